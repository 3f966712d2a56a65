package nl.aantafel.directory.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.TypedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What was typed in a form, read field by field; what cannot be read is refused at its field. */
final class Typed {

    private final MultiValueMap<String, String> fields;

    Typed(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    String text(String field) {
        String value = fields.getFirst(field);
        return value == null ? "" : value;
    }

    boolean ticked(String field) {
        return "true".equals(text(field));
    }

    @Nullable
    LocalDate day(String field) {
        return TypedDay.of(field, text(field));
    }

    LocalDate requiredDay(String field) {
        LocalDate day = day(field);
        if (day == null) {
            throw RefusedException.invalid(field, "check.required");
        }
        return day;
    }

    long number(String field) {
        try {
            return Long.parseLong(text(field).strip());
        } catch (NumberFormatException e) {
            throw RefusedException.invalid(field, "check.number");
        }
    }

    @Nullable
    UUID optionalId(String field) {
        return text(field).isBlank() ? null : parsed(field, text(field));
    }

    UUID id(String field) {
        new Checks().required(field, text(field)).refuseIfAny();
        return parsed(field, text(field));
    }

    Set<UUID> ids(String field) {
        Set<UUID> ids = new HashSet<>();
        fields.getOrDefault(field, List.of()).forEach(value -> ids.add(parsed(field, value)));
        if (ids.isEmpty()) {
            throw RefusedException.invalid(field, "check.choose");
        }
        return ids;
    }

    private static UUID parsed(String field, String value) {
        try {
            return UUID.fromString(value.strip());
        } catch (IllegalArgumentException e) {
            throw RefusedException.invalid(field, "check.choose");
        }
    }
}
