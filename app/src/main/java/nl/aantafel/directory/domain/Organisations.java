package nl.aantafel.directory.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.directory.ChangeOrganisation;
import nl.aantafel.directory.OrganisationDetails;
import nl.aantafel.directory.Seat;

/** The register of organisations and their seats. */
public interface Organisations {

    void add(UUID organisation, OrganisationDetails details, Stamp stamp);

    /** False when the version is no longer the latest. */
    boolean change(ChangeOrganisation change, Stamp stamp);

    Optional<Latest> latest(UUID organisation);

    /** The organisations with this name, capitals or not, that take part in one of the partnerships on a day. */
    List<UUID> named(String name, Collection<UUID> partnerships, LocalDate day);

    void add(Seat seat);

    /** The seat, if it is there on a day. */
    Optional<Seat> seat(UUID seat, LocalDate day);

    List<Seat> seats(UUID partnership, UUID organisation, LocalDate day);

    /** Shortens, never lengthens. */
    void endSeat(UUID seat, LocalDate lastDay);
}
