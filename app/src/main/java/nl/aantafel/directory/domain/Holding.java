package nl.aantafel.directory.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role as it is registered (rol), also when it does not hold today; {@code until} is the last day. */
public record Holding(
        UUID id,
        UUID professional,
        UUID partnership,
        String role,
        @Nullable UUID seat,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Whether it still holds after this day, so that ending it then changes something. */
    public boolean outlasts(LocalDate day) {
        return until == null || until.isAfter(day);
    }
}
