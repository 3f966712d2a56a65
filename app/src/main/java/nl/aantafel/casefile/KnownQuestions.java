package nl.aantafel.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.frame.Label;
import nl.aantafel.frame.Purpose;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is known to another safety house (bekendheidscheck; Wgs, artikel 2.28, Bgs, artikel 1.10): known or unknown and whom to
 * ring, never what. Between partnerships of a frame that has the rule; under any other none of this exists. Asked from a case that is taken up,
 * about whom it is, on a seat the frame names, for a reason, a few times a day. Who stays at a shielded address is unknown to others.
 */
public interface KnownQuestions {

    /** What one house answered; whom to ring only where somebody is known. */
    record Reply(UUID partnership, String house, boolean known, String contactPoint) {}

    @Personal
    record QuestionView(
            UUID id,
            UUID person,
            String name,
            Label reason,
            String explanation,
            String askedBy,
            String organisation,
            Instant at,
            List<Reply> replies) {
        @Override
        public String toString() {
            return "QuestionView";
        }
    }

    @Personal
    record Candidate(UUID person, String name) {
        @Override
        public String toString() {
            return "Candidate";
        }
    }

    /**
     * Newest first, and what a form asks of who may ask.
     *
     * @param candidates about whom one can ask; none for who may not
     * @param houses the others that are asked
     */
    @Personal
    record QuestionsOfCase(
            List<QuestionView> questions,
            Label rule,
            String article,
            boolean mayAsk,
            List<Candidate> candidates,
            List<Purpose> reasons,
            List<String> houses) {
        @Override
        public String toString() {
            return "QuestionsOfCase";
        }
    }

    /** A question. {@code explanation} is read by the contact point of a house that knows the person. */
    @Personal
    record Question(@Nullable UUID person, String reason, String explanation) {
        @Override
        public String toString() {
            return "Question";
        }
    }

    /**
     * A question that another house asked.
     *
     * @param name whom it was about, and {@code number} of their case here; empty when nobody of that name is known here
     * @param heldBack somebody is, at a shielded address; who asked heard unknown
     */
    @Personal
    record AskedHere(
            UUID id,
            Instant at,
            String house,
            String askedBy,
            String organisation,
            Label seat,
            Label reason,
            String explanation,
            boolean known,
            boolean heldBack,
            String name,
            String number) {
        @Override
        public String toString() {
            return "AskedHere";
        }
    }

    /** For who is at the table; under a frame without the rule there is no such thing. */
    QuestionsOfCase of(Actor actor, UUID caseId);

    /** Whether there is such a thing in the case at all. */
    boolean offered(Actor actor, UUID caseId);

    /** Asks all other houses at once; the answers stand in {@link #of}. */
    UUID ask(Actor actor, UUID caseId, Question question);

    /** What others asked, newest first, for the contact point of a partnership under a frame that has the rule. */
    Slice<AskedHere> askedHere(Actor actor, UUID partnership, @Nullable String before, int size);

    /** The partnerships of which the actor is the contact point, as far as their frame has the rule. */
    List<UUID> mine(Actor actor);
}
