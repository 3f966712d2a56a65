package nl.aantafel.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.access.Principal;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.Part;
import nl.aantafel.meeting.domain.Sight;
import nl.aantafel.meeting.store.PartStore;
import nl.aantafel.notify.LiveScopes.Change;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementView;

/** Lets others read what somebody brought in a part, at the hand of whoever brought it. */
@UseCases
class Releasing implements Releases {

    private final ConferenceGate gate;
    private final ConferenceReading reading;
    private final PartSight sights;
    private final PartStore parts;
    private final Statements statements;
    private final Plans plans;

    Releasing(
            ConferenceGate gate,
            ConferenceReading reading,
            PartSight sights,
            PartStore parts,
            Statements statements,
            Plans plans) {
        this.gate = gate;
        this.reading = reading;
        this.sights = sights;
        this.parts = parts;
        this.statements = statements;
        this.plans = plans;
    }

    @Override
    public Overview view(Actor actor, UUID conference) {
        Conference found = gate.toRead(actor, conference).whole();
        List<Part> split = parts.of(found.id());
        Overview overview = new Overview(
                reading.line(actor, found),
                sights.lines(actor, found),
                parts.unreleased(found.id()),
                split.isEmpty() ? List.of() : brought(actor, found, split));
        gate.trace(actor, Trace.Action.READ, "meeting.releases", found.caseId());
        return overview;
    }

    private List<Brought> brought(Actor actor, Conference conference, List<Part> split) {
        Conferences.ConferenceView view = reading.view(actor, conference, Sight.ALL);
        List<StatementView> said = view.statements();
        UUID caseId = conference.caseId();
        Map<UUID, Set<Integer>> audiences = statements.audiences(
                actor, caseId, said.stream().map(StatementView::id).toList());
        Set<UUID> mine = statements.broughtBy(actor, caseId, audiences.keySet());
        List<Brought> all = new ArrayList<>();
        said.stream()
                .filter(each -> mine.contains(each.id()) && inParts(audiences.getOrDefault(each.id(), Set.of()), split))
                .map(each -> new Brought(
                        each.id(),
                        false,
                        each.text(),
                        readIn(audiences.getOrDefault(each.id(), Set.of()), split),
                        isForAll(audiences.getOrDefault(each.id(), Set.of())),
                        !each.unclassified()))
                .forEach(all::add);
        Map<UUID, Set<Integer>> agreed = plans.audiences(actor, caseId);
        Set<UUID> own = plans.broughtBy(actor, caseId);
        view.made().stream()
                .filter(each -> own.contains(each.id()) && inParts(agreed.getOrDefault(each.id(), Set.of()), split))
                .map(each -> agreement(each, agreed.getOrDefault(each.id(), Set.of()), split))
                .forEach(all::add);
        return all;
    }

    private static Brought agreement(AgreementView each, Set<Integer> audience, List<Part> split) {
        return new Brought(each.id(), true, each.what(), readIn(audience, split), isForAll(audience), true);
    }

    private static boolean isForAll(Collection<Integer> audience) {
        return audience.contains(Principal.TABLE);
    }

    /** Written in a part, whoever reads it now. */
    private static boolean inParts(Set<Integer> audience, List<Part> split) {
        return !readIn(audience, split).isEmpty();
    }

    private static Set<UUID> readIn(Set<Integer> audience, List<Part> split) {
        return split.stream()
                .filter(part -> part.circles().stream().anyMatch(audience::contains))
                .map(Part::id)
                .collect(Collectors.toSet());
    }

    @Override
    public UUID statement(Actor actor, UUID conference, UUID statement, To to) {
        Conference found = gate.toAnswer(actor, conference);
        boolean here = statements.byIds(actor, found.caseId(), List.of(statement)).stream()
                .anyMatch(each -> found.id().equals(each.conference()));
        if (!here) {
            throw RefusedException.notFound();
        }
        UUID next = statements.release(actor, found.caseId(), statement, numbers(found, to));
        gate.told(
                found,
                statements.audiences(actor, found.caseId(), List.of(next)).getOrDefault(next, Set.of()),
                Change.WHOLE);
        gate.trace(actor, Trace.Action.CHANGE, "meeting.release", found.caseId());
        return next;
    }

    @Override
    public void agreement(Actor actor, UUID conference, UUID agreement, To to) {
        Conference found = gate.toAnswer(actor, conference);
        boolean here = plans.of(actor, found.caseId()).agreements().stream()
                .anyMatch(each -> each.id().equals(agreement) && found.id().equals(each.conference()));
        if (!here) {
            throw RefusedException.notFound();
        }
        plans.release(actor, found.caseId(), agreement, numbers(found, to));
        gate.told(found, plans.audiences(actor, found.caseId()).getOrDefault(agreement, Set.of()), Change.WHOLE);
        gate.trace(actor, Trace.Action.CHANGE, "meeting.release", found.caseId());
    }

    /** Who sits in the other part now. */
    private Set<Integer> numbers(Conference conference, To to) {
        Set<Integer> numbers = new HashSet<>();
        for (Part part : parts.of(conference.id())) {
            if (to.parts().contains(part.id())) {
                numbers.add(part.circle());
            }
        }
        if (to.everybody()) {
            numbers.add(Principal.TABLE);
        }
        if (numbers.isEmpty()) {
            throw RefusedException.invalid("aan", "meeting.check.release-to");
        }
        return numbers;
    }
}
