package nl.aantafel.survey.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.aantafel.frame.Label;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.survey.LeftOut;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Question.Option;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Section;
import nl.aantafel.survey.SuppliedQuestionnaires;
import nl.aantafel.survey.When;
import nl.aantafel.survey.domain.QuestionnaireEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimeExchangeTest {

    private static LimeReading.Read read(String xml) {
        return LimeReading.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(byte[] file) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> LimeReading.read(file));
        return ((Refusal.Invalid) refused.refusal()).errors().getFirst().messageKey();
    }

    private static String row(String... columns) {
        StringBuilder row = new StringBuilder("<row>");
        for (int at = 0; at < columns.length; at += 2) {
            row.append('<')
                    .append(columns[at])
                    .append("><![CDATA[")
                    .append(columns[at + 1])
                    .append("]]></")
                    .append(columns[at])
                    .append('>');
        }
        return row.append("</row>").toString();
    }

    private static String table(String name, String... rows) {
        return "<" + name + "><fields/><rows>" + String.join("", rows) + "</rows></" + name + ">";
    }

    private static String question(String qid, String type, String code, String relevance, String... more) {
        List<String> columns = new ArrayList<>(List.of(
                "qid",
                qid,
                "parent_qid",
                "0",
                "gid",
                "1",
                "type",
                type,
                "title",
                code,
                "relevance",
                relevance,
                "question_order",
                qid,
                "mandatory",
                "N"));
        columns.addAll(List.of(more));
        return row(columns.toArray(String[]::new));
    }

    private static String words(String qid, String dutch) {
        return row("qid", qid, "question", dutch, "help", "", "language", "nl");
    }

    private static String survey(String... tables) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType>"
                + "<DBVersion>498</DBVersion>"
                + table("groups", row("gid", "1", "group_order", "0", "grelevance", "1"))
                + table("group_l10ns", row("gid", "1", "group_name", "Deel", "description", "", "language", "nl"))
                + String.join("", tables) + "</document>";
    }

    private static final String ANSWERS = table(
                    "answers",
                    row("aid", "1", "qid", "1", "code", "A1", "sortorder", "0", "scale_id", "0"),
                    row("aid", "2", "qid", "1", "code", "A2", "sortorder", "1", "scale_id", "0"),
                    row("aid", "3", "qid", "1", "code", "A3", "sortorder", "2", "scale_id", "0"))
            + table(
                    "answer_l10ns",
                    row("aid", "1", "answer", "Ja &amp; <b>graag</b>", "language", "nl"),
                    row("aid", "2", "answer", "Nee", "language", "nl"),
                    row("aid", "3", "answer", "Soms", "language", "nl"));

    private static LimeReading.Read withRelevance(String relevance) {
        return read(survey(
                table(
                        "questions",
                        question("1", "L", "Q4", "1", "other", "Y"),
                        question("2", "M", "Q5", "1"),
                        question("3", "T", "Q6", relevance)),
                table(
                        "subquestions",
                        row("qid", "21", "parent_qid", "2", "title", "SQ001", "question_order", "0"),
                        row("qid", "22", "parent_qid", "2", "title", "SQ002", "question_order", "1")),
                table(
                        "question_l10ns",
                        words("1", "Wat?"),
                        words("2", "Welke?"),
                        words("3", "Waarom?"),
                        words("21", "Een"),
                        words("22", "Twee")),
                ANSWERS));
    }

    private static List<When> tests(String relevance) {
        LimeReading.Read read = withRelevance(relevance);
        assertThat(read.left()).noneMatch(each -> each.what().equals("relevance"));
        return read.questionnaire().question("q6").orElseThrow().when();
    }

    @Test
    void aListIsAChoiceOfOneWithItsOptionsInOrder() {
        Question question = withRelevance("1").questionnaire().question("q4").orElseThrow();
        assertThat(question.kind()).isEqualTo(Kind.SINGLE);
        assertThat(question.number()).isEqualTo("Q4");
        assertThat(question.options()).extracting(Option::key).containsExactly("a1", "a2", "a3", "other");
        assertThat(question.options().getFirst().label().nl()).isEqualTo("Ja & graag");
        assertThat(question.options().getLast().namely()).isTrue();
    }

    @Test
    void severalChoicesTakeTheirSubquestionsAsOptions() {
        Question question = withRelevance("1").questionnaire().question("q5").orElseThrow();
        assertThat(question.kind()).isEqualTo(Kind.MULTI);
        assertThat(question.options()).extracting(Option::key).containsExactly("sq001", "sq002");
    }

    @Test
    void simpleConditionsBecomeTests() {
        assertThat(tests("((Q4.NAOK == \"A1\"))")).containsExactly(new When("q4", false, List.of("a1")));
        assertThat(tests("((Q4.NAOK == \"A1\" or Q4.NAOK == 'A2'))"))
                .containsExactly(new When("q4", false, List.of("a1", "a2")));
        assertThat(tests("Q4 == \"-oth-\"")).containsExactly(new When("q4", false, List.of("other")));
        assertThat(tests("((Q4.NAOK == \"A1\")) && ((Q5_SQ002.NAOK == \"Y\"))"))
                .containsExactly(new When("q4", false, List.of("a1")), new When("q5", false, List.of("sq002")));
        assertThat(tests("((Q4.NAOK != \"\") and (Q4.NAOK != \"A1\") and (Q4.NAOK != \"A3\"))"))
                .containsExactly(new When("q4", true, List.of("a1", "a3")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Q4.NAOK == \"A1\") or (Q5_SQ001.NAOK == \"Y\")",
                "is_empty(Q4.NAOK)",
                "count(that.Q5) > 1",
                "Q4.NAOK == \"A9\"",
                "Q99.NAOK == \"A1\"",
                "Q4.NAOK == \"A1\" and",
                "(((Q4.NAOK == \"A1\"",
                "Q4.NAOK == \"A1\" or Q4.NAOK == \"A2\" and Q4.NAOK == \"A3\"",
                "Q4.shown == \"Ja\"",
                "{if(Q4 == 'A1', 1, 0)}"
            })
    void conditionsThatCannotBeSaidAreTold(String relevance) {
        assertThat(withRelevance(relevance).left()).contains(new LeftOut("Q6", "relevance", relevance));
    }

    @Test
    void openOnesArraysYesOrNoAndFivePointsComeOver() {
        Questionnaire read = read(survey(
                        table(
                                "questions",
                                question("1", "F", "Q1", "1"),
                                question("2", "Y", "Q2", "1"),
                                question("3", "5", "Q3", "1"),
                                question("4", "S", "Q4", "1"),
                                question("5", "U", "Q5", "1"),
                                question("6", "B", "Q6", "1")),
                        table(
                                "subquestions",
                                row("qid", "21", "parent_qid", "1", "title", "SQ001", "question_order", "0"),
                                row("qid", "22", "parent_qid", "6", "title", "SQ001", "question_order", "0")),
                        table("question_l10ns", words("1", "Een"), words("21", "Rij")),
                        ANSWERS))
                .questionnaire();
        assertThat(read.questions().map(Question::kind))
                .containsExactly(Kind.MATRIX, Kind.SINGLE, Kind.SINGLE, Kind.OPEN, Kind.OPEN, Kind.MATRIX);
        assertThat(read.question("q1").orElseThrow().rows()).hasSize(1);
        assertThat(read.question("q1").orElseThrow().options()).hasSize(3);
        assertThat(read.question("q2").orElseThrow().options())
                .extracting(Option::key)
                .containsExactly("y", "n");
        assertThat(read.question("q3").orElseThrow().ordered()).isTrue();
        assertThat(read.question("q6").orElseThrow().options()).hasSize(10);
    }

    /** Each construct that does not come over is named, at its question. */
    @Test
    void whatDoesNotComeOverIsTold() {
        List<LeftOut> left = read(survey(
                        table(
                                "questions",
                                question("1", "O", "Q1", "1"),
                                question("2", "R", "Q2", "1"),
                                question("3", "1", "Q3", "1"),
                                question("4", "N", "Q4", "1"),
                                question("5", "X", "Q5", "1"),
                                question("6", "|", "Q6", "1"),
                                question("7", ";", "Q7", "1")),
                        table(
                                "question_l10ns",
                                words("1", "<p style='x'>Een</p>"),
                                row("qid", "1", "question", "Ein", "language", "de")),
                        table("question_attributes", row("qid", "1", "attribute", "em_validation_q", "value", "x > 1")),
                        table("quota", row("id", "1")),
                        ANSWERS))
                .left();
        assertThat(left)
                .containsExactlyInAnyOrder(
                        new LeftOut("", "language", "de"),
                        new LeftOut("", "quota", "1"),
                        new LeftOut("Q1", "comment", "O"),
                        new LeftOut("Q1", "markup", "question"),
                        new LeftOut("Q1", "attribute", "em_validation_q"),
                        new LeftOut("Q2", "type", "R"),
                        new LeftOut("Q3", "type", "1"),
                        new LeftOut("Q4", "open-instead", "N"),
                        new LeftOut("Q5", "text", "X"),
                        new LeftOut("Q6", "type", "|"),
                        new LeftOut("Q7", "type", ";"));
    }

    /** As conditions are kept that were made by clicking, there; in newer files by the question's own number. */
    @Test
    void conditionsByNumbersBecomeTestsToo() {
        LimeReading.Read read = read(survey(
                table(
                        "questions",
                        question("11", "G", "sex", "1", "sid", "77"),
                        question("12", "M", "which", "1", "sid", "77"),
                        question("13", "T", "why", "((77X1X11.NAOK == \"F\"))", "sid", "77"),
                        question("14", "T", "how", "((77X1X122.NAOK == \"Y\"))", "sid", "77"),
                        question("15", "T", "when", "((Q11.NAOK == \"M\"))", "sid", "77"),
                        question("16", "T", "lost", "1", "sid", "77")),
                table(
                        "subquestions",
                        row("qid", "21", "parent_qid", "12", "title", "1", "question_order", "0"),
                        row("qid", "22", "parent_qid", "12", "title", "2", "question_order", "1")),
                table(
                        "question_l10ns",
                        words("11", "Bent u"),
                        words("12", "Welke?"),
                        words("13", "Waarom?"),
                        words("14", "Hoe?"),
                        words("15", "Wanneer?"),
                        words("16", "Wat nog?"),
                        words("21", "Een"),
                        words("22", "Twee")),
                table(
                        "conditions",
                        row("cid", "1", "qid", "13", "cqid", "11", "cfieldname", "77X1X11", "value", "F"),
                        row("cid", "2", "qid", "16", "cqid", "11", "cfieldname", "77X1X11", "value", "M"))));
        Questionnaire got = read.questionnaire();
        assertThat(got.question("sex").orElseThrow().options())
                .extracting(each -> each.label().nl())
                .containsExactly("Vrouw", "Man");
        assertThat(got.question("why").orElseThrow().when()).containsExactly(new When("sex", false, List.of("f")));
        assertThat(got.question("how").orElseThrow().when()).containsExactly(new When("which", false, List.of("o2")));
        assertThat(got.question("when").orElseThrow().when()).containsExactly(new When("sex", false, List.of("m")));
        assertThat(read.left())
                .as("only the condition that stands nowhere else")
                .containsExactly(new LeftOut("", "conditions", "1"));
    }

    @Test
    void whatStandsInTheMarginsIsToldAndNotLostInSilence() {
        LimeReading.Read read = read(survey(
                table("questions", question("1", "F", "scale", "1", "preg", "/x/")),
                table(
                        "subquestions",
                        row(
                                "qid",
                                "21",
                                "parent_qid",
                                "1",
                                "title",
                                "SQ1",
                                "question_order",
                                "0",
                                "relevance",
                                "other.NAOK == 1")),
                table(
                        "question_l10ns",
                        row(
                                "qid",
                                "1",
                                "question",
                                "Dag {TOKEN:FIRSTNAME}, gar&ccedil;on &zwj;",
                                "help",
                                "",
                                "script",
                                "alert(1)",
                                "language",
                                "nl"),
                        words("21", "Rij")),
                ANSWERS,
                table("defaultvalues", row("qid", "1")),
                table(
                        "question_attributes",
                        row("qid", "1", "attribute", "answer_order", "value", "normal"),
                        row("qid", "1", "attribute", "array_filter", "value", "q9")),
                table(
                        "surveys_languagesettings",
                        row(
                                "surveyls_language",
                                "nl",
                                "surveyls_title",
                                "Titel",
                                "surveyls_description",
                                "Waarover het gaat.",
                                "surveyls_welcometext",
                                "Welkom.",
                                "surveyls_policy_notice",
                                "Wij bewaren niets."))));
        assertThat(read.questionnaire().intro().nl()).isEqualTo("Waarover het gaat.\n\nWelkom.");
        assertThat(read.questionnaire().question("scale").orElseThrow().text().nl())
                .contains("garçon &zwj;");
        assertThat(read.left())
                .extracting(LeftOut::what)
                .containsExactlyInAnyOrder(
                        "defaultvalues", "policy", "place", "script", "attribute", "attribute", "part-relevance");
    }

    @Test
    void aFileInNeitherLanguageKeepsItsWordsToBeTranslated() {
        LimeReading.Read read = read(survey(
                        table("questions", question("1", "T", "q1", "1")),
                        table("question_l10ns", row("qid", "1", "question", "Warum?", "help", "", "language", "de")))
                .replace("<language><![CDATA[nl]]>", "<language><![CDATA[de]]>"));
        assertThat(read.questionnaire().question("q1").orElseThrow().text()).isEqualTo(new Label("Warum?", ""));
        assertThat(read.left()).containsExactly(new LeftOut("", "language-instead", "de"));
    }

    /** A subquestion without a group is left out there, and a name that is too long refuses the whole file. */
    @Test
    void whatGoesOutIsTakenThere() {
        Questionnaire quickscan =
                new SuppliedQuestionnaires().find("quickscan_divorce_2025").orElseThrow();
        Section first = quickscan.sections().getFirst();
        List<Section> sections = new ArrayList<>(quickscan.sections());
        sections.set(
                0,
                new Section(
                        first.key(),
                        new Label("Lang & breed ".repeat(30), "Long"),
                        first.intro(),
                        first.when(),
                        first.questions()));
        LimeWriting.Written written = LimeWriting.write(QuestionnaireEdit.sections(quickscan, sections));
        LimeTables tables = LimeTables.read(written.content());
        assertThat(tables.rows("subquestions"))
                .isNotEmpty()
                .allMatch(row -> tables.rows("groups").stream()
                        .anyMatch(group -> group.get("gid").equals(row.get("gid"))));
        assertThat(tables.rows("questions"))
                .allMatch(row -> !row.get("question_theme_name").isEmpty());
        assertThat(tables.rows("group_l10ns"))
                .allMatch(row -> row.get("group_name").length() <= 200);
        assertThat(written.left()).anyMatch(each -> each.what().equals("name"));
    }

    @Test
    void aSingleQuestionIsReadToo() {
        String lsq = "<document><LimeSurveyDocType>Question</LimeSurveyDocType>"
                + table("questions", question("1", "L", "vraag", "1")) + table("question_l10ns", words("1", "Hoe?"))
                + ANSWERS + "</document>";
        assertThat(read(lsq).questionnaire().questions()).singleElement().satisfies(each -> {
            assertThat(each.key()).isEqualTo("vraag");
            assertThat(each.options()).hasSize(3);
        });
    }

    /** Before version 4 the words stood in the rows themselves, one row for each language. */
    @Test
    void olderFilesAreReadToo() {
        String old = "<document><LimeSurveyDocType>Survey</LimeSurveyDocType>"
                + table(
                        "groups",
                        row("gid", "1", "group_name", "Deel", "group_order", "0", "language", "nl"),
                        row("gid", "1", "group_name", "Part", "group_order", "0", "language", "en"))
                + table(
                        "questions",
                        question("1", "L", "Q1", "1", "question", "Hoe?", "language", "nl"),
                        question("1", "L", "Q1", "1", "question", "How?", "language", "en"))
                + table(
                        "answers",
                        row("qid", "1", "code", "A1", "answer", "Ja", "sortorder", "0", "language", "nl"),
                        row("qid", "1", "code", "A1", "answer", "Yes", "sortorder", "0", "language", "en"))
                + "</document>";
        Questionnaire read = read(old).questionnaire();
        assertThat(read.sections().getFirst().title()).isEqualTo(new Label("Deel", "Part"));
        assertThat(read.question("q1").orElseThrow().text()).isEqualTo(new Label("Hoe?", "How?"));
        assertThat(read.question("q1").orElseThrow().options())
                .containsExactly(new Option("a1", new Label("Ja", "Yes")));
    }

    @Test
    void aFileWithEntitiesOrOfAnotherKindIsRefused() {
        assertThat(refused(("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><document><LimeSurveyDocType>&x;"
                                + "</LimeSurveyDocType></document>")
                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("survey.lime.xml");
        assertThat(refused("<document><a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("survey.lime.xml");
        assertThat(refused("<document/>".getBytes(StandardCharsets.UTF_8))).isEqualTo("survey.lime.kind");
        assertThat(refused(survey().getBytes(StandardCharsets.UTF_8))).isEqualTo("survey.lime.nothing");
        assertThat(refused(new byte[LimeTables.MOST + 1])).isEqualTo("survey.file.large");
    }

    @Test
    void theQuickscanGoesAndComesBackButForWhatIsNoAnswer() {
        Questionnaire quickscan =
                new SuppliedQuestionnaires().find("quickscan_divorce_2025").orElseThrow();
        LimeWriting.Written written = LimeWriting.write(quickscan);
        assertThat(written.left())
                .extracting(each -> each.where() + " " + each.what())
                .containsExactly(
                        "members members",
                        "size group",
                        "size group",
                        "size group",
                        "status group",
                        "status group",
                        "hindrances_together besides",
                        "hindrances_approach besides",
                        "contact_interview contact",
                        "contact_results contact",
                        " minutes",
                        " source");
        LimeReading.Read back = LimeReading.read(written.content());
        assertThat(back.left()).isEmpty();
        assertThat(back.questionnaire().questions().map(each -> each.key() + each.number() + each.when()))
                .containsExactlyElementsOf(quickscan
                        .questions()
                        .filter(each -> each.kind().answered())
                        .map(each -> each.key() + each.number() + each.when())
                        .toList());
        assertThat(back.questionnaire().sections().stream().map(Section::when))
                .containsExactlyElementsOf(
                        quickscan.sections().stream().map(Section::when).toList());
    }

    /** A hundred questionnaires of everything that goes: each comes back as it was, and nothing is left out. */
    @Test
    void whatGoesComesBackAsItWas() {
        for (int seed = 1; seed <= 100; seed++) {
            Questionnaire made = new Made(new Random(seed)).questionnaire();
            LimeWriting.Written written = LimeWriting.write(made);
            LimeReading.Read back = LimeReading.read(written.content());
            assertThat(written.left()).as("seed %s", seed).isEmpty();
            assertThat(back.left()).as("seed %s", seed).isEmpty();
            assertThat(back.questionnaire()).as("seed %s", seed).isEqualTo(made);
            assertThat(QuestionnaireFile.read(QuestionnaireFile.write(made)))
                    .as("seed %s", seed)
                    .isEqualTo(made);
        }
    }

    /** Makes questionnaires by chance, of constructs both sides have. */
    private static final class Made {

        private static final List<String> WORDS = List.of(
                "Hoe vaak?",
                "a < b & c > d",
                "‘Zo’ \"is\" 't",
                "één\ntwee",
                "👨‍👩‍👧",
                "{Q1} ${x}",
                "100% = alles: ja");

        private final Random random;
        private final List<Question> before = new ArrayList<>();

        Made(Random random) {
            this.random = random;
        }

        private Label label() {
            return new Label(WORDS.get(random.nextInt(WORDS.size())), WORDS.get(random.nextInt(WORDS.size())));
        }

        private Label maybe() {
            return random.nextBoolean() ? label() : Questionnaire.NO_WORDS;
        }

        Questionnaire questionnaire() {
            List<Section> sections = new ArrayList<>();
            for (int at = 0; at < 1 + random.nextInt(4); at++) {
                List<When> when = tests();
                List<Question> questions = new ArrayList<>();
                for (int place = 0; place < 1 + random.nextInt(5); place++) {
                    Question question = question("a_rather_long_key_of_question_" + at + "_" + place);
                    questions.add(question);
                    before.add(question);
                }
                sections.add(new Section("section_" + at, label(), maybe(), when, questions));
            }
            return new Questionnaire("made_by_chance", label(), maybe(), maybe(), 0, 0, "", sections);
        }

        private Question question(String key) {
            Kind kind = List.of(Kind.SINGLE, Kind.MULTI, Kind.OPEN, Kind.MATRIX).get(random.nextInt(4));
            List<Option> options = new ArrayList<>();
            if (kind != Kind.OPEN) {
                int count = 2 + random.nextInt(5);
                for (int at = 0; at < count; at++) {
                    boolean choice = kind == Kind.SINGLE || kind == Kind.MULTI;
                    boolean namely = choice && at == count - 1 && random.nextBoolean();
                    boolean alone = kind == Kind.MULTI && !namely && random.nextInt(5) == 0;
                    options.add(new Option(
                            random.nextBoolean() ? "option_" + at : at + "x", label(), namely, alone, List.of()));
                }
            }
            List<Question.Row> rows = kind == Kind.MATRIX
                    ? List.of(new Question.Row("row_one", label()), new Question.Row("row_two", label()))
                    : List.of();
            return new Question(
                    key,
                    random.nextBoolean() ? "" : "22",
                    kind,
                    label(),
                    maybe(),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    tests(),
                    options,
                    rows,
                    List.of(),
                    List.of(),
                    "");
        }

        /** At most one test on a question; those that are turned round come last, as they are read. */
        private List<When> tests() {
            Map<Boolean, List<When>> all = Map.of(false, new ArrayList<>(), true, new ArrayList<>());
            for (Question asked : before) {
                boolean choice = asked.kind() == Kind.SINGLE || asked.kind() == Kind.MULTI;
                if (choice && random.nextInt(6) == 0) {
                    boolean not = random.nextInt(3) == 0;
                    List<String> options = asked.options().stream()
                            .map(Option::key)
                            .filter(each -> random.nextBoolean())
                            .toList();
                    if (!options.isEmpty()) {
                        all.get(not).add(new When(asked.key(), not, options));
                    }
                }
            }
            List<When> tests = new ArrayList<>(all.get(false));
            tests.addAll(all.get(true));
            return tests;
        }
    }
}
