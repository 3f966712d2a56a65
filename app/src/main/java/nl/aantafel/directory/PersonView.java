package nl.aantafel.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All the directory has on one professional; {@code until} is the last day at the organisation. */
public record PersonView(
        UUID id,
        long version,
        UUID organisation,
        String organisationName,
        ProfessionalDetails details,
        @Nullable LocalDate until,
        List<RoleLine> roles,
        List<SeatLine> seats) {
    public PersonView {
        roles = List.copyOf(roles);
        seats = List.copyOf(seats);
    }
}
