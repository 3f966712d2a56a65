package nl.aantafel.casefile.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's place in the team of a case; {@code until} is the last day. */
public record TeamPlace(
        UUID id,
        UUID professional,
        UUID organisation,
        @Nullable UUID seat,
        String role,
        String approach,
        boolean contactPerson,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Leaving ends it at once, so on the last day itself it is over. */
    public boolean lastsAfter(LocalDate today) {
        return until == null || until.isAfter(today);
    }
}
