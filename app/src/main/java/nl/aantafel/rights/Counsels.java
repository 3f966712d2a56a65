package nl.aantafel.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The register of advices (adviesregister): what was asked of whom, what they advised, and whether it was followed or departed from,
 * with the reason (AVG, artikel 38 en 39; Bgs, artikel 1.13 tot en met 1.15). It holds nothing about a family.
 */
public interface Counsels {

    String FOLLOWED = "followed";
    String DEPARTED = "departed";

    /**
     * What the register says of one.
     *
     * @param adviser who was asked, a code of the frame
     * @param adviserName their name; may be empty
     * @param followed {@link #FOLLOWED}, {@link #DEPARTED}, or empty while that is not decided
     * @param reason why it was departed from
     * @param reportedOn when a departure was told to the adviser, where the frame asks so
     * @param context about which step of the work it was asked; empty when it was entered by who watches
     */
    @Personal
    record Text(
            String adviser,
            String adviserName,
            String subject,
            String question,
            @Nullable LocalDate askedOn,
            String advice,
            @Nullable LocalDate givenOn,
            String followed,
            String reason,
            @Nullable LocalDate reportedOn,
            String context) {
        @Override
        public String toString() {
            return "Text";
        }
    }

    /** Where an advice stands. */
    enum Step {
        WAITS,
        GIVEN,
        DECIDED
    }

    /** One of them, as it is now. */
    @Personal
    record Counsel(UUID id, UUID partnership, int version, Text text, Step step, String asker, Instant at) {
        @Override
        public String toString() {
            return "Counsel";
        }
    }

    @Personal
    record Change(int version, String by, Instant at, Text text) {
        @Override
        public String toString() {
            return "Change";
        }
    }

    /**
     * A question of somebody who works in the partnership.
     *
     * @param adviser who is asked, a code of the frame
     * @param noFamily that nothing about a family stands in it; without that it is not sent
     */
    @Personal
    record Question(
            @Nullable UUID partnership,
            String adviser,
            String subject,
            String question,
            String context,
            boolean noFamily) {
        @Override
        public String toString() {
            return "Question";
        }
    }

    /** Asked by whoever works in the partnership; who watches gets the task to see that it is answered. */
    UUID ask(Actor actor, Question question);

    /** What somebody asked, and what they are asked as the adviser of a partnership. */
    record Questions(List<Counsel> toAnswer, List<Counsel> answered, List<Counsel> own) {
        public Questions {
            toAnswer = List.copyOf(toAnswer);
            answered = List.copyOf(answered);
            own = List.copyOf(own);
        }
    }

    /** Of all partnerships the actor works in; nothing of a case. */
    Questions questions(Actor actor);

    /** Whether the actor can answer it: it waits, and was put to their role. */
    boolean answerable(Actor actor, Counsel advice);

    /** Answered by whose role it was put to; who asked is told. What is done with the advice is for who watches. */
    void answer(Actor actor, UUID advice, String text, long version);

    /** One's own questions and their answers, the newest first. */
    List<Counsel> mine(Actor actor, UUID partnership);

    UUID add(Actor actor, UUID partnership, Text text);

    /** The newest first; {@code step} null for all, {@code words} in subject, question or advice. */
    List<Counsel> list(Actor actor, UUID partnership, @Nullable Step step, String words);

    Counsel view(Actor actor, UUID advice);

    List<Change> history(Actor actor, UUID advice);

    void write(Actor actor, UUID advice, Text text, long version);
}
