package nl.aantafel.survey.domain;

import static nl.aantafel.survey.domain.SmallQuestionnaire.label;
import static nl.aantafel.survey.domain.SmallQuestionnaire.open;
import static nl.aantafel.survey.domain.SmallQuestionnaire.question;
import static nl.aantafel.survey.domain.SmallQuestionnaire.section;
import static nl.aantafel.survey.domain.SmallQuestionnaire.single;
import static nl.aantafel.survey.domain.SmallQuestionnaire.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.LongStream;
import nl.aantafel.survey.Answer;
import nl.aantafel.survey.Question;
import nl.aantafel.survey.Question.Group;
import nl.aantafel.survey.Question.Kind;
import nl.aantafel.survey.Question.Row;
import nl.aantafel.survey.Questionnaire;
import nl.aantafel.survey.domain.CountingTally.Counts;
import org.junit.jupiter.api.Test;

class CountingTallyTest {

    private static final Questionnaire SCAN = SmallQuestionnaire.of(section(
            "s",
            grouped(single("status", List.of(), "a", "b", "c")),
            open("reason", when("status", "c")),
            question("offer", Kind.MULTI, List.of(when("status", "a", "b")), "o", "p", "q"),
            matrix()));

    @Test
    void countsOnlyWhatIsComplete() {
        Counts counts = counted(
                CountingWorld.response("N", "s", Map.of("status", Answer.of("a"))),
                CountingWorld.response("N", "s", 1, false, Map.of("status", Answer.of("a"))));
        assertThat(counts.received()).isEqualTo(2);
        assertThat(counts.complete()).isEqualTo(1);
        assertThat(item(counts, "status", "a")).isEqualTo(1);
    }

    @Test
    void countsAnAnswerForSeveralOnceWhereItCounts() {
        Counts counts = counted(CountingWorld.response("N", "s", 3, true, Map.of("status", Answer.of("a"))));
        assertThat(item(counts, "status", "a")).isEqualTo(1);
        assertThat(counts.several()).isEqualTo(1);
        assertThat(counts.places()).containsExactly(new CountingPlace("N", "s"));
    }

    @Test
    void tellsWhoWasAskedApartFromWhoAnswered() {
        Counts counts = counted(
                CountingWorld.response("N", "s", Map.of("status", Answer.of("a"), "offer", Answer.of("o", "p"))),
                CountingWorld.response("N", "s", Map.of("status", Answer.of("b"))),
                CountingWorld.response("N", "s", Map.of("status", Answer.of("c"), "reason", Answer.inWords("time"))));
        int offer = counts.variable("offer");
        assertThat(counts.asked(offer, 0)).isEqualTo(2);
        assertThat(counts.answered(offer, 0)).isEqualTo(1);
        assertThat(item(counts, "offer", "p")).isEqualTo(1);
        int reason = counts.variable("reason");
        assertThat(counts.asked(reason, 0)).isEqualTo(1);
        assertThat(counts.answered(reason, 0)).isEqualTo(1);
    }

    @Test
    void leavesOutAnAnswerThatIsNotOnTheRouteAnyMore() {
        Counts counts =
                counted(CountingWorld.response("N", "s", Map.of("status", Answer.of("c"), "offer", Answer.of("o"))));
        assertThat(item(counts, "offer", "o")).isZero();
        assertThat(counts.answered(counts.variable("offer"), 0)).isZero();
    }

    @Test
    void countsTwoDefinitionsOfWorkingOnAnApproach() {
        Counts counts = counted(
                CountingWorld.response("N", "s", Map.of("status", Answer.of("a"))),
                CountingWorld.response("N", "s", Map.of("status", Answer.of("b"))),
                CountingWorld.response("N", "s", Map.of("status", Answer.of("c"))));
        assertThat(item(counts, "status", "narrow")).isEqualTo(1);
        assertThat(item(counts, "status", "wide")).isEqualTo(2);
    }

    @Test
    void countsEachRowOfAMatrixWithItsOwnN() {
        Counts counts = counted(
                CountingWorld.response("N", "s", Map.of("rated", Answer.rating(Map.of("r1", "often", "r2", "never")))),
                CountingWorld.response("S", "s", Map.of("rated", Answer.rating(Map.of("r1", "often")))));
        assertThat(item(counts, "rated.r1", "often")).isEqualTo(2);
        assertThat(sum(counts, place -> counts.answered(counts.variable("rated.r2"), place)))
                .isEqualTo(1);
        assertThat(sum(counts, place -> counts.asked(counts.variable("rated.r2"), place)))
                .isEqualTo(2);
    }

    private static Counts counted(Response... responses) {
        return CountingWorld.counted(SCAN, List.of(responses));
    }

    private static long item(Counts counts, String variable, String item) {
        int v = counts.variable(variable);
        return sum(counts, place -> counts.item(v, counts.variables().get(v).item(item), place));
    }

    private static long sum(Counts counts, IntToLongFunction of) {
        return LongStream.range(0, counts.places().size())
                .map(place -> of.applyAsLong((int) place))
                .sum();
    }

    private static Question grouped(Question question) {
        return new Question(
                question.key(),
                "4",
                question.kind(),
                question.text(),
                question.help(),
                true,
                true,
                question.when(),
                question.options(),
                List.of(),
                List.of(),
                List.of(
                        new Group("narrow", label("narrow"), List.of("a")),
                        new Group("wide", label("wide"), List.of("a", "b"))),
                "");
    }

    private static Question matrix() {
        Question plain = question("rated", Kind.MATRIX, List.of(), "often", "never");
        return new Question(
                "rated",
                "",
                Kind.MATRIX,
                plain.text(),
                plain.help(),
                false,
                true,
                List.of(),
                plain.options(),
                List.of(new Row("r1", label("r1")), new Row("r2", label("r2"))),
                List.of(),
                List.of(),
                "");
    }
}
