package nl.aantafel.survey.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.survey.LeftOut;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Question.Option;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Section;
import nl.aantafel.survey.When;
import nl.aantafel.survey.files.LimeRelevance.Known;
import nl.aantafel.survey.files.LimeTables.Row;
import org.jspecify.annotations.Nullable;

/**
 * A survey ({@code .lss}) or a question ({@code .lsq}) of LimeSurvey as a questionnaire, as far as its constructs go: lists, several
 * choices, open questions, arrays, yes or no, five points, texts between questions, and conditions on earlier choices. What did not come
 * over is told, each construct by its own name; nothing is left out in silence.
 */
public final class LimeReading {

    /** What came of it. */
    public record Read(Questionnaire questionnaire, List<LeftOut> left) {
        public Read {
            left = List.copyOf(left);
        }
    }

    private static final Set<String> OPEN = Set.of("T", "S", "U");
    private static final Set<String> OPEN_INSTEAD = Set.of("N", "D");
    private static final Set<String> ARRAYS = Set.of("F", "A", "B", "C", "E");
    private static final Set<String> HARMLESS = Set.of(
            "hide_tip",
            "cssclass",
            "display_columns",
            "exclude_all_others",
            "other_replace_text",
            "statistics_showgraph",
            "statistics_graphtype",
            "public_statistics",
            "page_break",
            "save_as_default",
            "clear_default",
            "maximum_chars",
            "display_rows",
            "text_input_width",
            "input_size",
            "answer_width",
            "repeat_headings",
            "use_dropdown",
            "alphasort",
            "category_separator",
            "printable_help",
            "time_limit_action",
            "numbers_only",
            "other_numbers_only",
            "other_comment_mandatory",
            "scale_export",
            "answer_width_bycolumn",
            "choice_input_columns",
            "dropdown_size",
            "keep_aspect",
            "label_input_columns",
            "question_template",
            "showpopups",
            "text_input_columns",
            "location_mapzoom",
            "location_mapwidth",
            "location_mapheight",
            "hidden",
            "random_group",
            "random_order");

    /** What an attribute says that was never touched. */
    private static final Set<String> UNCHANGED = Set.of("", "0", "N", "normal", "default", "core", "inherit", "none");

    private final LimeTables file;
    private final List<LeftOut> left = new ArrayList<>();
    private final Map<String, Known> known = new HashMap<>();
    private final LimeKeys keys = new LimeKeys();
    private final Map<String, Row> ours;

    /** The language that stands in for ours, when the file speaks neither. */
    private String instead = "";

    private LimeReading(LimeTables file) {
        this.file = file;
        this.ours = file.rows("aantafel").stream()
                .collect(Collectors.toMap(row -> row.get("of") + "/" + row.get("code"), row -> row, (one, two) -> one));
    }

    /** Refused: too large, no file of LimeSurvey, types or entities of its own, nothing in it that comes over. */
    public static Read read(byte[] file) {
        LimeReading reading = new LimeReading(LimeTables.read(file));
        Questionnaire read = reading.questionnaire();
        if (read.questions().findAny().isEmpty()) {
            throw RefusedException.invalid(QuestionnaireFile.FIELD, "survey.lime.nothing");
        }
        return new Read(read, reading.left);
    }

    private void left(String where, String what, String detail) {
        left.add(new LeftOut(where, what, detail.strip()));
    }

    private Questionnaire questionnaire() {
        tellLanguages();
        List<Section> sections = new ArrayList<>();
        if (file.rows("groups").isEmpty()) {
            sections.add(new Section(
                    "questions", new Label("Vragen", "Questions"), Questionnaire.NO_WORDS, List.of(), questions("")));
        } else {
            once(file.rows("groups"), "gid", "group_order").forEach(group -> sections.add(section(group)));
        }
        List<Row> words = file.rows("surveys_languagesettings");
        String id = file.rows("surveys").stream()
                .findFirst()
                .map(row -> row.get("sid"))
                .orElse("");
        Label title = label(column(words, "surveyls_title"));
        tellTexts("", words, "surveyls_title", "surveyls_description", "surveyls_welcometext", "surveyls_endtext");
        if (words.stream().anyMatch(row -> !row.get("surveyls_policy_notice").isEmpty())) {
            left("", "policy", "");
        }
        return new Questionnaire(
                own("survey", "")
                        .orElseGet(() -> new LimeKeys().key("limesurvey_" + (id.isEmpty() ? "vraag" : id), "l")),
                title.nl().isEmpty() && title.en().isEmpty() ? new Label("LimeSurvey", "LimeSurvey") : title,
                after(label(column(words, "surveyls_description")), label(column(words, "surveyls_welcometext"))),
                label(column(words, "surveyls_endtext")),
                0,
                0,
                "",
                sections);
    }

    private static Map<String, String> column(List<Row> rows, String column) {
        Map<String, String> found = new HashMap<>();
        rows.forEach(row -> found.putIfAbsent(row.get("surveyls_language"), row.get(column)));
        return found;
    }

    private void tellLanguages() {
        List<Row> all = new ArrayList<>(file.rows("surveys_languagesettings"));
        all.addAll(file.rows("question_l10ns"));
        all.addAll(file.rows("questions"));
        List<String> languages = all.stream()
                .map(row -> row.get("surveyls_language").isEmpty() ? row.get("language") : row.get("surveyls_language"))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        boolean ours = languages.stream().anyMatch(LimeReading::spoken);
        if (!ours && !languages.isEmpty()) {
            instead = file.rows("surveys").stream()
                    .map(row -> row.get("language"))
                    .filter(languages::contains)
                    .findFirst()
                    .orElse(languages.getFirst());
            left("", "language-instead", instead);
        }
        languages.stream()
                .filter(each -> !spoken(each) && !each.equals(instead))
                .forEach(each -> left("", "language", each));
        tellRows("quota", file.rows("quota"));
        tellRows("assessments", file.rows("assessments"));
        Set<String> said = file.rows("questions").stream()
                .filter(row ->
                        !row.get("relevance").isEmpty() && !row.get("relevance").equals("1"))
                .map(row -> row.get("qid"))
                .collect(Collectors.toSet());
        tellRows(
                "conditions",
                file.rows("conditions").stream()
                        .filter(row -> !said.contains(row.get("qid")))
                        .toList());
        tellRows("defaultvalues", file.rows("defaultvalues"));
    }

    private static boolean spoken(String language) {
        return language.startsWith("nl") || language.startsWith("en");
    }

    /** Of a file in neither of our languages the words are kept where ours are wanted, to be translated there. */
    private Label label(Map<String, String> words) {
        Label label = LimeTexts.label(words);
        return instead.isEmpty() ? label : new Label(LimeTexts.plain(words.getOrDefault(instead, "")), label.en());
    }

    private void tellRows(String what, List<Row> rows) {
        if (!rows.isEmpty()) {
            left("", what, String.valueOf(rows.size()));
        }
    }

    /** In older files each language has a row of its own; the first stands for the thing itself. */
    private static List<Row> once(List<Row> rows, String id, String order) {
        Map<String, Row> first = new LinkedHashMap<>();
        rows.forEach(row -> first.putIfAbsent(row.get(id), row));
        return first.values().stream()
                .sorted(Comparator.comparingInt(row -> number(row.get(order))))
                .toList();
    }

    private static int number(String text) {
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
    }

    private Optional<String> own(String of, String code) {
        return Optional.ofNullable(ours.get(of + "/" + code))
                .map(row -> row.get("key"))
                .filter(each -> !each.isEmpty());
    }

    private Section section(Row group) {
        String id = group.get("gid");
        List<Row> words = file.rows("group_l10ns").isEmpty() ? file.rows("groups") : file.rows("group_l10ns");
        Label title = label(LimeTexts.of(words, "gid", id, "group_name"));
        tellTexts(title.nl(), rowsOf(words, "gid", id), "group_name", "description");
        List<When> when = tests(group.get("grelevance"), title.nl());
        if (!group.get("randomization_group").isEmpty()) {
            left(title.nl(), "random", group.get("randomization_group"));
        }
        String key = own("group", id).orElseGet(() -> "part_" + id.replaceAll("[^0-9a-z]", ""));
        Label intro = label(LimeTexts.of(words, "gid", id, "description"));
        List<Row> rows = questionRows(id);
        for (Row row :
                rows.stream().filter(each -> each.get("type").equals("X")).toList()) {
            intro = after(intro, shown(row));
        }
        return new Section(key, title, intro, when, questions(id));
    }

    private static List<Row> rowsOf(List<Row> rows, String key, String id) {
        return rows.stream().filter(row -> row.get(key).equals(id)).toList();
    }

    /** A text between questions is read at the head of its section. */
    private Label shown(Row row) {
        left(row.get("title"), "text", "X");
        if (!tests(row.get("relevance"), row.get("title")).isEmpty()) {
            left(row.get("title"), "relevance", row.get("relevance"));
        }
        return label(LimeTexts.of(words(), "qid", row.get("qid"), "question"));
    }

    private static Label after(Label first, Label second) {
        return new Label(after(first.nl(), second.nl()), after(first.en(), second.en()));
    }

    private static String after(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + "\n\n" + second;
    }

    private List<Row> words() {
        return file.rows("question_l10ns").isEmpty() ? everyQuestion() : file.rows("question_l10ns");
    }

    private List<Row> everyQuestion() {
        List<Row> all = new ArrayList<>(file.rows("questions"));
        all.addAll(file.rows("subquestions"));
        return all;
    }

    private List<Row> questionRows(String group) {
        return once(
                file.rows("questions").stream()
                        .filter(row -> group.isEmpty() || row.get("gid").equals(group))
                        .filter(row -> number(row.get("parent_qid")) == 0)
                        .toList(),
                "qid",
                "question_order");
    }

    private List<Question> questions(String group) {
        List<Question> all = new ArrayList<>();
        for (Row row : questionRows(group)) {
            if (row.get("type").equals("X") && !group.isEmpty()) {
                continue;
            }
            Question question = question(row);
            if (question != null) {
                all.add(question);
            }
        }
        return all;
    }

    private @Nullable Question question(Row row) {
        String type = row.get("type");
        String code = row.get("title");
        Map<String, String> codes = new LinkedHashMap<>();
        List<Option> options = new ArrayList<>();
        List<Question.Row> rows = new ArrayList<>();
        Kind kind;
        boolean ordered = own("ordered", code).isPresent();
        if (type.equals("L") || type.equals("!") || type.equals("O")) {
            kind = Kind.SINGLE;
            options.addAll(answers(row, codes));
            other(row, codes, options);
            if (type.equals("O")) {
                left(code, "comment", type);
            }
        } else if (type.equals("M") || type.equals("P")) {
            kind = Kind.MULTI;
            options.addAll(choices(row, codes, type.equals("P")));
            other(row, codes, options);
        } else if (OPEN.contains(type) || OPEN_INSTEAD.contains(type)) {
            kind = Kind.OPEN;
            if (OPEN_INSTEAD.contains(type)) {
                left(code, "open-instead", type);
            }
        } else if (ARRAYS.contains(type)) {
            kind = Kind.MATRIX;
            LimeKeys parts = new LimeKeys();
            subquestions(row)
                    .forEach(each -> rows.add(new Question.Row(
                            own("row/" + code, each.get("title")).orElseGet(() -> parts.key(each.get("title"), "r")),
                            label(LimeTexts.of(words(), "qid", each.get("qid"), "question")))));
            options.addAll(type.equals("F") ? answers(row, codes) : fixed(type, codes));
            ordered = ordered || type.equals("A") || type.equals("B");
        } else if (type.equals("Y") || type.equals("5") || type.equals("G")) {
            kind = Kind.SINGLE;
            options.addAll(fixed(type, codes));
            ordered = ordered || type.equals("5");
        } else {
            left(code, "type", type);
            return null;
        }
        Question question = new Question(
                own("question", code).orElseGet(() -> keys.key(code, "q_")),
                Optional.ofNullable(ours.get("question/" + code))
                        .map(each -> each.get("number"))
                        .orElse(code),
                kind,
                label(LimeTexts.of(words(), "qid", row.get("qid"), "question")),
                label(LimeTexts.of(words(), "qid", row.get("qid"), "help")),
                row.get("mandatory").equals("Y") || row.get("mandatory").equals("S"),
                ordered,
                tests(row.get("relevance"), code),
                exclusive(row, options, codes),
                rows,
                List.of(),
                List.of(),
                "");
        tellTexts(code, rowsOf(words(), "qid", row.get("qid")), "question", "help");
        tellAttributes(row, code);
        tellParts(row, code);
        Known here = new Known(question, codes);
        known.put(code, here);
        // Conditions that were made by clicking name a question by its numbers.
        known.putIfAbsent("Q" + row.get("qid"), here);
        known.put(row.get("sid") + "X" + row.get("gid") + "X" + row.get("qid"), here);
        return question;
    }

    private List<Row> subquestions(Row question) {
        return once(
                everyQuestion().stream()
                        .filter(row -> row.get("parent_qid").equals(question.get("qid")))
                        .filter(row -> number(row.get("scale_id")) == 0)
                        .toList(),
                "qid",
                "question_order");
    }

    private List<Option> answers(Row question, Map<String, String> codes) {
        List<Option> all = new ArrayList<>();
        LimeKeys parts = new LimeKeys();
        boolean old = file.rows("answer_l10ns").isEmpty();
        List<Row> own = file.rows("answers").stream()
                .filter(row -> row.get("qid").equals(question.get("qid")))
                .filter(row -> number(row.get("scale_id")) == 0)
                .toList();
        for (Row row : once(own, "code", "sortorder")) {
            String code = row.get("code");
            Map<String, String> words = old
                    ? LimeTexts.of(rowsOf(own, "code", code), "code", code, "answer")
                    : LimeTexts.of(file.rows("answer_l10ns"), "aid", row.get("aid"), "answer");
            all.add(option(question, code, parts, label(words), false, codes));
        }
        return all;
    }

    private List<Option> choices(Row question, Map<String, String> codes, boolean commented) {
        LimeKeys parts = new LimeKeys();
        return subquestions(question).stream()
                .map(row -> option(
                        question,
                        row.get("title"),
                        parts,
                        label(LimeTexts.of(words(), "qid", row.get("qid"), "question")),
                        commented,
                        codes))
                .toList();
    }

    private Option option(
            Row question, String code, LimeKeys parts, Label label, boolean namely, Map<String, String> codes) {
        String key = own("option/" + question.get("title"), code)
                .orElseGet(() -> parts.key(code, code.matches("\\d.*") ? "o" : "a"));
        codes.put(code, key);
        return new Option(key, label, namely, false, List.of());
    }

    private void other(Row question, Map<String, String> codes, List<Option> options) {
        if (!question.get("other").equals("Y")) {
            return;
        }
        String key = own("option/" + question.get("title"), LimeRelevance.OTHER).orElse("other");
        codes.put(LimeRelevance.OTHER, key);
        Map<String, String> words = new HashMap<>();
        attributes(question)
                .filter(row -> row.get("attribute").equals("other_replace_text"))
                .forEach(row -> words.putIfAbsent(row.get("language"), row.get("value")));
        Label label = label(words);
        options.add(new Option(
                key,
                new Label(
                        label.nl().isEmpty() ? "Anders, namelijk" : label.nl(),
                        label.en().isEmpty() ? "Other, namely" : label.en()),
                true,
                false,
                List.of()));
    }

    private static List<Option> fixed(String type, Map<String, String> codes) {
        List<Option> all = new ArrayList<>();
        switch (type) {
            case "Y" -> {
                all.add(new Option("y", new Label("Ja", "Yes")));
                all.add(new Option("n", new Label("Nee", "No")));
                codes.put("Y", "y");
                codes.put("N", "n");
            }
            case "G" -> {
                all.add(new Option("f", new Label("Vrouw", "Female")));
                all.add(new Option("m", new Label("Man", "Male")));
                codes.put("F", "f");
                codes.put("M", "m");
            }
            case "C" -> {
                all.add(new Option("y", new Label("Ja", "Yes")));
                all.add(new Option("u", new Label("Weet ik niet", "Uncertain")));
                all.add(new Option("n", new Label("Nee", "No")));
            }
            case "E" -> {
                all.add(new Option("i", new Label("Meer", "Increase")));
                all.add(new Option("s", new Label("Gelijk", "Same")));
                all.add(new Option("d", new Label("Minder", "Decrease")));
            }
            default ->
                IntStream.rangeClosed(1, type.equals("B") ? 10 : 5)
                        .mapToObj(String::valueOf)
                        .forEach(each -> {
                            all.add(new Option(each, new Label(each, each)));
                            codes.put(each, each);
                        });
        }
        return all;
    }

    private Stream<Row> attributes(Row question) {
        return file.rows("question_attributes").stream()
                .filter(row -> row.get("qid").equals(question.get("qid")));
    }

    private List<Option> exclusive(Row question, List<Option> options, Map<String, String> codes) {
        Set<String> alone = attributes(question)
                .filter(row -> row.get("attribute").equals("exclude_all_others"))
                .flatMap(row -> Arrays.stream(row.get("value").split(";")))
                .map(code -> codes.getOrDefault(code.strip(), ""))
                .collect(Collectors.toSet());
        return options.stream()
                .map(each -> alone.contains(each.key())
                        ? new Option(each.key(), each.label(), each.namely(), true, each.besides())
                        : each)
                .toList();
    }

    private void tellAttributes(Row question, String code) {
        attributes(question)
                .filter(row -> !UNCHANGED.contains(row.get("value")))
                .map(row -> row.get("attribute"))
                .filter(each -> !HARMLESS.contains(each) || each.equals("hidden") || each.startsWith("random"))
                .distinct()
                .forEach(each -> left(code, "attribute", each));
    }

    /** Of the texts of one thing: that they were marked up, or have places that the program there fills in. */
    private void tellTexts(String where, List<Row> rows, String... columns) {
        Optional<String> marked = Arrays.stream(columns)
                .filter(column -> rows.stream().anyMatch(row -> LimeTexts.marked(row.get(column))))
                .findFirst();
        marked.ifPresent(column -> left(where, "markup", column));
        rows.stream()
                .flatMap(row -> Arrays.stream(columns).map(row::get))
                .flatMap(text -> LimeTexts.places(text).stream())
                .distinct()
                .forEach(place -> left(where, "place", place));
    }

    /** What a question has besides its words and its answers. */
    private void tellParts(Row question, String code) {
        if (!question.get("preg").isEmpty()) {
            left(code, "attribute", "preg");
        }
        if (rowsOf(words(), "qid", question.get("qid")).stream()
                .anyMatch(row -> !row.get("script").isEmpty())) {
            left(code, "script", "");
        }
        subquestions(question).stream()
                .filter(row ->
                        !row.get("relevance").isEmpty() && !row.get("relevance").equals("1"))
                .forEach(row -> left(code, "part-relevance", row.get("title") + ": " + row.get("relevance")));
    }

    private List<When> tests(String relevance, String where) {
        Optional<List<When>> read = LimeRelevance.read(relevance, known);
        if (read.isEmpty()) {
            left(where, "relevance", relevance);
        }
        return read.orElse(List.of());
    }
}
