package nl.aantafel.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import org.jspecify.annotations.Nullable;

/** A day as a form sends it: as the browser's date field does, or day, month and year as people write it where there is no such field. */
public final class TypedDay {

    private static final List<DateTimeFormatter> FORMS = List.of(form("uuuu-M-d"), form("d-M-uuuu"), form("d/M/uuuu"));

    private static final int LAST_YEAR = 9999;

    private TypedDay() {}

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Absent when nothing was typed; refused under the field's name when it is no day. */
    public static @Nullable LocalDate of(String field, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        LocalDate day = read(typed.strip());
        if (day == null) {
            throw RefusedException.invalid(field, "check.date");
        }
        return day;
    }

    /** The same; what is no day is kept among the checks, to be told together with the rest. */
    public static @Nullable LocalDate of(String field, String typed, Checks checks) {
        if (typed.isBlank()) {
            return null;
        }
        LocalDate day = read(typed.strip());
        if (day == null) {
            checks.add(field, "check.date");
        }
        return day;
    }

    private static @Nullable LocalDate read(String typed) {
        for (DateTimeFormatter form : FORMS) {
            try {
                LocalDate day = LocalDate.parse(typed, form);
                return day.getYear() > LAST_YEAR ? null : day;
            } catch (DateTimeParseException tryNext) {
                continue;
            }
        }
        return null;
    }
}
