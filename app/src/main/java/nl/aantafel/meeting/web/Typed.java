package nl.aantafel.meeting.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.TypedDay;
import nl.aantafel.plan.Plans.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A form as it was posted. What cannot be read as a date, a time or an id is gathered per field. */
final class Typed {

    private static final UUID NOBODY = new UUID(0, 0);

    private final MultiValueMap<String, String> values;
    private final Checks checks = new Checks();

    Typed(MultiValueMap<String, String> values) {
        this.values = values;
    }

    /** Browsers send line ends as two characters; one is kept. */
    String text(String field) {
        String value = values.getFirst(field);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    List<String> list(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** Whether the form has the field, empty or not. */
    boolean given(String field) {
        return values.containsKey(field);
    }

    boolean has(String field) {
        return !text(field).isBlank();
    }

    @Nullable
    LocalDate date(String field) {
        return TypedDay.of(field, text(field), checks);
    }

    LocalDate requiredDate(String field, LocalDate instead) {
        LocalDate date = date(field);
        if (date == null && !has(field)) {
            checks.add(field, "check.required");
        }
        return date == null ? instead : date;
    }

    /** A Dutch day and a time of the clock. */
    Instant moment(LocalDate day, String field) {
        checks.required(field, text(field));
        try {
            String typed = text(field).strip().replace('.', ':');
            LocalTime time =
                    typed.isEmpty() ? LocalTime.NOON : LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
            return day.atTime(time).atZone(Time.ZONE).toInstant();
        } catch (java.time.DateTimeException noTime) {
            checks.add(field, "check.time");
            return day.atTime(LocalTime.NOON).atZone(Time.ZONE).toInstant();
        }
    }

    int number(String field, int instead) {
        try {
            return has(field) ? Integer.parseInt(text(field).strip()) : instead;
        } catch (NumberFormatException noNumber) {
            checks.add(field, "check.number");
            return instead;
        }
    }

    @Nullable
    UUID id(String field) {
        return has(field) ? id(field, text(field).strip()) : null;
    }

    /** Without one that can be read, the id of nobody: whether somebody may comes before what is wrong with the form. */
    UUID idOrNobody(String field) {
        try {
            return UUID.fromString(text(field).strip());
        } catch (IllegalArgumentException noId) {
            return NOBODY;
        }
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

    /** Parties as a form names them; see {@link People}. */
    List<Party> parties(String field) {
        return list(field).stream().flatMap(key -> People.party(key).stream()).toList();
    }

    Checks checks() {
        return checks;
    }

    void refuseIfAny() {
        checks.refuseIfAny();
    }
}
