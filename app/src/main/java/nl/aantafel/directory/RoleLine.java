package nl.aantafel.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role as registered (rol), also one that has ended or is to begin. */
public record RoleLine(
        UUID id,
        UUID professional,
        String professionalName,
        Partnership partnership,
        String role,
        @Nullable Seat seat,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && !endedOn(day);
    }

    public boolean endedOn(LocalDate day) {
        return until != null && until.isBefore(day);
    }
}
