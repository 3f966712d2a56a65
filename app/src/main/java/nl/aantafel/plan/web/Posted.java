package nl.aantafel.plan.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.kernel.Checks;
import nl.aantafel.page.TypedDay;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.domain.Fields;
import nl.aantafel.plan.domain.PartyKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A form as it was posted. What cannot be read as a date, a number or an id is gathered per field; lists come as several
 * values or, out of a stale form, as one with commas.
 */
final class Posted {

    private static final String VERSION = "version";

    private final MultiValueMap<String, String> values;
    private final Checks checks = new Checks();

    Posted(MultiValueMap<String, String> values) {
        this.values = values;
    }

    /** Browsers send line ends as two characters; one is kept. */
    String text(String field) {
        String value = values.getFirst(field);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    List<String> list(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .filter(value -> !value.isBlank())
                .toList();
    }

    @Nullable
    LocalDate date(String field) {
        return TypedDay.of(field, text(field), checks);
    }

    /** A date that must be there; today when it is missing, and then refused. */
    LocalDate requiredDate(String field, LocalDate instead) {
        LocalDate date = date(field);
        if (date == null && text(field).isBlank()) {
            checks.add(field, "check.required");
        }
        return date == null ? instead : date;
    }

    @Nullable
    Integer number(String field) {
        String typed = text(field).strip();
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException noNumber) {
            checks.add(field, "check.number");
            return null;
        }
    }

    /** A number that must be chosen; {@code instead} when it is not, and then refused. */
    int chosenNumber(String field, int instead) {
        Integer number = number(field);
        if (number == null && text(field).isBlank()) {
            checks.add(field, "check.choose");
        }
        return number == null ? instead : number;
    }

    @Nullable
    UUID id(String field) {
        String typed = text(field).strip();
        return typed.isEmpty() ? null : id(field, typed);
    }

    Set<UUID> ids(String field) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (String each : list(field)) {
            UUID id = id(field, each);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private @Nullable UUID id(String field, String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            checks.add(field, "check.choose");
            return null;
        }
    }

    List<Party> parties(String field) {
        return PartyKeys.read(list(field), text(field + Fields.OTHERS));
    }

    long version() {
        Integer version = number(VERSION);
        return version == null ? 0 : version;
    }

    void refuseIfAny() {
        checks.refuseIfAny();
    }

    /** What was typed, in the shape in which a stale form is posted again. */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        values.keySet().stream()
                .filter(field -> !field.startsWith("_") && !field.equals(VERSION))
                .forEach(field -> all.put(
                        field,
                        values.getOrDefault(field, List.of()).stream()
                                .map(value -> value.replace("\r\n", "\n"))
                                .collect(Collectors.joining(","))));
        return all;
    }
}
