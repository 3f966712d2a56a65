package nl.aantafel.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide for the joint analysis holds every phase, step and question of the guide it follows. */
class GuideTest {

    private static final Guide GUIDE =
            new FrameCatalogue().frame("care_and_safety_house").guide("mda_plus_plus");

    /** Main and sub-questions per phase and step, counted in the source: three detail pages and the overview page. */
    @ParameterizedTest
    @CsvSource({
        "immediate_safety, BEFOREHAND, 3, 4",
        "immediate_safety, GOAL, 1, 0",
        "immediate_safety, PICTURE, 4, 9",
        "immediate_safety, SCALING, 1, 5",
        "immediate_safety, JUDGEMENT, 2, 3",
        "immediate_safety, DECISION, 4, 12",
        "risk_driven_care, BEFOREHAND, 3, 4",
        "risk_driven_care, GOAL, 1, 0",
        "risk_driven_care, PICTURE, 4, 8",
        "risk_driven_care, SCALING, 1, 4",
        "risk_driven_care, JUDGEMENT, 3, 3",
        "risk_driven_care, DECISION, 4, 12",
        "recovery, BEFOREHAND, 3, 4",
        "recovery, GOAL, 1, 0",
        "recovery, PICTURE, 5, 6",
        "recovery, SCALING, 1, 4",
        "recovery, JUDGEMENT, 3, 3",
        "recovery, DECISION, 5, 12"
    })
    void holdsEveryQuestion(String phase, Step step, int main, int sub) {
        List<GuideQuestion> questions = GUIDE.phase(phase).orElseThrow().steps().stream()
                .filter(each -> each.step() == step)
                .flatMap(each -> each.questions().stream())
                .toList();

        assertThat(questions).filteredOn(GuideQuestion::main).hasSize(main);
        assertThat(questions).filteredOn(each -> !each.main()).hasSize(sub);
    }

    @Test
    void saysPerPhaseWhatIsAskedBeforehandAndOnlyWhatIsAnsweredInWords() {
        assertThat(GUIDE.phases()).allSatisfy(phase -> {
            assertThat(phase.preparation()).isNotEmpty();
            assertThat(GUIDE.questions(phase.phase()))
                    .filteredOn(each -> phase.preparation().contains(each.key()))
                    .hasSameSizeAs(phase.preparation())
                    .allMatch(each -> each.typed() != null);
        });
    }

    @Test
    void hasThreePhasesOfSixSteps() {
        assertThat(GUIDE.phases())
                .hasSize(3)
                .allSatisfy(phase ->
                        assertThat(phase.steps()).extracting(Guide.OfStep::step).containsExactly(Step.values()));
    }

    @Test
    void everySubQuestionFollowsItsMainQuestion() {
        for (Guide.OfPhase phase : GUIDE.phases()) {
            String main = "";
            for (GuideQuestion question : GUIDE.questions(phase.phase())) {
                main = question.main() ? question.key() : main;
                assertThat(question.parent()).isEqualTo(question.main() ? null : main);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "iv.judgement.phase, 'here,risk_driven_care'",
        "rc.picture.immediate_safety, 'here,immediate_safety'",
        "rc.judgement.immediate_safety, 'here,immediate_safety'",
        "rc.judgement.phase, 'here,recovery'",
        "re.picture.safety, 'here,immediate_safety,risk_driven_care'",
        "re.judgement.safety, 'here,immediate_safety,risk_driven_care'",
        "re.judgement.phase, 'here,closing'"
    })
    void branchesWhereTheSourceMovesThePhase(String key, String targets) {
        assertThat(GUIDE.question(key).orElseThrow().branch())
                .extracting(GuideQuestion.Branch::to)
                .containsExactly(targets.split(","));
    }

    @Test
    void branchesNowhereElse() {
        assertThat(questions()).filteredOn(each -> !each.branch().isEmpty()).hasSize(7);
    }

    @Test
    void hasThreeTopThrees() {
        assertThat(questions())
                .filteredOn(each -> !each.slots().isEmpty())
                .extracting(GuideQuestion::key)
                .containsExactly("iv.picture.incidents", "rc.picture.top_risks", "re.picture.top_recovery");
        assertThat(GUIDE.question("iv.picture.incidents").orElseThrow().slots())
                .extracting(Coded::code)
                .containsExactly("first", "worst", "last");
    }

    @Test
    void asksOneScaleInEachPhase() {
        assertThat(questions())
                .filteredOn(each -> each.output() == GuideQuestion.Output.SCORE)
                .extracting(GuideQuestion::scale)
                .containsExactly("immediate_safety_worry", "stable_safety_worry", "quality_of_life");
    }

    @Test
    void asksForTheConsequenceOnlyBeforeRecovery() {
        assertThat(questions())
                .filteredOn(each -> each.output() == GuideQuestion.Output.CONSEQUENCE)
                .extracting(GuideQuestion::key)
                .containsExactly("iv.decision.consequence", "rc.decision.consequence");
        assertThat(GUIDE.question("re.decision.closing_plan")).isPresent();
    }

    private static List<GuideQuestion> questions() {
        return GUIDE.phases().stream()
                .flatMap(each -> GUIDE.questions(each.phase()).stream())
                .toList();
    }
}
