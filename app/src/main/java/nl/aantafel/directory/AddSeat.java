package nl.aantafel.directory;

import java.util.UUID;

/** A seat for an organisation (zetel); {@code kind} is a code among the seat kinds of the partnership's frame. */
public record AddSeat(UUID partnership, UUID organisation, String kind, String label) {}
