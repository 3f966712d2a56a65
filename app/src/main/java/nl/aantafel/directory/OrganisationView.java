package nl.aantafel.directory;

import java.util.List;
import java.util.UUID;

/** All the directory has on one organisation. */
public record OrganisationView(
        UUID id,
        long version,
        OrganisationDetails details,
        List<ParticipationLine> participations,
        List<SeatLine> seats,
        List<PersonLine> people) {
    public OrganisationView {
        participations = List.copyOf(participations);
        seats = List.copyOf(seats);
        people = List.copyOf(people);
    }
}
