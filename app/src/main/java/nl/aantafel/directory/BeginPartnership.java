package nl.aantafel.directory;

/**
 * The very first partnership of an installation (samenwerkingsverband), with the organisation that keeps it and its first
 * functional administrator.
 */
public record BeginPartnership(
        String partnershipName,
        String region,
        String frameCode,
        String organisationName,
        String administratorName,
        String email) {}
