package nl.aantafel.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation no longer takes part in a partnership (deelname eindigt) after {@code lastDay}; at once without one. */
public record LeavePartnership(
        UUID partnership, UUID organisation, @Nullable LocalDate lastDay) {}
