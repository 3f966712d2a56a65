package nl.aantafel.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new organisation (organisatie) in a partnership; without a date it did not sign the covenant. */
public record AddOrganisation(
        UUID partnership,
        OrganisationDetails details,
        @Nullable LocalDate covenantSignedOn) {}
