package nl.aantafel.directory.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.directory.ChangePartnership;
import nl.aantafel.directory.JoinPartnership;
import nl.aantafel.directory.Partnership;

/** The register of partnerships and of who takes part in them. */
public interface Partnerships {

    /** Whether there is none; nobody else can add one until this transaction ends. */
    boolean noneYet();

    /** Makes others who change this partnership wait until this transaction ends. */
    void hold(UUID partnership);

    void add(Partnership partnership, Stamp stamp);

    /** False when the version is no longer the latest. */
    boolean change(ChangePartnership change, Stamp stamp);

    Optional<Latest> latest(UUID partnership);

    void join(JoinPartnership join);

    void leave(UUID partnership, UUID organisation, LocalDate lastDay);

    /** The partnerships an organisation takes part in on a day. */
    List<UUID> of(UUID organisation, LocalDate day);
}
