package nl.aantafel.directory;

/** A partnership as it may be changed. */
public record PartnershipView(Partnership partnership, long version) {}
