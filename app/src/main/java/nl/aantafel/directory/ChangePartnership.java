package nl.aantafel.directory;

import java.util.UUID;

/** New texts of a partnership (samenwerkingsverband); {@code version} is the one that was read. */
public record ChangePartnership(UUID id, long version, String name, String region, String contactPoint) {}
