package nl.aantafel.directory;

import java.util.UUID;

/** New details of an organisation (organisatie); {@code version} is the one that was read. */
public record ChangeOrganisation(UUID id, long version, OrganisationDetails details) {}
