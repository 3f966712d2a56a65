package nl.aantafel.directory;

import java.util.UUID;

/** The capacity in which an organisation takes part (zetel); {@code kind} is one of the frame's seat kinds. */
public record Seat(UUID id, UUID partnership, UUID organisation, String kind, String label) {}
