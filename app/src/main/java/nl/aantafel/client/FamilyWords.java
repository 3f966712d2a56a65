package nl.aantafel.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What members of a family wrote about lines of their plan (wat het gezin schreef). Whoever directs the case, or prepares and chairs, reads
 * it, answers it, and may take over that something is done; the writer sees when it was read and what was answered.
 */
public interface FamilyWords {

    /**
     * @param kind done, not_done, question, words or proposal
     * @param about the line it is about, as it was released; empty for a proposal
     * @param source the agreement or other line in the plan
     * @param takenOver the agreement was set to done because of it
     */
    @Personal
    record Word(
            UUID id,
            UUID person,
            String firstName,
            String holder,
            String kind,
            String about,
            @Nullable UUID source,
            String aboutKind,
            String body,
            Instant writtenAt,
            @Nullable Instant readAt,
            String answer,
            @Nullable Instant answeredAt,
            boolean takenOver,
            long version) {

        public boolean open() {
            return readAt == null;
        }

        @Override
        public String toString() {
            return "Word";
        }
    }

    /** The latest first; what was not read yet before the others. */
    List<Word> of(Actor actor, UUID caseId);

    /** From now on the writer sees that it was read. */
    void read(Actor actor, UUID caseId, UUID word);

    /** Answers it in words the writer reads on their own page. Refused: no words, a text with something shielded from them. */
    void answer(Actor actor, UUID caseId, UUID word, String answer);

    /** Sets the agreement it is about to done, or not done, with what they wrote as its note. Refused for any other word. */
    void takeOver(Actor actor, UUID caseId, UUID word);
}
