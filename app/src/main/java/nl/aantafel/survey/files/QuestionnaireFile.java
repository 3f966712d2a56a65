package nl.aantafel.survey.files;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Field;
import nl.aantafel.survey.Question.Group;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Question.Option;
import nl.aantafel.survey.Question.Row;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Section;
import nl.aantafel.survey.When;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;

/**
 * A questionnaire as a file in YAML, to change by hand, to keep and to hand to somebody else. Reading refuses what is no
 * questionnaire, with the line and what to do; whether the questionnaire is a good one, {@link
 * nl.aantafel.survey.domain.QuestionnaireChecks} says. What is written reads as the same questionnaire.
 */
public final class QuestionnaireFile {

    /** Where a refusal is shown. */
    public static final String FIELD = "bestand";

    /** In bytes: some thousand questions. */
    public static final int MOST = 1 << 20;

    private static final int SECTIONS = 200;
    private static final int QUESTIONS = 500;
    private static final int PARTS = 500;
    private static final int DEEPEST = 20;

    private QuestionnaireFile() {}

    /** Refused: too large, no YAML, a key that is missing, unknown or has the wrong shape; each with its line. */
    public static Questionnaire read(String yaml) {
        if (yaml.isBlank()) {
            throw RefusedException.invalid(FIELD, "survey.file.empty");
        }
        if (yaml.getBytes(StandardCharsets.UTF_8).length > MOST) {
            throw RefusedException.invalid(FIELD, "survey.file.large", MOST >> 20);
        }
        Checks checks = new Checks();
        Questionnaire read = questionnaire(new FileEntry(checks, root(yaml)));
        checks.refuseIfAny();
        return read;
    }

    private static MappingNode root(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(MOST);
        options.setAllowDuplicateKeys(true);
        try {
            Node node = new Yaml(new SafeConstructor(options), new Representer(dumping()), dumping(), options)
                    .compose(new StringReader(yaml));
            if (node instanceof MappingNode mapping) {
                return mapping;
            }
            throw RefusedException.invalid(FIELD, "survey.file.no-questionnaire");
        } catch (MarkedYAMLException wrong) {
            int line =
                    wrong.getProblemMark() == null ? 1 : wrong.getProblemMark().getLine() + 1;
            throw RefusedException.invalid(FIELD, "survey.file.yaml", line);
        } catch (YAMLException | StackOverflowError wrong) {
            throw RefusedException.invalid(FIELD, "survey.file.yaml", 1);
        }
    }

    private static Questionnaire questionnaire(FileEntry file) {
        String key = file.text("key");
        Label title = file.label("title");
        Label intro = file.optionalLabel("intro");
        Label thanks = file.optionalLabel("thanks");
        FileEntry minutes = file.entry("minutes");
        int from = minutes == null ? 0 : minutes.number("from");
        int to = minutes == null ? 0 : minutes.number("to");
        if (minutes != null) {
            minutes.close();
        }
        String source = file.optional("source");
        List<Section> sections = new ArrayList<>();
        for (FileEntry each : file.entries("sections", SECTIONS)) {
            sections.add(section(each));
        }
        if (sections.stream().mapToInt(each -> each.questions().size()).sum() > QUESTIONS) {
            file.problem("sections", "many-questions", QUESTIONS);
        }
        file.close();
        return new Questionnaire(key, title, intro, thanks, from, to, source, sections);
    }

    private static Section section(FileEntry entry) {
        String key = entry.text("key");
        Label title = entry.label("title");
        Label intro = entry.optionalLabel("intro");
        List<When> when = tests(entry);
        List<Question> questions = new ArrayList<>();
        for (FileEntry each : entry.entries("questions", QUESTIONS)) {
            questions.add(question(each));
        }
        entry.close();
        return new Section(key, title, intro, when, questions);
    }

    private static Question question(FileEntry entry) {
        Question question = new Question(
                entry.text("key"),
                entry.optional("number"),
                entry.choice("kind", Kind.class),
                entry.label("text"),
                entry.optionalLabel("help"),
                entry.yes("required"),
                entry.yes("ordered"),
                tests(entry),
                options(entry),
                rows(entry),
                fields(entry),
                groups(entry),
                entry.optional("purpose"));
        entry.close();
        return question;
    }

    private static List<When> tests(FileEntry entry) {
        List<When> all = new ArrayList<>();
        for (FileEntry each : entry.entries("when", PARTS)) {
            String question = each.text("question");
            boolean in = each.has("in");
            boolean not = each.has("notIn");
            if (in == not) {
                each.problem("question", "in-or-not", question);
            }
            List<String> options = new ArrayList<>(each.texts("in", PARTS));
            options.addAll(each.texts("notIn", PARTS));
            all.add(new When(question, not, options));
            each.close();
        }
        return all;
    }

    private static List<Option> options(FileEntry entry) {
        List<Option> all = new ArrayList<>();
        for (FileEntry each : entry.entries("options", PARTS)) {
            all.add(new Option(
                    each.text("key"),
                    each.label("label"),
                    each.yes("namely"),
                    each.yes("exclusive"),
                    each.texts("besides", PARTS)));
            each.close();
        }
        return all;
    }

    private static List<Row> rows(FileEntry entry) {
        List<Row> all = new ArrayList<>();
        for (FileEntry each : entry.entries("rows", PARTS)) {
            all.add(new Row(each.text("key"), each.label("label")));
            each.close();
        }
        return all;
    }

    private static List<Field> fields(FileEntry entry) {
        List<Field> all = new ArrayList<>();
        for (FileEntry each : entry.entries("fields", PARTS)) {
            all.add(new Field(
                    each.text("key"),
                    each.label("label"),
                    each.choice("type", Field.Type.class),
                    each.yes("required")));
            each.close();
        }
        return all;
    }

    private static List<Group> groups(FileEntry entry) {
        List<Group> all = new ArrayList<>();
        for (FileEntry each : entry.entries("groups", PARTS)) {
            all.add(new Group(each.text("key"), each.label("label"), each.texts("options", PARTS)));
            each.close();
        }
        return all;
    }

    /** The questionnaire as a file; what is empty is left out. */
    public static String write(Questionnaire questionnaire) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("key", questionnaire.key());
        words(file, "title", questionnaire.title(), true);
        words(file, "intro", questionnaire.intro(), false);
        words(file, "thanks", questionnaire.thanks(), false);
        if (questionnaire.minutesFrom() > 0 || questionnaire.minutesTo() > 0) {
            file.put("minutes", pair("from", questionnaire.minutesFrom(), "to", questionnaire.minutesTo()));
        }
        text(file, "source", questionnaire.source());
        file.put(
                "sections",
                questionnaire.sections().stream()
                        .map(QuestionnaireFile::section)
                        .toList());
        return new Yaml(dumping()).dump(file);
    }

    private static Map<String, Object> section(Section section) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("key", section.key());
        words(all, "title", section.title(), true);
        words(all, "intro", section.intro(), false);
        list(all, "when", section.when().stream().map(QuestionnaireFile::test).toList());
        list(
                all,
                "questions",
                section.questions().stream().map(QuestionnaireFile::question).toList());
        return all;
    }

    private static Map<String, Object> question(Question question) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("key", question.key());
        text(all, "number", question.number());
        all.put("kind", question.kind().name().toLowerCase(Locale.ROOT));
        words(all, "text", question.text(), true);
        words(all, "help", question.help(), false);
        truth(all, "required", question.required());
        truth(all, "ordered", question.ordered());
        text(all, "purpose", question.purpose());
        list(all, "when", question.when().stream().map(QuestionnaireFile::test).toList());
        list(
                all,
                "options",
                question.options().stream().map(QuestionnaireFile::option).toList());
        list(
                all,
                "rows",
                question.rows().stream()
                        .map(each -> named(each.key(), each.label()))
                        .toList());
        list(
                all,
                "fields",
                question.fields().stream().map(QuestionnaireFile::field).toList());
        list(
                all,
                "groups",
                question.groups().stream().map(QuestionnaireFile::group).toList());
        return all;
    }

    private static Map<String, Object> test(When test) {
        return pair("question", test.question(), test.not() ? "notIn" : "in", test.options());
    }

    private static Map<String, Object> option(Option option) {
        Map<String, Object> all = named(option.key(), option.label());
        truth(all, "namely", option.namely());
        truth(all, "exclusive", option.exclusive());
        list(all, "besides", option.besides());
        return all;
    }

    private static Map<String, Object> field(Field field) {
        Map<String, Object> all = named(field.key(), field.label());
        all.put("type", field.type().name().toLowerCase(Locale.ROOT));
        truth(all, "required", field.required());
        return all;
    }

    private static Map<String, Object> group(Group group) {
        Map<String, Object> all = named(group.key(), group.label());
        all.put("options", group.options());
        return all;
    }

    private static Map<String, Object> named(String key, Label label) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("key", key);
        words(all, "label", label, true);
        return all;
    }

    private static void words(Map<String, Object> all, String key, Label label, boolean always) {
        if (always || !label.nl().isEmpty() || !label.en().isEmpty()) {
            all.put(key, pair("nl", label.nl(), "en", label.en()));
        }
    }

    private static void text(Map<String, Object> all, String key, String text) {
        if (!text.isEmpty()) {
            all.put(key, text);
        }
    }

    private static void truth(Map<String, Object> all, String key, boolean holds) {
        if (holds) {
            all.put(key, true);
        }
    }

    private static void list(Map<String, Object> all, String key, List<?> list) {
        if (!list.isEmpty()) {
            all.put(key, list);
        }
    }

    private static Map<String, Object> pair(String first, Object one, String second, Object two) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put(first, one);
        both.put(second, two);
        return both;
    }

    private static DumperOptions dumping() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(4 * 40);
        options.setIndicatorIndent(2);
        options.setIndent(4);
        options.setIndentWithIndicator(true);
        return options;
    }
}
