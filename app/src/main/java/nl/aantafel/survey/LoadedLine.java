package nl.aantafel.survey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Question.Option;
import nl.aantafel.survey.Question.Row;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One answer as it comes in from elsewhere: an object, or a row of a table with a head. In a table a column bears the key of a question
 * (several options between {@code |}), {@code question.row} for a matrix, {@code question:option} for own words; and {@code complete},
 * {@code region}, {@code size}, {@code units}, or {@code members}: the names of those of the population it speaks for, from which the
 * other three follow.
 */
@Component
class LoadedLine {

    private static final List<String> OWN = List.of("complete", "region", "size", "units", "members");

    /** So many columns that nobody knows are named. */
    private static final int TOLD = 5;

    /** What the interface calls the same; what goes out by it comes in again as it is. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "answers", "antwoorden",
            "complete", "compleet",
            "region", "regio",
            "size", "grootte",
            "units", "aantal",
            "chosen", "gekozen",
            "namely", "namelijk",
            "words", "woorden",
            "rated", "regels");

    private static final Pattern WHOLE = Pattern.compile("\\{\\s*\"resultaten\"");

    private final JsonMapper json;

    LoadedLine(JsonMapper json) {
        this.json = json;
    }

    /** What a line says. */
    @Personal
    record Said(
            boolean complete,
            Map<String, Answer> answers,
            String region,
            String size,
            int units,
            List<String> members) {
        @Override
        public String toString() {
            return "Said";
        }
    }

    /** A line that says something that is no answer. */
    static final class NotRead extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotRead(String why) {
            super(why, null, false, false);
        }
    }

    /**
     * Each line an object, whatever it was; one at a time, for there may be many. Refused: columns that bear the key of no question, and
     * what stops being JSON halfway.
     */
    void each(Questionnaire questionnaire, String text, Consumer<String> line) {
        String first = text.stripLeading();
        if (first.startsWith("{")) {
            if (WHOLE.matcher(first).lookingAt()) {
                list(first, line);
            } else {
                first.lines().filter(each -> !each.isBlank()).forEach(line);
            }
        } else if (first.startsWith("[")) {
            list(first, line);
        } else {
            List<String> head = new ArrayList<>();
            ReadingLines.each(first, row -> {
                if (head.isEmpty()) {
                    row.cells().forEach(each -> head.add(each.strip()));
                    requireKnown(questionnaire, head);
                } else {
                    line.accept(object(head, row));
                }
            });
        }
    }

    private static void requireKnown(Questionnaire questionnaire, List<String> head) {
        String unknown = head.stream()
                .filter(each -> !OWN.contains(each))
                .filter(each -> questionnaire
                        .question(each.split("[.:]", 2)[0])
                        .filter(question -> question.kind().answered())
                        .isEmpty())
                .limit(TOLD)
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw RefusedException.invalid("regels", "survey.load.columns", unknown);
        }
    }

    /** A list, or the list an answer of the interface holds. */
    private void list(String text, Consumer<String> line) {
        try (JsonParser parser = json.createParser(text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                parser.nextToken();
                parser.nextToken();
            }
            for (JsonToken at = parser.nextToken(); at != null && at != JsonToken.END_ARRAY; at = parser.nextToken()) {
                line.accept(parser.readValueAsTree().toString());
            }
        } catch (JacksonException broken) {
            TokenStreamLocation where = broken.getLocation();
            throw RefusedException.invalid("regels", "survey.load.unreadable", where == null ? 1 : where.getLineNr());
        }
    }

    private static JsonNode part(JsonNode line, String name) {
        JsonNode own = line.path(name);
        return own.isMissingNode() ? line.path(ELSEWHERE.getOrDefault(name, name)) : own;
    }

    private String object(List<String> head, ReadingLines.Row row) {
        ObjectNode line = json.createObjectNode();
        ObjectNode cells = line.putObject("cells");
        for (int at = 0; at < head.size(); at++) {
            String cell = row.cell(at);
            if (OWN.contains(head.get(at))) {
                line.put(head.get(at), cell);
            } else if (!cell.isEmpty()) {
                cells.put(head.get(at), cell);
            }
        }
        return line.toString();
    }

    Said read(Questionnaire questionnaire, String text) {
        JsonNode line;
        try {
            line = json.readTree(text);
        } catch (JacksonException e) {
            throw new NotRead("survey.load.line.form");
        }
        if (!line.isObject()) {
            throw new NotRead("survey.load.line.form");
        }
        if (!storable(line)) {
            throw new NotRead("survey.load.line.character");
        }
        Map<String, Answer> answers = line.has("cells")
                ? ofCells(questionnaire, line.get("cells"))
                : ofParts(questionnaire, part(line, "answers"));
        return new Said(
                truth(part(line, "complete").asString("true")),
                answers,
                part(line, "region").asString(""),
                part(line, "size").asString(""),
                units(part(line, "units").asString("")),
                members(line.path("members")));
    }

    /** Neither NUL nor half of a character: the database holds none. */
    private static boolean storable(JsonNode node) {
        return node.isContainer()
                ? node.propertyStream().map(Map.Entry::getKey).allMatch(LoadedLine::storable)
                        && node.valueStream().allMatch(LoadedLine::storable)
                : storable(node.asString(""));
    }

    private static boolean storable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static boolean truth(String said) {
        return !List.of("false", "nee", "no", "0").contains(said.strip().toLowerCase(Locale.ROOT));
    }

    private static List<String> members(JsonNode said) {
        return (said.isArray()
                        ? said.valueStream().map(each -> each.asString(""))
                        : Stream.of(said.asString("").split("\\|")))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private static int units(String said) {
        try {
            return said.isBlank() ? 0 : Math.max(0, Integer.parseInt(said.strip()));
        } catch (NumberFormatException e) {
            throw new NotRead("survey.load.line.units");
        }
    }

    private Map<String, Answer> ofParts(Questionnaire questionnaire, JsonNode parts) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        parts.properties().forEach(each -> {
            Question question = question(questionnaire, each.getKey());
            JsonNode said = each.getValue();
            List<String> chosen =
                    part(said, "chosen").valueStream().map(JsonNode::asString).toList();
            answers.put(
                    question.key(),
                    fitting(
                            question,
                            new Answer(
                                    chosen,
                                    map(part(said, "namely")),
                                    part(said, "words").asString(""),
                                    map(part(said, "rated")))));
        });
        return answers;
    }

    private static Map<String, String> map(JsonNode node) {
        Map<String, String> all = new LinkedHashMap<>();
        node.properties().forEach(each -> all.put(each.getKey(), each.getValue().asString("")));
        return all;
    }

    private static Map<String, Answer> ofCells(Questionnaire questionnaire, JsonNode cells) {
        Map<String, Map<String, String>> namely = new HashMap<>();
        Map<String, Map<String, String>> rated = new HashMap<>();
        Map<String, String> plain = new LinkedHashMap<>();
        cells.properties().forEach(each -> {
            String head = each.getKey();
            String cell = each.getValue().asString("");
            if (head.contains(":")) {
                namely.computeIfAbsent(head.substring(0, head.indexOf(':')), none -> new HashMap<>())
                        .put(head.substring(head.indexOf(':') + 1), cell);
            } else if (head.contains(".")) {
                rated.computeIfAbsent(head.substring(0, head.indexOf('.')), none -> new HashMap<>())
                        .put(head.substring(head.indexOf('.') + 1), cell);
            } else {
                plain.put(head, cell);
            }
        });
        Map<String, Answer> answers = new LinkedHashMap<>();
        plain.forEach((key, cell) -> {
            Question question = question(questionnaire, key);
            answers.put(
                    key,
                    fitting(
                            question,
                            question.kind() == Kind.OPEN
                                    ? Answer.inWords(cell)
                                    : new Answer(
                                            List.of(cell.split("\\s*\\|\\s*")),
                                            namely.getOrDefault(key, Map.of()),
                                            "",
                                            Map.of())));
        });
        rated.forEach((key, rows) -> answers.put(key, fitting(question(questionnaire, key), Answer.rating(rows))));
        return answers;
    }

    private static Question question(Questionnaire questionnaire, String key) {
        return questionnaire
                .question(key)
                .filter(each -> each.kind().answered())
                .orElseThrow(() -> new NotRead("survey.load.line.question"));
    }

    private static Answer fitting(Question question, Answer answer) {
        List<String> options = question.options().stream().map(Option::key).toList();
        List<String> rows = question.rows().stream().map(Row::key).toList();
        boolean fits = switch (question.kind()) {
            case SINGLE -> answer.chosen().size() <= 1 && options.containsAll(answer.chosen());
            case MULTI -> options.containsAll(answer.chosen());
            case MATRIX ->
                rows.containsAll(answer.rated().keySet())
                        && options.containsAll(answer.rated().values());
            default -> answer.chosen().isEmpty();
        };
        if (!fits) {
            throw new NotRead("survey.load.line.option");
        }
        return answer;
    }
}
