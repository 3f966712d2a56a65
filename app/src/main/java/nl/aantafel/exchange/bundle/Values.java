package nl.aantafel.exchange.bundle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Checks;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The plain values of one object of a bundle: texts, numbers, days and codes. Reading never stops at something wrong: it is noted
 * with its path, and a harmless value goes on. What nobody asked for is unknown and noted too ({@link #unknown}).
 */
abstract class Values {

    private static final LocalDate SOME_DAY = LocalDate.EPOCH;

    private final JsonNode node;
    private final String path;
    private final Known known;
    private final Checks wrong;
    private final Set<String> asked = new HashSet<>();

    Values(JsonNode node, String path, Known known, Checks wrong) {
        this.node = node;
        this.path = path;
        this.known = known;
        this.wrong = wrong;
        if (!node.isObject()) {
            wrong.add(path, "exchange.bundle.not-an-object");
        }
    }

    String path() {
        return path;
    }

    Known known() {
        return known;
    }

    final String at(String key) {
        return path + "." + key;
    }

    final Optional<JsonNode> find(String key) {
        asked.add(key);
        JsonNode found = node.isObject() ? node.get(key) : null;
        return Optional.ofNullable(found).filter(each -> !each.isNull());
    }

    boolean has(String key) {
        return find(key).isPresent();
    }

    void wrong(String key, String message, Object... arguments) {
        wrong.add(at(key), message, arguments);
    }

    /** What is wrong with something within this object, at a place of its own. */
    final void wrongAt(String where, String message, Object... arguments) {
        wrong.add(where, message, arguments);
    }

    String text(String key) {
        return find(key).map(each -> string(at(key), each)).orElse("");
    }

    final String string(String where, JsonNode value) {
        if (!value.isString()) {
            wrong.add(where, "exchange.bundle.not-a-text");
            return "";
        }
        return value.stringValue();
    }

    List<String> texts(String key) {
        return each(key, this::string);
    }

    String needText(String key) {
        String text = text(key);
        if (text.isBlank()) {
            missing(key);
        }
        return text;
    }

    private void missing(String key) {
        if (!find(key).isPresent() || node.get(key).isString()) {
            wrong(key, "exchange.bundle.missing");
        }
    }

    @Nullable
    Boolean truth(String key) {
        JsonNode value = find(key).orElse(null);
        if (value != null && !value.isBoolean()) {
            wrong(key, "exchange.bundle.not-a-truth");
            return null;
        }
        return value == null ? null : (Boolean) value.booleanValue();
    }

    boolean truth(String key, boolean otherwise) {
        Boolean value = truth(key);
        return value == null ? otherwise : value;
    }

    @Nullable
    Integer number(String key) {
        JsonNode value = find(key).orElse(null);
        if (value != null && !value.isInt()) {
            wrong(key, "exchange.bundle.not-a-number");
            return null;
        }
        return value == null ? null : (Integer) value.intValue();
    }

    /** A day: an ISO date, or a period before or after the day of bringing in, such as {@code -P14D}. */
    @Nullable
    LocalDate day(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return text.contains("P") ? known.today().plus(Period.parse(text)) : LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            wrong(key, "exchange.bundle.not-a-day", text);
            return null;
        }
    }

    LocalDate needDay(String key) {
        if (text(key).isBlank()) {
            missing(key);
        }
        LocalDate day = day(key);
        return day == null ? SOME_DAY : day;
    }

    LocalTime time(String key, LocalTime otherwise) {
        String text = text(key);
        try {
            return text.isEmpty() ? otherwise : LocalTime.parse(text);
        } catch (DateTimeException notATime) {
            wrong(key, "exchange.bundle.not-a-time", text);
            return otherwise;
        }
    }

    /** A code as it is called inside; empty when left out. */
    String code(String key, Codes codes) {
        return code(at(key), text(key), codes);
    }

    String needCode(String key, Codes codes) {
        return code(at(key), needText(key), codes);
    }

    private String code(String where, String text, Codes codes) {
        if (text.isEmpty()) {
            return "";
        }
        return codes.internal(text).orElseGet(() -> {
            wrong.add(where, "exchange.bundle.unknown-code", text, String.join(", ", codes.dutch()));
            return "";
        });
    }

    Set<String> codes(String key, Codes codes) {
        Set<String> all = new LinkedHashSet<>();
        each(key, (where, value) -> code(where, string(where, value), codes)).forEach(all::add);
        return all;
    }

    final <T> List<T> each(String key, BiFunction<String, JsonNode, T> reading) {
        List<T> all = new ArrayList<>();
        find(key).ifPresent(list -> {
            if (!list.isArray()) {
                wrong(key, "exchange.bundle.not-a-list");
                return;
            }
            for (int i = 0; i < list.size(); i++) {
                all.add(reading.apply(at(key) + "[" + i + "]", Objects.requireNonNull(list.get(i))));
            }
        });
        return all;
    }

    /** Notes every key that nobody asked for. */
    final void unknown() {
        if (node.isObject()) {
            for (String key : node.propertyNames()) {
                if (!asked.contains(key)) {
                    wrong(key, "exchange.bundle.unknown-key");
                }
            }
        }
    }
}
