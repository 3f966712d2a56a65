package nl.aantafel.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.store.InvestigationStore;
import nl.aantafel.casefile.store.InvestigationStore.Kept;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.Seat;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.RunningInvestigation;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;

/** Keeps the marks. Their lines in the log name the case and nobody of the family. */
@UseCases
class SayingInvestigations implements Investigations {

    private final CaseGate gate;
    private final Speakers speakers;
    private final InvestigationStore store;
    private final WhoIsWho whoIsWho;

    SayingInvestigations(CaseGate gate, Speakers speakers, InvestigationStore store, WhoIsWho whoIsWho) {
        this.gate = gate;
        this.speakers = speakers;
        this.store = store;
        this.whoIsWho = whoIsWho;
    }

    @Override
    public Standing of(Actor actor, UUID caseId) {
        Inside inside = gate.enter(actor, Right.SEE_CASE, caseId);
        UUID own = inside.standing().organisationId();
        List<Kept> running = store.running(caseId);
        Map<UUID, Organisation> organisations =
                whoIsWho.organisations(running.stream().map(Kept::organisation).collect(Collectors.toSet()));
        Map<UUID, Professional> people =
                whoIsWho.professionals(running.stream().map(Kept::setBy).collect(Collectors.toSet()));
        gate.trace(Action.READ, "investigation.of", caseId, Set.of());
        return new Standing(
                running.stream()
                        .map(each -> new InvestigationView(
                                each.id(),
                                name(organisations.get(each.organisation())),
                                name(people.get(each.setBy())),
                                each.setAt(),
                                each.organisation().equals(own)))
                        .toList(),
                maySet(inside)
                        && running.stream()
                                .noneMatch(each -> each.organisation().equals(own)));
    }

    private static String name(@Nullable Organisation organisation) {
        return organisation == null ? "" : organisation.name();
    }

    private static String name(@Nullable Professional professional) {
        return professional == null ? "" : professional.name();
    }

    private boolean maySet(Inside inside) {
        return inside.frame()
                .runningInvestigation()
                .filter(rule -> rule.seenBy().contains(inside.standing().role()))
                .map(rule -> rule.setBy().contains(seatKind(inside)))
                .orElse(false);
    }

    private String seatKind(Inside inside) {
        return speakers.seat(inside, inside.standing().organisationId())
                .map(Seat::kind)
                .orElse("");
    }

    @Override
    public UUID set(Actor actor, UUID caseId) {
        Inside inside = gate.enter(actor, Right.SEE_CASE, caseId);
        RunningInvestigation rule = inside.frame().runningInvestigation().orElseThrow(RefusedException::notFound);
        if (!maySet(inside)) {
            throw new RefusedException(
                    new Refusal.MayNot("casefile.refusal.investigation-seat", List.of(), rule.article()));
        }
        UUID id = gate.id();
        boolean added = store.add(
                caseId,
                new Kept(
                        id,
                        inside.standing().organisationId(),
                        actor.person(),
                        gate.stamp(actor).at()),
                seatKind(inside),
                rule.seenBy());
        if (!added) {
            throw RefusedException.conflict("casefile.refusal.investigation-known");
        }
        gate.trace(Action.CREATE, "investigation.set", caseId, Set.of());
        return id;
    }

    @Override
    public void lift(Actor actor, UUID caseId, UUID investigation) {
        Inside inside = gate.enter(actor, Right.SEE_CASE, caseId);
        Kept kept = store.running(caseId).stream()
                .filter(each -> each.id().equals(investigation))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        if (!kept.organisation().equals(inside.standing().organisationId())) {
            throw RefusedException.mayNot("casefile.refusal.investigation-others");
        }
        store.lift(caseId, investigation, gate.stamp(actor));
        gate.trace(Action.CHANGE, "investigation.lift", caseId, Set.of());
    }
}
