package nl.aantafel.referral.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.TypedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What was typed in a form, read field by field; what cannot be read is gathered and refused at once. */
final class Typed {

    private static final int MOST_ROWS = 500;
    private final MultiValueMap<String, String> fields;
    private final Checks checks = new Checks();

    Typed(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    /** Browsers end lines with CR LF; kept as LF, so that a text that was not touched counts as the same. */
    String text(String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    String line(String name) {
        return text(name).strip();
    }

    boolean is(String name, String value) {
        return value.equals(fields.getFirst(name));
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Yes, no, or not filled in. */
    @Nullable
    Boolean yesNo(String name) {
        return is(name, "ja") ? Boolean.TRUE : is(name, "nee") ? Boolean.FALSE : null;
    }

    /** Several choices; a page that keeps one's own texts after a conflict posts them in one field. */
    Set<String> codes(String name) {
        return all(name).stream()
                .flatMap(value -> Stream.of(value.split("\u001f")))
                .filter(code -> !code.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    List<String> all(String name) {
        return List.copyOf(fields.getOrDefault(name, List.of()));
    }

    @Nullable
    LocalDate date(String name) {
        return TypedDay.of(name, line(name), checks);
    }

    @Nullable
    UUID id(String name) {
        String value = line(name);
        return value.isEmpty() ? null : uuid(value);
    }

    UUID requiredId(String name) {
        return uuid(line(name));
    }

    static UUID uuid(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException notOurs) {
            throw RefusedException.notFound();
        }
    }

    long version() {
        try {
            return Long.parseLong(line("version"));
        } catch (NumberFormatException notOurs) {
            throw RefusedException.notFound();
        }
    }

    /** The rows {@code prefix[0]}, {@code prefix[1]} … as far as their hidden field is there. */
    <T> List<T> rows(String prefix, String hidden, IntFunction<T> row) {
        return IntStream.range(0, MOST_ROWS)
                .takeWhile(index -> has(prefix + "[" + index + "]." + hidden))
                .mapToObj(row)
                .toList();
    }

    void refuseIfAny() {
        checks.refuseIfAny();
    }
}
