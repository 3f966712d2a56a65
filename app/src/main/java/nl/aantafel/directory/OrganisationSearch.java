package nl.aantafel.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Looks for organisations in a partnership.
 *
 * @param text part of the name, the short name or what it can do; empty finds all
 * @param chain as in {@link OrganisationDetails}; empty finds all
 * @param after the last row of the page before
 */
public record OrganisationSearch(
        UUID partnership,
        String text,
        String chain,
        @Nullable UUID after,
        int size) {}
