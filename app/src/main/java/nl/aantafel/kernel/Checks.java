package nl.aantafel.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what is wrong with an input, so that a person sees all of it at once; {@link #refuseIfAny} ends the gathering.
 * Texts are kept exactly as typed, emoji and right-to-left marks included; only NUL, which the database cannot hold, is
 * refused.
 */
public final class Checks {

    /** The longest short text (a name, a title), in code points. */
    public static final int SHORT = 200;

    /** The longest running text, in code points. */
    public static final int LONG = 10_000;

    private final List<Refusal.FieldError> errors = new ArrayList<>();

    public Checks required(String field, @Nullable Object value) {
        if (value == null
                || (value instanceof CharSequence text && text.toString().isBlank())) {
            add(field, "check.required");
        }
        return this;
    }

    public Checks text(String field, @Nullable String value, int longest) {
        if (value != null) {
            if (value.codePointCount(0, value.length()) > longest) {
                add(field, "check.too-long", longest, value.codePointCount(0, value.length()));
            }
            if (value.indexOf('\0') >= 0) {
                add(field, "check.nul");
            }
        }
        return this;
    }

    public Checks notAfter(String field, @Nullable LocalDate value, LocalDate today) {
        if (value != null && value.isAfter(today)) {
            add(field, "check.future");
        }
        return this;
    }

    /** Dates before 1900 are slips of the keyboard. */
    public Checks plausible(String field, @Nullable LocalDate value) {
        if (value != null && (value.getYear() < 1900 || value.getYear() > 2200)) {
            add(field, "check.implausible-date");
        }
        return this;
    }

    public Checks ordered(String field, @Nullable LocalDate first, @Nullable LocalDate second) {
        if (first != null && second != null && second.isBefore(first)) {
            add(field, "check.before-start");
        }
        return this;
    }

    public Checks that(boolean holds, String field, String messageKey, Object... arguments) {
        if (!holds) {
            add(field, messageKey, arguments);
        }
        return this;
    }

    public Checks add(String field, String messageKey, Object... arguments) {
        errors.add(new Refusal.FieldError(field, messageKey, arguments));
        return this;
    }

    public Checks addAll(List<Refusal.FieldError> others) {
        errors.addAll(Objects.requireNonNull(others));
        return this;
    }

    public boolean failed() {
        return !errors.isEmpty();
    }

    public List<Refusal.FieldError> errors() {
        return List.copyOf(errors);
    }

    public void refuseIfAny() {
        if (failed()) {
            throw new RefusedException(new Refusal.Invalid(errors()));
        }
    }
}
