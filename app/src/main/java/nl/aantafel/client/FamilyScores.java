package nl.aantafel.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.client.OwnScore.Asked;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The figures members of the family gave on their own page (cijfers van het gezin), each with what it means in their own words and the
 * question as it was asked. Whoever directs the case, or prepares and chairs, reads all of them; the others at the table those whose writer let
 * them. What was kept from them is in no list and no count. Nobody changes one, and none is put on one line with another's.
 */
public interface FamilyScores {

    @Personal
    record Scored(
            UUID id,
            UUID person,
            String firstName,
            Asked asked,
            OwnScore score,
            Instant writtenAt,
            @Nullable Instant readAt) {
        @Override
        public String toString() {
            return "Scored";
        }
    }

    /** As far as the reader may read them; the latest day first. */
    List<Scored> of(Actor actor, UUID caseId);

    /** From now on the writer sees that it was read, and it stays. */
    void read(Actor actor, UUID caseId, UUID score);
}
