package nl.aantafel.casefile.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements.IncidentRole;
import nl.aantafel.kernel.Checks;
import nl.aantafel.page.TypedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A form as it was posted. What cannot be read as a date, a number or an id is gathered per field. */
final class Posted {

    /** Stands for what is missing until {@link #refuseIfAny} refuses it. */
    private static final UUID NOBODY = new UUID(0, 0);

    /** As browsers send a date, and as people type one where a browser has no field for it. */
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

    /** A name or the like, without the spaces around it. */
    String word(String field) {
        return text(field).strip();
    }

    boolean ticked(String field) {
        return "true".equals(text(field));
    }

    Set<String> codes(String field) {
        Set<String> codes = new LinkedHashSet<>(values.getOrDefault(field, List.of()));
        codes.removeIf(String::isBlank);
        return codes;
    }

    @Nullable
    LocalDate date(String field) {
        return TypedDay.of(field, word(field), checks);
    }

    /** A day that must be there; the first of all days when it is missing, and then refused. */
    LocalDate day(String field) {
        LocalDate date = date(field);
        if (date == null && word(field).isEmpty()) {
            checks.add(field, "check.required");
        }
        return date == null ? LocalDate.EPOCH : date;
    }

    /** Whom it is about; must be there. */
    UUID id(String field) {
        UUID id = optionalId(field);
        if (id == null && word(field).isEmpty()) {
            checks.add(field, "check.choose");
        }
        return id == null ? NOBODY : id;
    }

    @Nullable
    UUID optionalId(String field) {
        return word(field).isEmpty() ? null : parsed(field, word(field));
    }

    /** An id behind a prefix that says what it is of. */
    UUID prefixedId(String field, String prefix) {
        UUID id = parsed(field, text(field).substring(prefix.length()));
        return id == null ? NOBODY : id;
    }

    /** The roles ticked for each person, in fields named by the person. */
    List<IncidentRole> rolesUnder(String prefix) {
        List<IncidentRole> roles = new ArrayList<>();
        for (String field : values.keySet()) {
            UUID person = field.startsWith(prefix) ? parsed(field, field.substring(prefix.length())) : null;
            if (person != null) {
                codes(field).forEach(role -> roles.add(new IncidentRole(person, role)));
            }
        }
        return roles;
    }

    /** What was filled in in fields whose names begin alike, by the rest of the name. */
    Map<String, String> under(String prefix) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (String field : values.keySet()) {
            if (field.startsWith(prefix) && !text(field).isBlank()) {
                filled.put(field.substring(prefix.length()), text(field));
            }
        }
        return filled;
    }

    Set<UUID> ids(String field) {
        Set<UUID> ids = new LinkedHashSet<>();
        for (String value : codes(field)) {
            UUID id = parsed(field, value);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private @Nullable UUID parsed(String field, String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException noId) {
            checks.add(field, "check.choose");
            return null;
        }
    }

    long version() {
        try {
            return Long.parseLong(word("version"));
        } catch (NumberFormatException noNumber) {
            checks.add("version", "check.number");
            return 0;
        }
    }

    Checks checks() {
        return checks;
    }

    void refuseIfAny() {
        checks.refuseIfAny();
    }
}
