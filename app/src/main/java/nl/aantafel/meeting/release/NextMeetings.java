package nl.aantafel.meeting.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;

/**
 * When and where each member of the family is asked next (volgende gesprek). Of a meeting in parts only the parts somebody sits in, each
 * with its own time and place; who else comes, and that there are other parts, is not told.
 */
public interface NextMeetings {

    /** One moment, of a whole meeting or of a part of it. */
    @Personal
    record Moment(UUID person, UUID conference, long version, Instant startsAt, Instant endsAt, String place) {
        @Override
        public String toString() {
            return "Moment";
        }
    }

    /**
     * Of each member of the family the next meeting they are asked for, as far as the reader is in it; the moments of one meeting in
     * order. Who was left out, or has no place in a part yet, is not among them.
     */
    List<Moment> of(Actor actor, UUID caseId);
}
