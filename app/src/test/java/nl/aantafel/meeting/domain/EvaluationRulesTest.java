package nl.aantafel.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.aantafel.frame.EvaluationForm;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Scale;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Refusal.FieldError;
import nl.aantafel.meeting.Evaluations.FormView;
import nl.aantafel.meeting.Evaluations.Shown;
import nl.aantafel.meeting.domain.EvaluationRules.Count;
import nl.aantafel.meeting.domain.EvaluationRules.Course;
import org.junit.jupiter.api.Test;

class EvaluationRulesTest {

    private static final Frame FRAME = new FrameCatalogue().frame("care_and_safety_house");
    private static final EvaluationForm ANONYMOUS =
            FRAME.evaluation("after_meeting").orElseThrow();
    private static final EvaluationForm CLIENTS =
            FRAME.evaluation("after_meeting_client").orElseThrow();
    private static final Scale SCALE = FRAME.scale(ANONYMOUS.scale()).orElseThrow();

    private static List<String> wrong(Map<String, Integer> values) {
        Checks checks = new Checks();
        EvaluationRules.check(ANONYMOUS, SCALE, values, checks);
        return checks.errors().stream().map(FieldError::field).toList();
    }

    @Test
    void takesFiguresOnTheScaleForItemsOfTheForm() {
        assertThat(wrong(Map.of("heard", 1, "whole", 10))).isEmpty();
        assertThat(wrong(Map.of("heard", 0))).containsExactly("heard");
        assertThat(wrong(Map.of("heard", 11))).containsExactly("heard");
        assertThat(wrong(Map.of("weather", 5))).containsExactly("weather");
        assertThat(wrong(Map.of())).containsExactly("antwoorden");
    }

    @Test
    void theLastDayCounts() {
        LocalDate until = LocalDate.of(2026, 3, 18);
        assertThat(EvaluationRules.open(until, until)).isTrue();
        assertThat(EvaluationRules.open(until, until.plusDays(1))).isFalse();
    }

    @Test
    void answersNobodyMayTraceAreShownTogetherWhenNoMoreCanCome() {
        assertThat(EvaluationRules.shown(ANONYMOUS, 12, true)).isEqualTo(Shown.NOT_YET);
        assertThat(EvaluationRules.shown(ANONYMOUS, ANONYMOUS.leastShown() - 1, false))
                .isEqualTo(Shown.TOO_FEW);
        assertThat(EvaluationRules.shown(ANONYMOUS, ANONYMOUS.leastShown(), false))
                .isEqualTo(Shown.YES);
        assertThat(EvaluationRules.shown(CLIENTS, 0, true)).isEqualTo(Shown.YES);
    }

    @Test
    void showsHowManyAnsweredWithZeroAsZero() {
        List<Count> counts = List.of(
                new Count(CLIENTS.code(), EvaluationRules.RESPONSES, 0, true, 2),
                new Count(CLIENTS.code(), "heard", 3, true, 1),
                new Count(CLIENTS.code(), "heard", 8, true, 1),
                new Count(ANONYMOUS.code(), "heard", 8, false, 5));
        FormView view = EvaluationRules.view(CLIENTS, SCALE, false, new Course(counts, true));
        assertThat(view.responses()).isEqualTo(2);
        assertThat(view.spoken()).isEqualTo(2);
        assertThat(view.items().getFirst().times()).containsExactly(0, 0, 1, 0, 0, 0, 0, 1, 0, 0);
        assertThat(view.items().getFirst().spoken()).isEqualTo(2);
        assertThat(view.items().getLast().responses()).isZero();
        assertThat(view.items().getLast().times()).containsOnly(0);
    }

    @Test
    void hidesEveryItemOfAnAnonymousFormThatIsOpen() {
        List<Count> counts = List.of(
                new Count(ANONYMOUS.code(), EvaluationRules.RESPONSES, 0, false, 1),
                new Count(ANONYMOUS.code(), "heard", 2, false, 1));
        FormView view = EvaluationRules.view(ANONYMOUS, SCALE, false, new Course(counts, true));
        assertThat(view.responses()).isEqualTo(1);
        assertThat(view.items()).isEmpty();
    }

    @Test
    void theFrameSaysWhatAFigureMeans() {
        assertThat(FRAME.evaluations()).isNotEmpty().allSatisfy(form -> {
            Scale scale = FRAME.scale(form.scale()).orElseThrow();
            assertThat(scale.lowestMeans().nl()).isNotBlank();
            assertThat(scale.direction()).isEqualTo(Scale.Direction.HIGHER_IS_BETTER);
            assertThat(form.privacy().nl()).isNotBlank();
            assertThat(form.article()).isNotBlank();
        });
    }
}
