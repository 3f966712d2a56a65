package nl.aantafel.casefile.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stretch of days, both ends included; open where an end is null. */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    public boolean overlaps(Period other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Period other) {
        return from == null || other.until == null || !from.isAfter(other.until);
    }
}
