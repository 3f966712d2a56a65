package nl.aantafel.frame.files;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.aantafel.frame.Label;
import nl.aantafel.frame.files.Problems.Place;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a file while it is read. Each key is asked for by name; a key that is missing or of the wrong shape is a
 * problem and reads as something harmless, so that reading goes on; {@link #close} reports the keys nobody asked for.
 */
final class Entry {

    private record Value(Place place, Node node) {}

    private final Problems problems;
    private final Place place;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Entry(Problems problems, String file, MappingNode node) {
        this.problems = problems;
        this.place = placeOf(file, node);
        add(file, node);
    }

    /** Takes the keys of another file in, as if they stood here; a key that is in both is a problem. */
    void add(String file, MappingNode node) {
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            Place at = placeOf(file, tuple.getKeyNode());
            if (values.putIfAbsent(key, new Value(at, tuple.getValueNode())) != null) {
                problems.add(at, "duplicate key '" + key + "'");
            }
        }
    }

    Place place() {
        return place;
    }

    /** The place of a key, or of the whole entry when it is not there. */
    Place place(String key) {
        Value value = values.get(key);
        return value == null ? place : value.place();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    void problem(String key, String reason) {
        problems.add(place(key), reason);
    }

    String text(String key) {
        String text = anyText(key);
        if (text != null && text.isBlank()) {
            problem(key, "'" + key + "' is empty");
        }
        return text == null ? "" : text;
    }

    /** A text that may be left out or empty. */
    String optionalText(String key) {
        if (!has(key)) {
            asked.add(key);
            return "";
        }
        String text = anyText(key);
        return text == null ? "" : text;
    }

    @Nullable
    String orNull(String key) {
        String text = optionalText(key);
        return text.isEmpty() ? null : text;
    }

    private @Nullable String anyText(String key) {
        Value value = required(key);
        if (value == null) {
            return null;
        }
        if (value.node() instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        problem(key, "'" + key + "' must be a text");
        return null;
    }

    int number(String key, int least) {
        String text = text(key);
        try {
            int number = text.isEmpty() ? least : Integer.parseInt(text);
            if (number < least) {
                problem(key, "'" + key + "' must be " + least + " or more");
            }
            return number;
        } catch (NumberFormatException wrong) {
            problem(key, "'" + key + "' must be a whole number, not '" + text + "'");
            return least;
        }
    }

    List<Integer> numbers(String key) {
        List<Integer> all = new ArrayList<>();
        for (String each : texts(key)) {
            if (each.matches("[0-9]{1,4}")) {
                all.add(Integer.valueOf(each));
            } else {
                problem(key, "'" + key + "' must hold whole numbers, not '" + each + "'");
            }
        }
        return all;
    }

    boolean yes(String key) {
        String text = text(key);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            problem(key, "'" + key + "' must be true or false, not '" + text + "'");
        }
        return text.equals("true");
    }

    @Nullable
    LocalDate optionalDay(String key) {
        String text = optionalText(key);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            problem(key, "'" + key + "' must be a date like 2026-03-01, not '" + text + "'");
            return null;
        }
    }

    <E extends Enum<E>> E choice(String key, Class<E> type) {
        return choice(key, text(key), type);
    }

    <E extends Enum<E>> Set<E> choices(String key, Class<E> type) {
        Set<E> all = new LinkedHashSet<>();
        texts(key).forEach(each -> all.add(choice(key, each, type)));
        return all;
    }

    private <E extends Enum<E>> E choice(String key, String text, Class<E> type) {
        E[] known = type.getEnumConstants();
        for (E each : known) {
            if (each.name().toLowerCase(Locale.ROOT).equals(text)) {
                return each;
            }
        }
        if (!text.isEmpty()) {
            problem(
                    key,
                    "'" + key + "' must be one of " + Arrays.toString(known).toLowerCase(Locale.ROOT) + ", not '" + text
                            + "'");
        }
        return known[0];
    }

    /** A label has a text in each language. */
    Label label(String key) {
        Entry both = entry(key);
        if (both == null) {
            return new Label("", "");
        }
        Label label = new Label(both.text("nl"), both.text("en"));
        both.close();
        return label;
    }

    @Nullable
    Entry entry(String key) {
        Value value = required(key);
        if (value == null) {
            return null;
        }
        if (value.node() instanceof MappingNode mapping) {
            return new Entry(problems, value.place().file(), mapping);
        }
        problem(key, "'" + key + "' must have keys of its own");
        return null;
    }

    List<Entry> entries(String key) {
        List<Entry> all = new ArrayList<>();
        for (Node node : nodes(key)) {
            String file = place(key).file();
            if (node instanceof MappingNode mapping) {
                all.add(new Entry(problems, file, mapping));
            } else {
                problems.add(placeOf(file, node), "each of '" + key + "' must have keys of its own");
            }
        }
        return all;
    }

    List<String> texts(String key) {
        List<String> all = new ArrayList<>();
        for (Node node : nodes(key)) {
            if (node instanceof ScalarNode scalar) {
                all.add(scalar.getValue());
            } else {
                problems.add(placeOf(place(key).file(), node), "each of '" + key + "' must be a text");
            }
        }
        return all;
    }

    private List<Node> nodes(String key) {
        Value value = required(key);
        if (value != null && value.node() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (value != null) {
            problem(key, "'" + key + "' must be a list");
        }
        return List.of();
    }

    private @Nullable Value required(String key) {
        asked.add(key);
        Value value = values.get(key);
        if (value == null) {
            problems.add(place, "'" + key + "' is missing");
        }
        return value;
    }

    void close() {
        values.forEach((key, value) -> {
            if (!asked.contains(key)) {
                problems.add(value.place(), "unknown key '" + key + "'; known here: " + String.join(", ", asked));
            }
        });
    }

    private static Place placeOf(String file, Node node) {
        return new Place(file, node.getStartMark().getLine() + 1);
    }
}
