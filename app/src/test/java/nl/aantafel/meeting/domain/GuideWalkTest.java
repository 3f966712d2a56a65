package nl.aantafel.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Guide;
import nl.aantafel.frame.Step;
import nl.aantafel.meeting.Conferences.QuestionState;
import nl.aantafel.meeting.Conferences.QuestionView;
import nl.aantafel.meeting.Conferences.StepView;
import org.junit.jupiter.api.Test;

class GuideWalkTest {

    private final Guide guide =
            new FrameCatalogue().frame("care_and_safety_house").guide("regular");

    private static Talk talk(Talk.Choice... choices) {
        return new Talk(List.of(choices), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void everyStepAndQuestionOfThePhaseIsThere() {
        List<StepView> steps = new GuideWalk(guide, talk(), List.of()).steps("immediate_safety");
        assertThat(steps).extracting(StepView::step).containsExactly(Step.values());
        assertThat(steps.stream().flatMap(step -> step.questions().stream()))
                .hasSameSizeAs(guide.questions("immediate_safety"))
                .allMatch(question -> question.state() == QuestionState.FOLDED);
    }

    @Test
    void aReportShowsWhatWasPassedOverAndLeavesOutWhatNobodyAnswered() {
        Talk talk = talk(
                new Talk.Choice("iv.picture.worries", QuestionState.SKIPPED, "Staat in het dossier"),
                new Talk.Choice("iv.picture.strengths", QuestionState.SELECTED, ""));
        List<StepView> shown = GuideWalk.trimmed(new GuideWalk(guide, talk, List.of()).steps("immediate_safety"));
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().questions())
                .extracting(QuestionView::reason)
                .containsExactly("Staat in het dossier");
    }

    @Test
    void anotherPhaseJoinsOnlyWhenSomethingHappenedInIt() {
        GuideWalk nothing = new GuideWalk(guide, talk(), List.of());
        assertThat(nothing.steps("immediate_safety", true)).hasSize(6);
        GuideWalk done =
                new GuideWalk(guide, talk(new Talk.Choice("rc.picture.tried", QuestionState.DONE, "")), List.of());
        assertThat(done.steps("immediate_safety", true))
                .hasSize(12)
                .element(6)
                .extracting(StepView::phase)
                .isEqualTo("risk_driven_care");
    }
}
