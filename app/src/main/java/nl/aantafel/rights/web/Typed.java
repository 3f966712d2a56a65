package nl.aantafel.rights.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.ResourceRef;
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

    /** The version the form was made from; one that is none is stale. */
    long version() {
        try {
            return Long.parseLong(text("version"));
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    UUID id(String field) {
        try {
            return UUID.fromString(text(field));
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
