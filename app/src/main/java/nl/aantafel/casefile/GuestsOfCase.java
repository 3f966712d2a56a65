package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;

/** The port by which the room of meetings tells which third persons (derden) there are, so that their papers have a place. */
public interface GuestsOfCase {

    /** @param on the day of the conference */
    @Personal
    record Guest(UUID id, String name, LocalDate on) {
        @Override
        public String toString() {
            return "Guest";
        }
    }

    /** As far as the actor may see them; the newest conference first. */
    List<Guest> guests(Actor actor, UUID caseId);
}
