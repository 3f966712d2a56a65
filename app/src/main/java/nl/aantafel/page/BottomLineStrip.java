package nl.aantafel.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bottom line (bodemeis) with its last checks, the oldest first, at most eight. */
public record BottomLineStrip(
        String text, @Nullable String guardian, @Nullable String consequence, List<Period> periods) {

    /** One period: {@code kept}, {@code broken}, {@code unknown} or {@code due} (to be checked now), and its sentence. */
    public record Period(String label, String state) {}
}
