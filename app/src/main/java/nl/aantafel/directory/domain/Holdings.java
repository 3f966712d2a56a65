package nl.aantafel.directory.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register of roles. */
public interface Holdings {

    void add(Holding holding);

    Optional<Holding> holding(UUID id);

    List<Holding> ofProfessional(UUID professional);

    List<Holding> onSeat(UUID seat);

    /** Of everyone of an organisation in a partnership. */
    List<Holding> ofOrganisation(UUID partnership, UUID organisation);

    void end(UUID holding, LocalDate lastDay);

    /** Whether somebody at work still administers the partnership the day after. */
    boolean administeredAfter(UUID partnership, LocalDate lastDay);

    /** How many people at work hold a role that may agree, the day after. */
    int agreeingAfter(UUID partnership, LocalDate lastDay);

    /** Whether anybody but these two ever held a role that shows the partnership is at work, also if it ended. */
    boolean everAtWork(UUID partnership, UUID one, UUID other);

    /** The partnership of the role given first of those that hold; backdating a role does not make it older. */
    Optional<UUID> oldestPartnership(UUID professional, LocalDate day);
}
