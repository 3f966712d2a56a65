package nl.aantafel.survey.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Checks;
import nl.aantafel.survey.Question.Field;
import nl.aantafel.survey.Question.Group;
import nl.aantafel.survey.Question.Option;
import nl.aantafel.survey.Question.Row;

/**
 * Options, rows and the like as they are typed: one on a line, its key before an equals sign. A line without a key gets the next free
 * letter. The English lines name the same keys, or stand in the same order.
 */
final class TypedLines {

    private static final int MOST = 500;

    private final Checks checks;

    TypedLines(Checks checks) {
        this.checks = checks;
    }

    /** Words by key, in order. */
    Map<String, Label> labels(String dutchField, String dutch, String englishField, String english) {
        Map<String, String> first = keyed(dutchField, dutch, Set.of());
        Map<String, String> second = keyed(englishField, english, first.keySet());
        Map<String, Label> all = new LinkedHashMap<>();
        first.forEach((key, words) -> all.put(key, new Label(words, second.getOrDefault(key, ""))));
        second.keySet().stream()
                .filter(key -> !first.containsKey(key))
                .forEach(key -> checks.add(englishField, "survey.edit.line-unknown", key));
        return all;
    }

    private Map<String, String> keyed(String field, String typed, Set<String> known) {
        List<String> lines =
                typed.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
        if (lines.size() > MOST) {
            checks.add(field, "survey.edit.lines", MOST);
            return Map.of();
        }
        Map<String, String> all = new LinkedHashMap<>();
        List<String> order = new ArrayList<>(known);
        Set<String> named = new LinkedHashSet<>();
        lines.forEach(line -> named.add(key(line)));
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            String key = key(line);
            if (key.isEmpty()) {
                key = at < order.size() ? order.get(at) : free(named, all.keySet());
            }
            if (all.put(key, words(line)) != null) {
                checks.add(field, "survey.edit.line-twice", key);
            }
        }
        return all;
    }

    private static String key(String line) {
        int equals = line.indexOf('=');
        String before = equals < 0 ? "" : line.substring(0, equals).strip();
        return before.matches("[a-zA-Z0-9_]{1,60}") ? before.toLowerCase(Locale.ROOT) : "";
    }

    private static String words(String line) {
        return key(line).isEmpty()
                ? line
                : line.substring(line.indexOf('=') + 1).strip();
    }

    private static String free(Set<String> named, Set<String> taken) {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            String key = String.valueOf(letter);
            if (!named.contains(key) && !taken.contains(key)) {
                return key;
            }
        }
        int count = 1;
        while (named.contains("o" + count) || taken.contains("o" + count)) {
            count++;
        }
        return "o" + count;
    }

    static List<String> keys(String typed) {
        List<String> all = new ArrayList<>();
        for (String each : typed.split("[,;\\s]+")) {
            if (!each.isBlank()) {
                all.add(each.toLowerCase(Locale.ROOT));
            }
        }
        return all;
    }

    /** {@code alone}: a key on a line; after a colon the keys it may stand beside. */
    List<Option> options(Map<String, Label> labels, String namely, String alone) {
        Set<String> own = new LinkedHashSet<>(keys(namely));
        own.stream()
                .filter(key -> !labels.containsKey(key))
                .forEach(key -> checks.add("namelijk", "survey.edit.option-unknown", key));
        Map<String, List<String>> exclusive = new LinkedHashMap<>();
        alone.lines().map(String::strip).filter(each -> !each.isEmpty()).forEach(line -> {
            int colon = line.indexOf(':');
            String key = (colon < 0 ? line : line.substring(0, colon)).strip().toLowerCase(Locale.ROOT);
            exclusive.put(key, colon < 0 ? List.of() : keys(line.substring(colon + 1)));
            if (!labels.containsKey(key)) {
                checks.add("alleen", "survey.edit.option-unknown", key);
            }
        });
        List<Option> options = new ArrayList<>();
        labels.forEach((key, label) -> options.add(new Option(
                key, label, own.contains(key), exclusive.containsKey(key), exclusive.getOrDefault(key, List.of()))));
        return options;
    }

    static List<Row> rows(Map<String, Label> labels) {
        List<Row> rows = new ArrayList<>();
        labels.forEach((key, label) -> rows.add(new Row(key, label)));
        return rows;
    }

    /** {@code key = a, b, c = Dutch = English}. */
    List<Group> groups(String typed) {
        List<Group> all = new ArrayList<>();
        typed.lines().map(String::strip).filter(each -> !each.isEmpty()).forEach(line -> {
            String[] parts = line.split("=", 4);
            if (parts.length != 4) {
                checks.add("groepen", "survey.edit.group-form", line);
                return;
            }
            all.add(new Group(parts[0].strip(), new Label(parts[2].strip(), parts[3].strip()), keys(parts[1])));
        });
        return all;
    }

    /** {@code key = kind = Dutch = English}; a star behind the kind when it must be filled in. */
    List<Field> fields(String typed) {
        List<Field> all = new ArrayList<>();
        typed.lines().map(String::strip).filter(each -> !each.isEmpty()).forEach(line -> {
            String[] parts = line.split("=", 4);
            String kind = parts.length == 4 ? parts[1].strip() : "";
            boolean required = kind.endsWith("*");
            Field.Type type = type(kind.replace("*", "").strip().toLowerCase(Locale.ROOT));
            if (type == null) {
                checks.add("velden", "survey.edit.field-form", line);
                return;
            }
            all.add(new Field(parts[0].strip(), new Label(parts[2].strip(), parts[3].strip()), type, required));
        });
        return all;
    }

    private static Field.@org.jspecify.annotations.Nullable Type type(String typed) {
        return switch (typed) {
            case "email", "e-mail" -> Field.Type.EMAIL;
            case "phone", "telefoon" -> Field.Type.PHONE;
            case "text", "tekst" -> Field.Type.TEXT;
            default -> null;
        };
    }
}
