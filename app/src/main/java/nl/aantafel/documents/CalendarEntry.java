package nl.aantafel.documents;

import java.time.Instant;
import java.time.ZoneId;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a calendar, for one person's calendar.
 *
 * @param uid the same for all versions of the entry
 * @param sequence of the version; a calendar keeps the highest
 * @param place where; empty when it is not told
 * @param link where the entry can be opened
 * @param stampedAt when this version was made
 */
@Personal
public record CalendarEntry(
        Method method,
        String uid,
        int sequence,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        String title,
        String text,
        String place,
        String link,
        Instant stampedAt,
        @Nullable Sides sides) {

    /** Asks for a place in a calendar, takes it back, or, without sides, only tells of it. */
    public enum Method {
        REQUEST,
        CANCEL,
        PUBLISH
    }

    /** The addresses of who organises it and of the one person it is for. */
    @Personal
    public record Sides(String organiser, String organiserName, String attendee) {
        @Override
        public String toString() {
            return "Sides";
        }
    }

    @Override
    public String toString() {
        return "CalendarEntry";
    }
}
