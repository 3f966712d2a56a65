package nl.aantafel.directory.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.directory.AddProfessional;
import nl.aantafel.directory.ChangeProfessional;
import org.jspecify.annotations.Nullable;

/** The register of people at work. */
public interface Professionals {

    void add(UUID professional, AddProfessional command, Stamp stamp);

    /** False when the version is no longer the latest. */
    boolean change(ChangeProfessional change, Stamp stamp);

    Optional<Latest> latest(UUID professional);

    Optional<UUID> organisationOf(UUID professional);

    /** Who has this e-mail address, capitals or not. */
    Optional<UUID> withEmail(String email);

    void setLastDay(UUID professional, @Nullable LocalDate lastDay);
}
