package nl.aantafel.survey.domain;

import static nl.aantafel.survey.domain.SmallQuestionnaire.label;
import static nl.aantafel.survey.domain.SmallQuestionnaire.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.Section;
import org.junit.jupiter.api.Test;

class QuestionnaireEditTest {

    private static Question question(String key, nl.aantafel.survey.When... tests) {
        return new Question(
                key,
                "",
                Kind.OPEN,
                label(key),
                Questionnaire.NO_WORDS,
                false,
                false,
                List.of(tests),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private static Section section(String key, Question... questions) {
        return new Section(key, label(key), Questionnaire.NO_WORDS, List.of(), List.of(questions));
    }

    private final Questionnaire small = new Questionnaire(
            "small",
            label("Klein"),
            Questionnaire.NO_WORDS,
            Questionnaire.NO_WORDS,
            0,
            0,
            "",
            List.of(section("one", question("a"), question("b", when("a", "x"))), section("two", question("c"))));

    private static String keys(Questionnaire questionnaire) {
        return String.join(
                "|",
                questionnaire.sections().stream()
                        .map(each -> each.key() + ":"
                                + String.join(
                                        ",",
                                        each.questions().stream()
                                                .map(Question::key)
                                                .toList()))
                        .toList());
    }

    @Test
    void questionsMoveWithinASectionAndOverItsEdge() {
        assertThat(keys(QuestionnaireEdit.moveQuestion(small, "b", true))).isEqualTo("one:b,a|two:c");
        assertThat(keys(QuestionnaireEdit.moveQuestion(small, "b", false))).isEqualTo("one:a|two:b,c");
        assertThat(keys(QuestionnaireEdit.moveQuestion(small, "c", true))).isEqualTo("one:a,b,c|two:");
        assertThat(keys(QuestionnaireEdit.moveQuestion(small, "a", true))).isEqualTo(keys(small));
        assertThat(keys(QuestionnaireEdit.moveQuestion(small, "c", false))).isEqualTo(keys(small));
    }

    @Test
    void sectionsMoveWithTheirQuestions() {
        assertThat(keys(QuestionnaireEdit.moveSection(small, "two", true))).isEqualTo("two:c|one:a,b");
        assertThat(keys(QuestionnaireEdit.moveSection(small, "one", true))).isEqualTo(keys(small));
    }

    @Test
    void aQuestionThatGetsAnotherKeyTakesItsConditionsAlong() {
        Questionnaire changed = QuestionnaireEdit.changeQuestion(small, "a", "one", question("first"));
        assertThat(keys(changed)).isEqualTo("one:first,b|two:c");
        assertThat(changed.question("b").orElseThrow().when()).containsExactly(when("first", "x"));
    }

    @Test
    void aQuestionMovesToAnotherSectionAndGoesAway() {
        assertThat(keys(QuestionnaireEdit.changeQuestion(small, "a", "two", question("a"))))
                .isEqualTo("one:b|two:c,a");
        assertThat(keys(QuestionnaireEdit.removeQuestion(small, "a"))).isEqualTo("one:b|two:c");
        assertThat(keys(QuestionnaireEdit.removeSection(small, "one"))).isEqualTo("two:c");
    }
}
