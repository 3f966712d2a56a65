package nl.aantafel.page;

import org.jspecify.annotations.Nullable;

/** One step of a form or a conversation guide ({@code done}, {@code now} or {@code todo}), with a quiet second line. */
public record Step(
        String label, @Nullable String sub, @Nullable String href, String state) {}
