package nl.aantafel.frame;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** By which jurist a rule was read against the law, and when; both empty as long as nobody did. */
public record Checked(String by, @Nullable LocalDate on) {

    public static final Checked NOT_YET = new Checked("", null);

    public boolean done() {
        return !by.isBlank() && on != null;
    }
}
