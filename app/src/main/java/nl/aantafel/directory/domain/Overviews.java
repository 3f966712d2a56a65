package nl.aantafel.directory.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.directory.OrganisationDetails;
import nl.aantafel.directory.OrganisationLine;
import nl.aantafel.directory.OrganisationSearch;
import nl.aantafel.directory.ParticipationLine;
import nl.aantafel.directory.SeatLine;

/** Organisations and seats as lists and pages show them, as of a day. Lists hold one row more than asked, when there are more. */
public interface Overviews {

    /** What is registered of an organisation, in which version. */
    record Registered(UUID id, OrganisationDetails details, long version) {}

    List<OrganisationLine> organisations(OrganisationSearch search, LocalDate day);

    List<Registered> profiles(OrganisationSearch search, LocalDate day);

    Optional<Registered> organisation(UUID organisation);

    List<ParticipationLine> participations(UUID organisation, LocalDate day);

    /** When each organisation signed the partnership's covenant; those that did not are absent. */
    Map<UUID, LocalDate> signatures(UUID partnership);

    List<SeatLine> seatsOf(Collection<UUID> organisations, LocalDate day);

    List<SeatLine> seatsIn(UUID partnership, LocalDate day);

    Optional<SeatLine> seat(UUID seat, LocalDate day);
}
