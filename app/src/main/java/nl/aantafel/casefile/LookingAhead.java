package nl.aantafel.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.access.Memberships;
import nl.aantafel.access.Memberships.MemberView;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.casefile.domain.Kept;
import nl.aantafel.casefile.store.SharingStore;
import nl.aantafel.casefile.store.SharingStore.Reading;
import nl.aantafel.casefile.store.StatementReading;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;

/** Makes a version as writing it would, and asks the database who would read it. */
@UseCases
class LookingAhead implements Sharing {

    private final CaseGate gate;
    private final Composing composing;
    private final RestingOnConsent resting;
    private final Speakers speakers;
    private final StatementReading reading;
    private final StatementViews views;
    private final SharingStore store;
    private final Memberships memberships;
    private final WhoIsWho whoIsWho;
    private final Trace trace;
    private final Time time;

    LookingAhead(
            CaseGate gate,
            Composing composing,
            RestingOnConsent resting,
            Speakers speakers,
            StatementReading reading,
            StatementViews views,
            SharingStore store,
            Memberships memberships,
            WhoIsWho whoIsWho,
            Trace trace,
            Time time) {
        this.gate = gate;
        this.composing = composing;
        this.resting = resting;
        this.speakers = speakers;
        this.reading = reading;
        this.views = views;
        this.store = store;
        this.memberships = memberships;
        this.whoIsWho = whoIsWho;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public Asks asks(Actor actor, UUID caseId) {
        Inside inside = gate.enter(actor, Right.CONTRIBUTE, caseId);
        boolean bound =
                speakers.of(inside, Speaker.professional(actor.person()), null).secrecy();
        gate.trace(Action.READ, "sharing.asks", caseId, Set.of());
        return new Asks(bound, gate.may(actor, Right.LEAD_MEETING, caseId));
    }

    @Override
    public Preview preview(Actor actor, UUID caseId, Write write, Optional<UUID> corrects) {
        gate.require(actor, Right.SEE_CASE, caseId);
        Inside inside = gate.enter(actor, Right.CONTRIBUTE, caseId);
        Kept next = corrects.map(former -> composing.correction(
                        inside, write, reading.find(caseId, former).orElseThrow(RefusedException::notFound)))
                .orElseGet(() -> composing.first(inside, write));
        resting.of(inside, next);
        List<Recipient> recipients = recipients(inside, store.readers(caseId, next));
        gate.trace(Action.READ, "sharing.preview", caseId, Set.of());
        return new Preview(views.drawn(actor.person(), caseId, next), recipients);
    }

    private List<Recipient> recipients(Inside inside, List<Reading> readings) {
        Map<UUID, MemberView> members = memberships.members(inside.actor(), inside.caseId()).stream()
                .collect(Collectors.toMap(MemberView::person, Function.identity(), (one, other) -> one));
        Map<UUID, Professional> people = whoIsWho.professionals(members.keySet());
        Map<UUID, Organisation> organisations = whoIsWho.organisations(
                members.values().stream().map(MemberView::organisation).collect(Collectors.toSet()));
        return readings.stream()
                .filter(each -> !each.person().equals(inside.actor().person()))
                .flatMap(each -> Stream.ofNullable(members.get(each.person()))
                        .map(member -> recipient(each, member, people, organisations)))
                .sorted(Comparator.comparing(Recipient::sees).reversed().thenComparing(Recipient::name))
                .toList();
    }

    private static Recipient recipient(
            Reading reading, MemberView member, Map<UUID, Professional> people, Map<UUID, Organisation> organisations) {
        Professional person = people.get(reading.person());
        Organisation organisation = organisations.get(member.organisation());
        return new Recipient(
                reading.person(),
                person == null ? "" : person.name(),
                organisation == null ? "" : organisation.name(),
                member.role(),
                why(reading));
    }

    private static Why why(Reading reading) {
        if (reading.reads()) {
            return Why.SEES;
        }
        return reading.forEyes() ? Why.NOT_THEIR_CATEGORY : Why.NOT_FOR_THEM;
    }

    @Override
    public List<Changed> changed(Actor actor, UUID caseId) {
        gate.require(actor, Right.SEE_REFERRAL, caseId);
        gate.trace(Action.READ, "sharing.changed", caseId, Set.of());
        return store.changed(caseId);
    }

    @Override
    public Waiting waiting(Actor actor) {
        trace.nothingPersonal();
        return store.waiting(actor.person());
    }

    @Override
    public void seen(Actor actor, UUID caseId) {
        gate.require(actor, Right.SEE_REFERRAL, caseId);
        store.seen(actor.person(), caseId, time.now());
        gate.trace(Action.CHANGE, "sharing.seen", caseId, Set.of());
    }
}
