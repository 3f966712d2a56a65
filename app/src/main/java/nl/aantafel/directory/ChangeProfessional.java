package nl.aantafel.directory;

import java.util.UUID;

/** New details of a professional (professional); {@code version} is the one that was read. */
public record ChangeProfessional(UUID id, long version, ProfessionalDetails details) {}
