package nl.aantafel.gathering.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What one person's calendar was told about a meeting: one version of it.
 *
 * @param sequence 0 for the first, one more each time
 * @param place only when it says nothing about the family
 */
public record CalendarItem(UUID gathering, UUID person, int sequence, Method method, Told told, Instant at) {

    /** Asked, or taken back. */
    public enum Method {
        REQUEST,
        CANCEL
    }

    /** What is told: when, and where if that may be told. */
    public record Told(Instant startsAt, Instant endsAt, String place) {

        /** As precise as it is kept, so that what was told compares equal to itself. */
        public Told {
            startsAt = startsAt.truncatedTo(ChronoUnit.MICROS);
            endsAt = endsAt.truncatedTo(ChronoUnit.MICROS);
        }
    }

    public boolean asks() {
        return method == Method.REQUEST;
    }

    /** Opaque, and another for each person: nobody can tell from two calendars that they hold the same meeting. */
    public String uid() {
        return UUID.nameUUIDFromBytes((gathering + "/" + person).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                + "@aantafel";
    }
}
