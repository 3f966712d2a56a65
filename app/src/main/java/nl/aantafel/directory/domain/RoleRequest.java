package nl.aantafel.directory.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.directory.GiveRole;

/** A role somebody asked for, waiting for a second person. */
public record RoleRequest(UUID id, GiveRole role, UUID askedBy, Instant askedAt, Instant expiresAt) {

    /** What is given on agreement: never from a day before it. */
    public GiveRole given(LocalDate today) {
        return new GiveRole(
                role.professional(),
                role.partnership(),
                role.role(),
                role.seat(),
                role.from().isBefore(today) ? today : role.from(),
                role.until());
    }
}
