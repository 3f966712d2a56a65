package nl.aantafel.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;

/**
 * Pairs who must not meet (mogen elkaar niet treffen): set by a person, with the reason, and kept to wherever people are brought
 * together: parts of a meeting, waiting time, letters, calendars (RQ12). Known at the table, unseen by the two.
 */
public interface Separations {

    /** A pair that must not meet now. */
    @Personal
    record SeparationView(
            UUID id,
            UUID one,
            String oneName,
            UUID other,
            String otherName,
            String reason,
            String setBy,
            Instant setAt) {

        /** Whether these two are the pair, in either order. */
        public boolean of(UUID person, UUID second) {
            return (one.equals(person) && other.equals(second)) || (one.equals(second) && other.equals(person));
        }

        /** Whether both are among these people. */
        public boolean within(Set<UUID> people) {
            return people.contains(one) && people.contains(other);
        }

        @Override
        public String toString() {
            return "SeparationView";
        }
    }

    /** Those that hold now; for everyone at the table. */
    List<SeparationView> of(Actor actor, UUID caseId);

    /**
     * From now on these two must not meet. For who leads conferences of the case. Refused: without a reason, somebody who is not in
     * the family, somebody with themselves, a pair that must not meet already.
     */
    UUID separate(Actor actor, UUID caseId, UUID one, UUID other, String reason);

    /** They may meet again, with the reason; what was decided before stays on record. */
    void end(Actor actor, UUID caseId, UUID separation, String reason);
}
