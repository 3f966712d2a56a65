package nl.aantafel.page;

import org.jspecify.annotations.Nullable;

/** One step of the path above a heading; the last one, where the reader is, has no address. */
public record Crumb(String label, @Nullable String href) {}
