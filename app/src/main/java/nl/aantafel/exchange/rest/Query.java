package nl.aantafel.exchange.rest;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.exchange.Codes;
import nl.aantafel.kernel.Paging;
import org.jspecify.annotations.Nullable;

/** The parameters behind the question mark, checked against the description; a list is one parameter, with commas between. */
final class Query {

    static final String SIZE = "aantal";
    static final String AFTER = "na";

    private final String path;
    private final Map<String, String> values;

    Query(String path, Map<String, String> values) {
        this.path = path;
        this.values = Map.copyOf(values);
    }

    int size() {
        return Integer.parseInt(values.getOrDefault(SIZE, String.valueOf(Paging.DEFAULT_SIZE)));
    }

    @Nullable
    String after() {
        return values.get(AFTER);
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    String code(String name, Codes codes) {
        return codes.internal(text(name)).orElse(text(name));
    }

    boolean truth(String name) {
        return "true".equals(values.get(name));
    }

    @Nullable
    UUID id(String name) {
        String value = values.get(name);
        return value == null ? null : UUID.fromString(value);
    }

    UUID needId(String name) {
        return UUID.fromString(text(name));
    }

    Set<String> texts(String name) {
        return values.containsKey(name) ? new LinkedHashSet<>(List.of(text(name).split(","))) : Set.of();
    }

    Set<String> codes(String name, Codes codes) {
        return texts(name).stream()
                .map(code -> codes.internal(code).orElse(code))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<UUID> ids(String name) {
        return texts(name).stream().map(UUID::fromString).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** This very address, going on after a key. */
    String next(String after) {
        Map<String, String> all = new LinkedHashMap<>(new java.util.TreeMap<>(values));
        all.put(AFTER, after);
        return path + "?"
                + all.entrySet().stream()
                        .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }
}
