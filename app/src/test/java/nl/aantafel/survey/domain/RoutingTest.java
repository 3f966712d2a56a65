package nl.aantafel.survey.domain;

import static nl.aantafel.survey.domain.SmallQuestionnaire.open;
import static nl.aantafel.survey.domain.SmallQuestionnaire.section;
import static nl.aantafel.survey.domain.SmallQuestionnaire.single;
import static nl.aantafel.survey.domain.SmallQuestionnaire.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.aantafel.survey.Answer;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.When;
import org.junit.jupiter.api.Test;

class RoutingTest {

    private static final Questionnaire ROUTES = SmallQuestionnaire.of(
            section(
                    "one",
                    open("function"),
                    single("status", List.of(), "far", "soon", "no"),
                    open("why", when("status", "no")),
                    single("since", List.of(when("status", "far")), "long", "short"),
                    open("since_when", when("since", "long"))),
            section("two", open("needs", new When("status", true, List.of("no")))));

    private final Routing routing = new Routing(ROUTES);

    @Test
    void putsOnlyWhatTheAnswersCallUp() {
        assertThat(keys(routing.shown(Map.of()))).containsExactly("function", "status");
        assertThat(keys(routing.shown(Map.of("status", Answer.of("no"))))).containsExactly("function", "status", "why");
        assertThat(keys(routing.shown(Map.of("status", Answer.of("far"), "since", Answer.of("long")))))
                .containsExactly("function", "status", "since", "since_when", "needs");
        assertThat(keys(routing.shown(Map.of("status", Answer.of("soon")))))
                .containsExactly("function", "status", "needs");
    }

    @Test
    void anAnswerToAQuestionThatIsNotPutCallsUpNothing() {
        Map<String, Answer> answers = Map.of("status", Answer.of("no"), "since", Answer.of("long"));
        assertThat(keys(routing.shown(answers))).containsExactly("function", "status", "why");
        assertThat(routing.kept(answers)).containsOnlyKeys("status");
    }

    @Test
    void aPageEndsBeforeAQuestionThatHangsOnOneOfThePage() {
        assertThat(pages(Map.of())).containsExactly(List.of("function", "status"));
        assertThat(pages(Map.of("status", Answer.of("far"), "since", Answer.of("long"))))
                .containsExactly(
                        List.of("function", "status"), List.of("since"), List.of("since_when"), List.of("needs"));
    }

    @Test
    void aPageIsNeverLongerThanPeopleCanFollow() {
        Question[] many = new Question[20];
        for (int at = 0; at < many.length; at++) {
            many[at] = open("q" + at);
        }
        Routing long20 = new Routing(SmallQuestionnaire.of(section("one", many)));
        assertThat(long20.pages(Map.of()))
                .hasSize(4)
                .allMatch(page -> page.questions().size() <= 6);
    }

    @Test
    void anEmptyAnswerIsNoAnswer() {
        assertThat(routing.kept(Map.of("function", Answer.inWords("  ")))).isEmpty();
    }

    private List<List<String>> pages(Map<String, Answer> answers) {
        return routing.pages(answers).stream()
                .map(page -> keys(page.questions()))
                .toList();
    }

    private static List<String> keys(List<Question> questions) {
        return questions.stream().map(Question::key).toList();
    }
}
