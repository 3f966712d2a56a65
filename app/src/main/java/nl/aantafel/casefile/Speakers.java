package nl.aantafel.casefile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.directory.Organisation;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.Seat;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * For which organisation and on which seat somebody speaks. What a member of the family says is brought in by the organisation
 * of who writes it down (RQ31).
 */
@Component
final class Speakers {

    private final CaseGate gate;
    private final WhoIsWho whoIsWho;

    Speakers(CaseGate gate, WhoIsWho whoIsWho) {
        this.gate = gate;
        this.whoIsWho = whoIsWho;
    }

    /** The capacity somebody speaks in; {@code secrecy} when that organisation is bound by medical secrecy. */
    record Capacity(UUID organisation, @Nullable UUID seat, String seatKind, boolean secrecy) {}

    /** Refused: nobody or two at once, an unknown professional, somebody else's words by who does not write for others. */
    Capacity of(Inside inside, Speaker speaker, @Nullable UUID formerSpeaker) {
        if ((speaker.professional() == null) == (speaker.person() == null)) {
            throw RefusedException.invalid("spreker", "casefile.refusal.one-speaker");
        }
        UUID organisation = organisation(inside, speaker, formerSpeaker);
        Seat chosen = seat(inside, organisation).orElse(null);
        String kind = chosen == null ? "" : chosen.kind();
        return new Capacity(
                organisation,
                chosen == null ? ownSeat(inside, organisation) : chosen.id(),
                kind,
                bound(inside.frame(), organisation, kind));
    }

    /** On which seat an organisation speaks: the actor's own, else its first. */
    Optional<Seat> seat(Inside inside, UUID organisation) {
        UUID own = ownSeat(inside, organisation);
        List<Seat> seats = whoIsWho.seatsOf(inside.basis().partnership(), organisation);
        return seats.stream()
                .filter(each -> each.id().equals(own))
                .findFirst()
                .or(() -> seats.stream().findFirst());
    }

    private static @Nullable UUID ownSeat(Inside inside, UUID organisation) {
        return organisation.equals(inside.standing().organisationId())
                ? inside.standing().seatId()
                : null;
    }

    /** Bound by medical secrecy: on a seat of which the frame says so, or at an organisation that says so of itself. */
    private boolean bound(Frame frame, UUID organisation, String seatKind) {
        return frame.secrecy().map(rule -> rule.binds(seatKind)).orElse(false)
                || whoIsWho.organisation(organisation)
                        .map(Organisation::medicalSecrecy)
                        .orElse(false);
    }

    private UUID organisation(Inside inside, Speaker speaker, @Nullable UUID formerSpeaker) {
        UUID professional = speaker.professional();
        if (professional == null || professional.equals(inside.actor().person())) {
            return inside.standing().organisationId();
        }
        if (!Objects.equals(professional, formerSpeaker)
                && !gate.may(inside.actor(), Right.LEAD_MEETING, inside.caseId())) {
            throw RefusedException.mayNot("casefile.refusal.for-another");
        }
        return whoIsWho.professional(professional)
                .map(Professional::organisation)
                .orElseThrow(() -> RefusedException.invalid("spreker", "check.choose"));
    }
}
