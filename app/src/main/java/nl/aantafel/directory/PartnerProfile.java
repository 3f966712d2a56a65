package nl.aantafel.directory;

import java.util.List;
import java.util.UUID;

/** What partners may know of an organisation: what it can and cannot do, its expertise and mandate (RQ46), and its seats. */
public record PartnerProfile(UUID id, OrganisationDetails details, boolean signatory, List<SeatLine> seats) {
    public PartnerProfile {
        seats = List.copyOf(seats);
    }
}
