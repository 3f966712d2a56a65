package nl.aantafel.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Keeping longer what is due (verlenging). Asked on a ground of the frame; each organisation that provided data agrees or refuses
 * for its own. What nobody agreed to is destroyed when it is due, so a prolongation that is only asked changes nothing.
 */
public interface Prolongations {

    /** A criterion of admission, tested anew. */
    @Personal
    record Criterion(String code, boolean met, String reason) {
        @Override
        public String toString() {
            return "Criterion";
        }
    }

    /**
     * What is asked.
     *
     * @param ground a code of the frame's reasons
     * @param criteria the criteria tested anew, where the ground asks that
     * @param until the last day wished; null for as long as the frame allows
     */
    @Personal
    record Wish(
            String ground,
            String reason,
            List<Criterion> criteria,
            @Nullable LocalDate until) {
        public Wish {
            criteria = List.copyOf(criteria);
        }

        @Override
        public String toString() {
            return "Wish";
        }
    }

    /**
     * A provider and its last word; without one {@code agrees} is null.
     *
     * @param until until when its data stay, when it agreed
     * @param mayAnswer whether the reader may answer for it
     */
    record Answer(
            UUID organisation,
            String name,
            @Nullable Boolean agrees,
            @Nullable LocalDate until,
            String reason,
            String by,
            @Nullable Instant at,
            boolean mayAnswer) {}

    @Personal
    record Prolongation(
            UUID id,
            String ground,
            String reason,
            List<Criterion> criteria,
            LocalDate until,
            String askedBy,
            Instant askedAt,
            List<Answer> answers) {
        @Override
        public String toString() {
            return "Prolongation";
        }
    }

    /** What can be asked of a case now: null for {@code latest} when something of it is not due soon, or the frame has no prolongation. */
    record Possible(Frame frame, @Nullable LocalDate latest, boolean mayAsk) {}

    /** The newest first; for members of the case. Refused to who keeps a closed case and has not said for what they look into it. */
    List<Prolongation> of(Actor actor, UUID caseId);

    Possible possible(Actor actor, UUID caseId);

    /**
     * Asks the providers. Refused: by who does not manage the case; a frame without prolongation; when nothing is due soon; an unknown
     * ground; a ground whose conditions are not met: the case is closed, a criterion is not met any more (Bgs, artikel 1.16 lid 2
     * onder a), or it is not closed, or too long ago (onder b); a day beyond what the frame allows at a time (lid 3).
     */
    UUID ask(Actor actor, UUID caseId, Wish wish);

    /**
     * A provider's word on what it brought in itself: by somebody of that organisation, or written down by the desk. Agreeing holds
     * from now for at most the frame's term. Refusing needs a reason and cannot be overruled.
     */
    void answer(Actor actor, UUID prolongation, Word word);

    /** What a provider says. */
    @Personal
    record Word(UUID organisation, boolean agrees, String reason) {
        @Override
        public String toString() {
            return "Word";
        }
    }
}
