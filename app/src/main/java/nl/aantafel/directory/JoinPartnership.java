package nl.aantafel.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation takes part in a partnership (deelname), or the date on which it signed the covenant becomes known; without
 * a date it is no signatory.
 */
public record JoinPartnership(
        UUID partnership, UUID organisation, @Nullable LocalDate covenantSignedOn) {}
