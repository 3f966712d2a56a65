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
import java.util.UUID;
import java.util.function.BiFunction;
import nl.aantafel.directory.Professional;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Checks;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One object of a bundle with its path. Reading never stops at something wrong: it is noted with its path, and a harmless
 * value goes on. What nobody asked for is unknown and noted too ({@link #finish}).
 */
final class Part {

    private static final LocalDate SOME_DAY = LocalDate.EPOCH;

    private final JsonNode node;
    private final String path;
    private final Known known;
    private final Checks wrong;
    private final List<Part> within = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();

    Part(JsonNode node, String path, Known known, Checks wrong) {
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

    private String at(String key) {
        return path + "." + key;
    }

    private Optional<JsonNode> find(String key) {
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

    String text(String key) {
        return find(key).map(each -> string(at(key), each)).orElse("");
    }

    private String string(String where, JsonNode value) {
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

    /** A person of the case, by the key the bundle gave; checked when all are read. */
    String person(String key) {
        return reference(at(key), needText(key), Kind.PERSON);
    }

    @Nullable
    String maybePerson(String key) {
        String text = text(key);
        return text.isEmpty() ? null : reference(at(key), text, Kind.PERSON);
    }

    List<String> persons(String key) {
        return references(key, Kind.PERSON);
    }

    List<String> references(String key, Kind kind) {
        return each(key, (where, value) -> reference(where, string(where, value), kind));
    }

    String reference(String key, Kind kind) {
        return reference(at(key), needText(key), kind);
    }

    private String reference(String where, String text, Kind kind) {
        String full = kind.of(text);
        if (!text.isBlank() && !known.keys().contains(full)) {
            wrong.add(where, "exchange.bundle.unknown-" + kind.code(), text);
        }
        return full;
    }

    /** Gives this object its key, when it has one. */
    @Nullable
    String key(Kind kind) {
        String text = text("sleutel");
        if (text.isEmpty()) {
            return null;
        }
        if (!known.keys().add(kind.of(text))) {
            wrong("sleutel", "exchange.bundle.key-twice", text);
        }
        return kind.of(text);
    }

    /** Somebody at work in the partnership, by e-mail address. */
    Optional<Professional> professional(String key) {
        return professional(at(key), text(key));
    }

    Optional<Professional> needProfessional(String key) {
        return professional(at(key), needText(key));
    }

    private Optional<Professional> professional(String where, String email) {
        if (email.isBlank()) {
            return Optional.empty();
        }
        Professional found = known.professional(email);
        if (found == null) {
            wrong.add(where, "exchange.bundle.unknown-professional", email);
        }
        return Optional.ofNullable(found);
    }

    List<Professional> professionals(String key) {
        return each(key, (where, value) -> professional(where, string(where, value))).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Somebody of the family or of the partnership: a key without, an e-mail address with an at sign. */
    Who who(String key) {
        return who(at(key), needText(key));
    }

    List<Who> whos(String key) {
        return each(key, (where, value) -> who(where, string(where, value)));
    }

    /** Also an organisation of the partnership, or anybody by name ({@code netwerk: oma Truus}). */
    private Who who(String where, String text) {
        if (text.contains("@")) {
            return new Who(professional(where, text).map(Professional::id).orElse(null), null, null, "");
        }
        if (text.startsWith(Who.NETWORK)) {
            return new Who(
                    null, null, null, text.substring(Who.NETWORK.length()).strip());
        }
        var organisation = known.organisation(text);
        if (organisation != null && !known.keys().contains(Kind.PERSON.of(text))) {
            return new Who(null, organisation, null, "");
        }
        if (!text.isBlank() && !known.keys().contains(Kind.PERSON.of(text))) {
            wrong.add(where, "exchange.bundle.unknown-who", text);
        }
        return new Who(null, null, Kind.PERSON.of(text), "");
    }

    /** Organisations of the partnership, by name. */
    List<UUID> organisations(String key) {
        return each(key, (where, value) -> {
                    String name = string(where, value);
                    var found = known.organisation(name);
                    if (found == null) {
                        wrong.add(where, "exchange.bundle.unknown-organisation", name);
                    }
                    return Optional.ofNullable(found);
                })
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    List<Part> parts(String key) {
        return each(key, this::within);
    }

    Optional<Part> part(String key) {
        return find(key).map(each -> within(at(key), each));
    }

    private Part within(String where, JsonNode value) {
        Part part = new Part(value, where, known, wrong);
        within.add(part);
        return part;
    }

    private <T> List<T> each(String key, BiFunction<String, JsonNode, T> reading) {
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

    /** Notes every key that nobody asked for, here and within. */
    void finish() {
        if (node.isObject()) {
            for (String key : node.propertyNames()) {
                if (!asked.contains(key)) {
                    wrong(key, "exchange.bundle.unknown-key");
                }
            }
        }
        within.forEach(Part::finish);
    }
}
