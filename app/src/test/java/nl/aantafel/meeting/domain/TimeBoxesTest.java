package nl.aantafel.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.aantafel.frame.Guide;
import nl.aantafel.frame.GuideQuestion;
import nl.aantafel.frame.GuideQuestion.Output;
import nl.aantafel.frame.Label;
import nl.aantafel.frame.Step;
import nl.aantafel.meeting.domain.TimeBoxes.Box;
import nl.aantafel.meeting.domain.TimeBoxes.Move;
import org.junit.jupiter.api.Test;

class TimeBoxesTest {

    private static final Label WORDS = new Label("Woorden", "Words");
    private static final Instant TEN = Instant.parse("2026-11-23T09:00:00Z");

    private static Guide guide(boolean notice) {
        return new Guide(
                "guide",
                "1",
                WORDS,
                WORDS,
                new Guide.Planning(Set.of(Step.JUDGEMENT, Step.DECISION), notice, "Afspraak"),
                List.of(new Guide.OfPhase(
                        "phase",
                        WORDS,
                        List.of(),
                        List.of(
                                step(Step.PICTURE, 30, "worries"),
                                step(Step.JUDGEMENT, 15, "needs"),
                                step(Step.DECISION, 30, "ideas")))));
    }

    private static Guide.OfStep step(Step step, int minutes, String key) {
        GuideQuestion question =
                new GuideQuestion(key, WORDS, true, null, Output.TEXT, null, null, List.of(), List.of());
        return new Guide.OfStep(step, WORDS, minutes, List.of(question));
    }

    private static Instant after(int minutes) {
        return TEN.plus(Duration.ofMinutes(minutes));
    }

    private static TimeBoxes at(int minutes, Move... moves) {
        return new TimeBoxes(guide(true), List.of(moves), after(minutes));
    }

    private static Box current(int minutes, Move... moves) {
        return at(minutes, moves).current().orElseThrow();
    }

    @Test
    void theClockOfAStepStartsWhenTheTableComesToIt() {
        Box box = current(40, new Move("worries", TEN), new Move("needs", after(30)));
        assertThat(box.step().step()).isEqualTo(Step.JUDGEMENT);
        assertThat(box.spent()).isEqualTo(Duration.ofMinutes(10));
        assertThat(box.left(after(40))).isEqualTo(5);
        assertThat(box.over(after(40))).isZero();
    }

    @Test
    void aStepThatIsComeBackToGoesOnWhereItStopped() {
        Box box = current(35, new Move("worries", TEN), new Move("needs", after(20)), new Move("worries", after(30)));
        assertThat(box.spent()).isEqualTo(Duration.ofMinutes(25));
        assertThat(box.ends()).isEqualTo(after(40));
    }

    @Test
    void overTimeIsToldInMinutes() {
        Box box = current(42, new Move("worries", TEN));
        assertThat(box.left(after(42))).isZero();
        assertThat(box.over(after(42))).isEqualTo(12);
    }

    @Test
    void beforeTheBeginningThereIsNoClock() {
        assertThat(at(0).current()).isEmpty();
        assertThat(at(0).pressed(after(10))).isFalse();
    }

    @Test
    void analysisEatsTheTimeForPlanningWhenLessIsLeftThanItTakes() {
        TimeBoxes analysing = at(30, new Move("worries", TEN));
        assertThat(analysing.pressed(after(30 + 45))).isFalse();
        assertThat(analysing.pressed(after(30 + 44))).isTrue();
    }

    @Test
    void whoIsPlanningIsNotWarned() {
        assertThat(at(60, new Move("worries", TEN), new Move("needs", after(50)))
                        .pressed(after(70)))
                .isFalse();
    }

    @Test
    void aGuideThatWantsNoNoticeGivesNone() {
        TimeBoxes quiet = new TimeBoxes(guide(false), List.of(new Move("worries", TEN)), after(60));
        assertThat(quiet.pressed(after(61))).isFalse();
    }

    @Test
    void aQuestionOfAFormerGuideCountsForNothing() {
        assertThat(current(10, new Move("worries", TEN), new Move("gone", after(5)))
                        .spent())
                .isEqualTo(Duration.ofMinutes(10));
    }
}
