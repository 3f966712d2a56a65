package nl.aantafel.survey.domain;

import static nl.aantafel.survey.domain.SmallQuestionnaire.label;
import static nl.aantafel.survey.domain.SmallQuestionnaire.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.aantafel.frame.Label;
import nl.aantafel.survey.Finding;
import nl.aantafel.survey.Finding.What;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Field;
import nl.aantafel.survey.Question.Group;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Question.Option;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Section;
import nl.aantafel.survey.When;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class QuestionnaireChecksTest {

    private static Questionnaire of(Section... sections) {
        return new Questionnaire(
                "small", label("Klein"), Questionnaire.NO_WORDS, Questionnaire.NO_WORDS, 0, 0, "", List.of(sections));
    }

    private static Section section(String key, List<When> when, Question... questions) {
        return new Section(key, label(key), Questionnaire.NO_WORDS, when, List.of(questions));
    }

    private static Section section(Question... questions) {
        return section("part", List.of(), questions);
    }

    private static Question single(String key, String... options) {
        return choice(
                key,
                Kind.SINGLE,
                true,
                List.of(),
                Stream.of(options).map(each -> new Option(each, label(each))).toList());
    }

    private static Question choice(String key, Kind kind, boolean required, List<When> when, List<Option> options) {
        return new Question(
                key,
                "",
                kind,
                label(key),
                Questionnaire.NO_WORDS,
                required,
                false,
                when,
                options,
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private static Question open(String key, When... when) {
        return choice(key, Kind.OPEN, false, List.of(when), List.of());
    }

    private static List<What> found(Section... sections) {
        return QuestionnaireChecks.of(of(sections)).stream().map(Finding::what).toList();
    }

    @Test
    void nothingIsFoundInAGoodOne() {
        assertThat(found(section(single("status", "a", "b"), open("why", when("status", "b")), open("rest"))))
                .isEmpty();
    }

    @Test
    void aQuestionnaireWithoutQuestionsIsFound() {
        assertThat(found()).containsExactly(What.NO_QUESTIONS);
        assertThat(found(section())).containsExactly(What.SECTION_EMPTY, What.NO_QUESTIONS);
    }

    @Test
    void keysThatOccurTwiceAreFound() {
        assertThat(found(section(open("one"), open("one")))).contains(What.QUESTION_TWICE);
        assertThat(found(section("p", List.of(), open("one")), section("p", List.of(), open("two"))))
                .contains(What.SECTION_TWICE);
        assertThat(found(section(single("one", "a", "a")))).contains(What.OPTION_TWICE);
    }

    @Test
    void aKeyOfAnotherFormIsFound() {
        assertThat(found(section(open("Vraag 1")))).contains(What.KEY_FORM);
        assertThat(found(section(single("one", "a", "B b")))).contains(What.KEY_FORM);
    }

    @Test
    void wordsInOneLanguageOnlyAreFound() {
        Questionnaire half = new Questionnaire(
                "half",
                new Label("Half", ""),
                new Label("", "Welcome"),
                Questionnaire.NO_WORDS,
                0,
                0,
                "",
                List.of(section(open("one"))));
        assertThat(QuestionnaireChecks.of(half))
                .extracting(Finding::what)
                .containsExactly(What.ENGLISH_MISSING, What.DUTCH_MISSING);
        assertThat(QuestionnaireChecks.of(half)).allMatch(Finding::holdsUp);
    }

    @Test
    void aConditionOnAQuestionThatIsNotThereOrComesLaterIsFound() {
        assertThat(found(section(open("one"), open("two", when("none", "a"))))).contains(What.WHEN_UNKNOWN);
        assertThat(found(section(open("one"), open("two", when("three", "a")), single("three", "a", "b"))))
                .contains(What.WHEN_LATER);
        assertThat(found(section(
                        open("one"),
                        choice(
                                "two",
                                Kind.SINGLE,
                                true,
                                List.of(when("two", "a")),
                                List.of(new Option("a", label("a")), new Option("b", label("b")))))))
                .contains(What.WHEN_LATER);
    }

    @Test
    void aConditionOnAnOptionThatIsNotThereOrOnNoChoiceIsFound() {
        assertThat(found(section(single("one", "a", "b"), open("two", when("one", "c")))))
                .contains(What.WHEN_OPTION_UNKNOWN);
        assertThat(found(section(open("one"), open("two", when("one", "a"))))).contains(What.WHEN_NO_CHOICE);
        assertThat(found(section(single("one", "a", "b"), open("two", when("one")))))
                .contains(What.WHEN_EMPTY);
    }

    @Test
    void aQuestionThatNoAnswersCallUpIsFound() {
        List<Finding> findings = QuestionnaireChecks.of(of(
                section("first", List.of(), single("status", "a", "b"), open("rest")),
                section("second", List.of(when("status", "a")), open("never", when("status", "b")))));
        assertThat(findings)
                .extracting(Finding::what, Finding::question)
                .containsExactly(Tuple.tuple(What.NEVER_PUT, "never"));
    }

    /** Only those who chose a see the second choice; so whoever sees what hangs on it chose a. */
    @Test
    void conditionsOfTheQuestionsOnTheWayCountToo() {
        assertThat(found(section(
                        single("one", "a", "b"),
                        choice(
                                "two",
                                Kind.SINGLE,
                                true,
                                List.of(when("one", "a")),
                                List.of(new Option("x", label("x")), new Option("y", label("y")))),
                        open("never", when("two", "x"), when("one", "b")),
                        open("rest"))))
                .containsExactly(What.NEVER_PUT);
    }

    @Test
    void anExclusiveChoiceBesideAnotherCallsNothingUp() {
        List<Option> options = List.of(
                new Option("a", label("a")),
                new Option("none", label("none"), false, true, List.of("other")),
                new Option("other", label("other"), true, false, List.of()));
        assertThat(found(section(
                        choice("which", Kind.MULTI, true, List.of(), options),
                        open("never", when("which", "a"), when("which", "none")),
                        open("may_be", when("which", "other"), when("which", "none")),
                        open("rest"))))
                .containsExactly(What.NEVER_PUT);
    }

    @Test
    void aNoConditionLeavesTheOtherOptions() {
        assertThat(found(section(
                        single("one", "a", "b"),
                        open("some", new When("one", true, List.of("a"))),
                        open("never", new When("one", true, List.of("a", "b"))),
                        open("rest"))))
                .containsExactly(What.NEVER_PUT);
    }

    @Test
    void nothingToBeginWithIsFound() {
        assertThat(found(section("only", List.of(when("status", "a")), single("status", "a", "b"))))
                .contains(What.NOTHING_TO_BEGIN_WITH);
    }

    @Test
    void aChoiceAfterWhichNothingFollowsIsSaidAndDoesNotHoldUp() {
        List<Finding> findings =
                QuestionnaireChecks.of(of(section(single("status", "a", "b"), open("why", when("status", "a")))));
        assertThat(findings).singleElement().satisfies(each -> {
            assertThat(each.what()).isEqualTo(What.ROUTE_ENDS);
            assertThat(each.details()).containsExactly("b");
            assertThat(each.holdsUp()).isFalse();
        });
    }

    @Test
    void aChoiceThatMayBeSkippedWhileAllHangsOnItIsSaid() {
        assertThat(found(section(
                        choice(
                                "status",
                                Kind.SINGLE,
                                false,
                                List.of(),
                                List.of(new Option("a", label("a")), new Option("b", label("b")))),
                        open("why", when("status", "a", "b")))))
                .containsExactly(What.SKIPPED_ENDS);
    }

    @Test
    void choicesWithoutOptionsAndMatricesWithoutRowsAreFound() {
        assertThat(found(section(single("one")))).contains(What.NO_OPTIONS, What.CANNOT_BE_ANSWERED);
        assertThat(found(section(single("one", "a")))).containsExactly(What.ONE_OPTION);
        assertThat(found(section(choice(
                        "one",
                        Kind.MATRIX,
                        false,
                        List.of(),
                        List.of(new Option("a", label("a")), new Option("b", label("b")))))))
                .containsExactly(What.NO_ROWS);
    }

    @Test
    void contactDetailsNeedFieldsAndWhatTheyAreFor() {
        assertThat(found(section(choice("mail", Kind.CONTACT, true, List.of(), List.of()))))
                .contains(What.NO_FIELDS, What.NO_PURPOSE, What.CANNOT_BE_ANSWERED);
        Question asked = new Question(
                "mail",
                "",
                Kind.CONTACT,
                label("mail"),
                Questionnaire.NO_WORDS,
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Field("email", label("E-mail"), Field.Type.EMAIL, true)),
                List.of(),
                "results");
        assertThat(found(section(asked))).isEmpty();
    }

    @Test
    void whomOneAnswersForIsAskedOnce() {
        assertThat(found(section(
                        choice("one", Kind.MEMBERS, false, List.of(), List.of()),
                        choice("two", Kind.MEMBERS, false, List.of(), List.of()))))
                .containsExactly(What.MEMBERS_TWICE);
    }

    @Test
    void nonsenseAboutExclusiveOptionsIsFound() {
        assertThat(found(section(choice(
                        "one",
                        Kind.MULTI,
                        false,
                        List.of(),
                        List.of(
                                new Option("a", label("a"), false, false, List.of("b")),
                                new Option("b", label("b")))))))
                .containsExactly(What.BESIDES_NOT_EXCLUSIVE);
        assertThat(found(section(choice(
                        "one",
                        Kind.MULTI,
                        false,
                        List.of(),
                        List.of(
                                new Option("a", label("a"), false, true, List.of("c", "a")),
                                new Option("b", label("b")))))))
                .containsExactly(What.BESIDES_UNKNOWN, What.BESIDES_UNKNOWN);
        assertThat(found(section(choice(
                        "one",
                        Kind.SINGLE,
                        false,
                        List.of(),
                        List.of(new Option("a", label("a"), false, true, List.of()), new Option("b", label("b")))))))
                .containsExactly(What.EXCLUSIVE_OF_ONE);
    }

    @Test
    void aGroupOfOptionsThatAreNotThereIsFound() {
        Question asked = new Question(
                "one",
                "",
                Kind.SINGLE,
                label("one"),
                Questionnaire.NO_WORDS,
                true,
                false,
                List.of(),
                List.of(new Option("a", label("a")), new Option("b", label("b"))),
                List.of(),
                List.of(),
                List.of(
                        new Group("wide", label("wide"), List.of("a", "c")),
                        new Group("none", label("none"), List.of())),
                "");
        assertThat(found(section(asked))).containsExactly(What.GROUP_UNKNOWN, What.GROUP_EMPTY);
    }
}
