package nl.aantafel.rights.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.TypedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A form as it was posted. */
final class Typed {

    /** As browsers send a date, and as people type one where a browser has no field for it. */
    private final MultiValueMap<String, String> values;

    Typed(MultiValueMap<String, String> values) {
        this.values = values;
    }

    /** Browsers send line ends as two characters; one is kept. */
    String text(String field) {
        String value = values.getFirst(field);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .filter(each -> !each.isBlank())
                .toList();
    }

    @Nullable
    LocalDate date(String field) {
        return TypedDay.of(field, text(field));
    }

    /** A day and a time of the Dutch clock; as browsers send it. */
    @Nullable
    Instant moment(String field) {
        String typed = text(field).strip();
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed).atZone(Time.ZONE).toInstant();
        } catch (DateTimeParseException odd) {
            throw RefusedException.invalid(field, "check.date");
        }
    }

    /** Yes, no, or nothing chosen yet. */
    @Nullable
    Boolean truth(String field) {
        return switch (text(field)) {
            case "ja" -> Boolean.TRUE;
            case "nee" -> Boolean.FALSE;
            default -> null;
        };
    }

    @Nullable
    Integer number(String field) {
        String typed = text(field).strip();
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException odd) {
            throw RefusedException.invalid(field, "check.number");
        }
    }

    Set<UUID> ids(String field) {
        return all(field).stream().map(each -> uuid(field, each)).collect(Collectors.toSet());
    }

    /** The version the form was made from; one that is none is stale. */
    long version() {
        try {
            return Long.parseLong(text("version"));
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    /** Nothing chosen is none. */
    @Nullable
    UUID maybeId(String field) {
        return text(field).isEmpty() ? null : id(field);
    }

    UUID id(String field) {
        return uuid(field, text(field));
    }

    private static UUID uuid(String field, String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw RefusedException.invalid(field, "check.choose");
        }
    }

    List<ResourceRef> refs(String field) {
        return all(field).stream().map(Typed::ref).toList();
    }

    /** A kind and an id; what is none of ours is not there. */
    static ResourceRef ref(String key) {
        int colon = key.indexOf(':');
        try {
            return new ResourceRef(key.substring(0, colon), UUID.fromString(key.substring(colon + 1)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException none) {
            throw RefusedException.notFound();
        }
    }
}
