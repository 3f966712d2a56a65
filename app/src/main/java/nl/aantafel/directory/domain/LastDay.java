package nl.aantafel.directory.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day on which something holds (laatste dag). */
public final class LastDay {

    private LastDay() {}

    /** The day asked for; yesterday when it is to end at once, so that it no longer holds today. */
    public static LocalDate of(@Nullable LocalDate asked, LocalDate today) {
        return asked == null ? today.minusDays(1) : asked;
    }
}
