package nl.aantafel.page;

import org.jspecify.annotations.Nullable;

/** One number of a row of numbers: what it counts, the number as shown, and what it is a part of. */
public record Figure(String label, String value, @Nullable String note) {}
