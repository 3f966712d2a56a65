package nl.aantafel.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Looks for municipalities.
 *
 * @param text part of the name; empty finds all
 * @param province one of the twelve; empty finds all
 * @param after the last row of the page before
 */
public record MunicipalitySearch(
        String text, String province, @Nullable UUID after, int size) {}
