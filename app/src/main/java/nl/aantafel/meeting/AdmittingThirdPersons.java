package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Attachments;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Decision;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.store.PartStore;
import nl.aantafel.meeting.store.ThirdPersonStore;
import nl.aantafel.meeting.store.ThirdPersonStore.Kept;
import org.jspecify.annotations.Nullable;

/** Registers who joins a conference from outside. */
@UseCases
class AdmittingThirdPersons implements ThirdPersonsAtTable {

    private final ConferenceGate gate;
    private final ConferenceReading reading;
    private final ThirdPersonStore store;
    private final PartStore parts;
    private final WhoIsWho whoIsWho;
    private final Attachments papers;
    private final Time time;

    AdmittingThirdPersons(
            ConferenceGate gate,
            ConferenceReading reading,
            ThirdPersonStore store,
            PartStore parts,
            WhoIsWho whoIsWho,
            Attachments papers,
            Time time) {
        this.gate = gate;
        this.reading = reading;
        this.store = store;
        this.parts = parts;
        this.whoIsWho = whoIsWho;
        this.papers = papers;
        this.time = time;
    }

    @Override
    public List<GuestView> of(Actor actor, UUID conference) {
        Conference found = gate.toRead(actor, conference);
        List<Kept> kept = store.of(found.id());
        Map<UUID, Professional> deciders =
                whoIsWho.professionals(kept.stream().map(Kept::decidedBy).collect(Collectors.toSet()));
        gate.trace(actor, Trace.Action.READ, "meeting.third-persons", found.caseId());
        return kept.stream()
                .map(each -> new GuestView(
                        each.id(),
                        each.part(),
                        each.name(),
                        each.organisation(),
                        each.reason(),
                        each.signedOn(),
                        Optional.ofNullable(deciders.get(each.decidedBy()))
                                .map(Professional::name)
                                .orElse("")))
                .toList();
    }

    @Override
    public UUID admit(Actor actor, UUID conference, Guest guest) {
        Conference found = gate.toLead(actor, conference);
        Frame frame = reading.frame(actor, found.caseId());
        Optional<String> seat = seat(actor, found, guest.decidedBy(), frame);
        LocalDate signed = guest.signedOn();
        boolean must = frame.thirdPersons().secrecyStatement();
        new Checks()
                .required("naam", guest.name())
                .text("naam", guest.name(), Checks.SHORT)
                .required("organisatie", guest.organisation())
                .text("organisatie", guest.organisation(), Checks.SHORT)
                .required("reden", guest.reason())
                .text("reden", guest.reason(), Checks.LONG)
                .that(
                        !must || signed != null,
                        "getekendOp",
                        "meeting.check.guest.signed",
                        frame.thirdPersons().article())
                .plausible("getekendOp", signed)
                .notAfter("getekendOp", signed, time.today())
                .that(
                        signed == null || !signed.isAfter(found.heldOn()),
                        "getekendOp",
                        "meeting.check.guest.signed-before")
                .that(
                        seat.isPresent(),
                        "beslotenDoor",
                        "meeting.check.guest.seat",
                        frame.decision(Decision.THIRD_PERSON).article())
                .that(sits(found, guest.part()), "deel", "check.choose")
                .refuseIfAny();
        UUID id = Ids.next(time.now());
        store.add(
                found,
                new Kept(
                        id,
                        guest.part(),
                        guest.name().strip(),
                        guest.organisation().strip(),
                        guest.reason().strip(),
                        signed == null ? time.today() : signed,
                        java.util.Objects.requireNonNull(guest.decidedBy()),
                        seat.orElseThrow()),
                actor.person(),
                time.now());
        gate.trace(actor, Trace.Action.CREATE, "meeting.third-person", found.caseId());
        return id;
    }

    /** In a conference that is split somebody from outside sits in one of its parts. */
    private boolean sits(Conference conference, @Nullable UUID part) {
        var split = parts.of(conference.id());
        return split.isEmpty()
                ? part == null
                : split.stream().anyMatch(each -> each.id().equals(part));
    }

    /** The kind of the seat on which this person may decide so. */
    private Optional<String> seat(Actor actor, Conference conference, @Nullable UUID decider, Frame frame) {
        if (decider == null) {
            return Optional.empty();
        }
        UUID partnership = reading.partnership(actor, conference.caseId());
        return whoIsWho.rolesOf(decider).stream()
                .filter(holding -> holding.partnership().equals(partnership))
                .map(RoleHolding::seatKind)
                .filter(kind -> kind != null && frame.mayDecide(Decision.THIRD_PERSON, kind))
                .findFirst();
    }

    @Override
    public void withdraw(Actor actor, UUID conference, UUID guest) {
        Conference found = gate.toLead(actor, conference);
        found.requirePrepared();
        papers.forget(actor, found.caseId(), guest);
        if (!store.remove(found.id(), guest)) {
            throw RefusedException.notFound();
        }
        gate.trace(actor, Trace.Action.DELETE, "meeting.third-person", found.caseId());
    }
}
