package nl.aantafel.meeting.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Who sits together, where and when: a part of a conference, or all of one that is not split. */
public record Sitting(String place, Instant starts, Instant ends, Set<UUID> professionals, Set<UUID> family) {

    public Sitting {
        professionals = Set.copyOf(professionals);
        family = Set.copyOf(family);
    }

    /** Whether people of both could meet on their way in or out: at one place, with less than this between them. */
    boolean touches(Sitting other, int minutesBetween) {
        Duration between = Duration.ofMinutes(minutesBetween);
        return samePlace(other)
                && starts.isBefore(other.ends.plus(between))
                && other.starts.isBefore(ends.plus(between));
    }

    /** A place nobody wrote down may be any place. */
    private boolean samePlace(Sitting other) {
        String here = place.strip();
        String there = other.place.strip();
        return here.isEmpty() || there.isEmpty() || here.equalsIgnoreCase(there);
    }
}
