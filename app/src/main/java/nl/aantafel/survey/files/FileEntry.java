package nl.aantafel.survey.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Checks;
import nl.aantafel.survey.Questionnaire;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a questionnaire's file while it is read. What is missing or has the wrong shape is told with its line and reads as
 * something harmless, so that whoever wrote the file hears of everything at once.
 */
final class FileEntry {

    /** The longest text of a questionnaire, in code points: an introduction of a page. */
    private static final int LONGEST = 4_000;

    private final Checks checks;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    FileEntry(Checks checks, MappingNode node) {
        this.checks = checks;
        this.line = line(node);
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
                add(line(tuple.getKeyNode()), "twice", key);
            }
        }
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private void add(int at, String what, Object... more) {
        Object[] all = new Object[more.length + 1];
        all[0] = at;
        System.arraycopy(more, 0, all, 1, more.length);
        checks.add(QuestionnaireFile.FIELD, "survey.file." + what, all);
    }

    private int lineOf(String key) {
        Node node = values.get(key);
        return node == null ? line : line(node);
    }

    /** A text that must be there. */
    String text(String key) {
        if (!values.containsKey(key)) {
            asked.add(key);
            add(line, "missing", key);
            return "";
        }
        return optional(key);
    }

    /** A text that may be left out. */
    String optional(String key) {
        asked.add(key);
        Node node = values.get(key);
        if (node == null) {
            return "";
        }
        if (node instanceof ScalarNode scalar) {
            String text = scalar.getValue().strip();
            if (text.codePointCount(0, text.length()) > LONGEST) {
                add(line(node), "long", key, LONGEST);
                return "";
            }
            if (text.indexOf('\0') >= 0) {
                add(line(node), "nul", key);
                return "";
            }
            return text;
        }
        add(line(node), "text", key);
        return "";
    }

    boolean yes(String key) {
        String text = optional(key);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            add(lineOf(key), "truth", key, text);
        }
        return text.equals("true");
    }

    int number(String key) {
        String text = optional(key);
        if (text.isEmpty()) {
            return 0;
        }
        if (text.matches("[0-9]{1,4}")) {
            return Integer.parseInt(text);
        }
        add(lineOf(key), "number", key, text);
        return 0;
    }

    <E extends Enum<E>> E choice(String key, Class<E> type) {
        E[] all = type.getEnumConstants();
        String text = text(key);
        return Arrays.stream(all)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    if (!text.isEmpty()) {
                        add(
                                lineOf(key),
                                "choice",
                                key,
                                text,
                                String.join(
                                        ", ",
                                        Arrays.stream(all)
                                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                                .toList()));
                    }
                    return all[0];
                });
    }

    Label label(String key) {
        if (!values.containsKey(key)) {
            asked.add(key);
            add(line, "missing", key);
            return Questionnaire.NO_WORDS;
        }
        return optionalLabel(key);
    }

    /** Words in both languages; one that is empty is found by the checks of the questionnaire, not here. */
    Label optionalLabel(String key) {
        FileEntry both = entry(key);
        if (both == null) {
            return Questionnaire.NO_WORDS;
        }
        Label label = new Label(both.optional("nl"), both.optional("en"));
        both.close();
        return label;
    }

    @Nullable
    FileEntry entry(String key) {
        asked.add(key);
        Node node = values.get(key);
        if (node == null) {
            return null;
        }
        if (node instanceof MappingNode mapping) {
            return new FileEntry(checks, mapping);
        }
        add(line(node), "keys", key);
        return null;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    List<FileEntry> entries(String key, int most) {
        List<FileEntry> all = new ArrayList<>();
        for (Node node : nodes(key, most)) {
            if (node instanceof MappingNode mapping) {
                all.add(new FileEntry(checks, mapping));
            } else {
                add(line(node), "keys", key);
            }
        }
        return all;
    }

    List<String> texts(String key, int most) {
        List<String> all = new ArrayList<>();
        for (Node node : nodes(key, most)) {
            if (node instanceof ScalarNode scalar) {
                all.add(scalar.getValue().strip());
            } else {
                add(line(node), "text", key);
            }
        }
        return all;
    }

    private List<Node> nodes(String key, int most) {
        asked.add(key);
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            add(line(node), "list", key);
            return List.of();
        }
        if (sequence.getValue().size() > most) {
            add(line(node), "many", key, most, sequence.getValue().size());
            return List.of();
        }
        return sequence.getValue();
    }

    /** Tells of every key that nobody asked for. */
    void close() {
        values.forEach((key, node) -> {
            if (!asked.contains(key)) {
                add(line(node), "unknown", key, String.join(", ", asked));
            }
        });
    }

    void problem(String key, String what, Object... more) {
        add(lineOf(key), what, more);
    }
}
