package nl.aantafel.rights.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.RefusedException;
import org.jspecify.annotations.Nullable;

/** Where a list by day goes on, as a program hands it back. */
public record ListKey(LocalDate day, UUID id) {

    private static final int DAY = 10;

    /** Null without a key; refused when it is none of ours. */
    public static @Nullable ListKey parse(@Nullable String key) {
        if (key == null || key.isEmpty()) {
            return null;
        }
        try {
            return new ListKey(LocalDate.parse(key.substring(0, DAY)), UUID.fromString(key.substring(DAY + 1)));
        } catch (DateTimeException | IllegalArgumentException | StringIndexOutOfBoundsException noKey) {
            throw RefusedException.invalid("na", "check.choose");
        }
    }

    @Override
    public String toString() {
        return day + "_" + id;
    }
}
