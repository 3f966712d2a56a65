package nl.aantafel.task.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import nl.aantafel.kernel.RefusedException;
import org.jspecify.annotations.Nullable;

/** Where in the list by due date one was: tasks without a date come last. Written as {@code 2026-03-01_<id>}. */
public record DueKey(LocalDate due, UUID id) {

    /** Stands for "no date" in the order of the list. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    public static DueKey of(@Nullable LocalDate due, UUID id) {
        return new DueKey(due == null ? NEVER : due, id);
    }

    /** Null without a key; refused when it is none of ours. */
    public static @Nullable DueKey parse(@Nullable String key) {
        if (key == null) {
            return null;
        }
        int cut = key.indexOf('_');
        if (cut < 0) {
            throw RefusedException.invalid("na", "check.choose");
        }
        try {
            return new DueKey(LocalDate.parse(key.substring(0, cut)), UUID.fromString(key.substring(cut + 1)));
        } catch (DateTimeParseException | IllegalArgumentException noKey) {
            throw RefusedException.invalid("na", "check.choose");
        }
    }

    @Override
    public String toString() {
        return due + "_" + id;
    }
}
