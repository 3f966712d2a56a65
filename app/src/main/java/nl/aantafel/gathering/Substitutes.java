package nl.aantafel.gathering;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;

/**
 * Who comes instead of whom (vervangers). Who cannot come offers a colleague with their answer; who chairs or writes takes the offer
 * over. A meeting about a case is for people who are in that case: somebody else has to be given a place in it first, and is told
 * nothing before.
 */
public interface Substitutes {

    /** {@code absent} was asked; {@code comes} is asked now. */
    @Personal
    record Stand(
            UUID absent,
            String absentName,
            UUID comes,
            String comesName,
            String reason,
            String acceptedBy,
            Instant acceptedAt) {
        @Override
        public String toString() {
            return "Stand";
        }
    }

    /**
     * Takes the offer over: the colleague is asked for the same, with the same reason, and who offered it is not asked any more.
     * For the chair and the secretary. Whether the colleague may sit with the others is for the room whose meeting it is.
     * Refused: nothing offered for the time the meeting has; a colleague who left the partnership, or is not in the case.
     */
    void accept(Actor actor, UUID gathering, UUID absent);

    /** Whether the colleague somebody offered could be asked: in the partnership, and in the case if it is about one. */
    boolean acceptable(Actor actor, UUID gathering, UUID absent);

    /** By meeting, of those the actor is in. */
    Map<UUID, List<Stand>> of(Actor actor, Collection<UUID> gatherings);
}
