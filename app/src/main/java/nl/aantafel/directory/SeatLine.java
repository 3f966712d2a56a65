package nl.aantafel.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A seat in a list (zetel), with how many people hold a role on it today; {@code until} is its last day. */
public record SeatLine(
        Seat seat,
        String organisationName,
        String frameCode,
        @Nullable LocalDate until,
        int people) {}
