package nl.aantafel.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Looks for people at work in a partnership.
 *
 * @param text part of the name, e-mail address or job title; empty finds all
 * @param role held today; empty finds all
 * @param after the last row of the page before
 */
public record PeopleSearch(
        UUID partnership,
        String text,
        @Nullable UUID organisation,
        String role,
        @Nullable UUID after,
        int size) {}
