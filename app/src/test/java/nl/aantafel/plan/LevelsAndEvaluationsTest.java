package nl.aantafel.plan;

import static nl.aantafel.plan.SomePlan.action;
import static nl.aantafel.plan.SomePlan.bottomLine;
import static nl.aantafel.plan.SomePlan.goal;
import static nl.aantafel.plan.SomePlan.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.plan.Evaluations.EvaluationView;
import nl.aantafel.plan.Evaluations.Held;
import nl.aantafel.plan.Plans.BottomLineInput;
import nl.aantafel.plan.Plans.EvaluationInput;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.Plans.HeadInput;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.Plans.PlanView;
import nl.aantafel.plan.Plans.SafetyStepInput;
import nl.aantafel.plan.Plans.SafetyStepView;
import nl.aantafel.support.House.Who;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** How far goals have come, moments to look back, and lines that are for some of the family only. */
class LevelsAndEvaluationsTest extends WithACase {

    private final Evaluations evaluations;
    private final Reader reader;
    private final String plan;
    private final LocalDate today;

    LevelsAndEvaluationsTest(ApplicationContext app) {
        super(app);
        evaluations = app.getBean(Evaluations.class);
        reader = new Reader(app, eva);
        plan = "/cases/" + ours.id() + "/plan";
        today = time.today();
    }

    @Test
    void keepsTheFamilysViewBesideThatOfTheProfessionals() {
        UUID id = plans.addGoal(eva, ours.id(), goal("Tim slaapt rustig", Set.of(), Set.of()));
        plans.level(eva, ours.id(), id, new GoalLevel("family", -2, today.minusDays(30), ""));
        plans.level(eva, ours.id(), id, new GoalLevel("family", 0, today, "Zegt Sara"));
        plans.level(eva, ours.id(), id, new GoalLevel("professionals", -1, today, ""));

        GoalView goal = plans.of(eva, ours.id()).goals().getFirst();

        assertThat(GoalLevel.first(goal.levels(), "family"))
                .hasValueSatisfying(it -> assertThat(it.level()).isEqualTo(-2));
        assertThat(GoalLevel.latest(goal.levels(), "family"))
                .hasValueSatisfying(it -> assertThat(it.level()).isZero());
        assertThat(GoalLevel.latest(goal.levels(), "professionals"))
                .hasValueSatisfying(it -> assertThat(it.level()).isEqualTo(-1));
        assertThat(goal.version()).isZero();
    }

    @Test
    void aSecondLevelOfTheSameDayReplacesTheFirst() {
        UUID id = plans.addGoal(eva, ours.id(), goal("Tim slaapt rustig", Set.of(), Set.of()));
        plans.level(eva, ours.id(), id, new GoalLevel("family", -2, today, ""));
        plans.level(eva, ours.id(), id, new GoalLevel("family", -1, today, "Toch"));

        assertThat(plans.of(eva, ours.id()).goals().getFirst().levels())
                .containsExactly(new GoalLevel("family", -1, today, "Toch"));
    }

    @Test
    void refusesALevelOfAGoalThatIsNotThere() {
        assertThat(refusal(() -> plans.level(eva, ours.id(), new UUID(0, 1), new GoalLevel("family", 0, today, ""))))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void drawsBothViewsAndSaysWhatTheEndsMean() {
        UUID id = plans.addGoal(eva, ours.id(), goal("Tim slaapt rustig", Set.of(), Set.of()));
        String form = plan + "/goals/" + id + "/level";
        assertThat(reader.page(plan)).doesNotContain("aantafel-progress");
        assertThat(reader.page(form)).contains("Wie vindt dit?", "−2: veel minder dan goed genoeg", "0: goed genoeg");

        String given = reader.postAndFollow(form, "kijk", "family", "niveau", "-2", "gegevenOp", today.minusDays(9));
        assertThat(given).contains("De stand van het doel is vastgelegd.");
        String page = reader.postAndFollow(form, "kijk", "family", "niveau", "1", "gegevenOp", today);

        assertThat(page)
                .contains(
                        "Het gezin: bij de start −2, nu +1",
                        "nog niet gescoord",
                        "veel minder dan goed genoeg",
                        "veel beter dan goed genoeg");
        assertThat(reader.page(form)).contains("Eerder vastgelegd", "+1: beter dan goed genoeg");
    }

    @Test
    void eachPartyScoresForItselfAndNothingIsMadeOneFigure() {
        UUID id = plans.addGoal(eva, ours.id(), goal("Tim slaapt rustig", Set.of(), Set.of()));
        plans.level(eva, ours.id(), id, spoken(ours.mother(), 1));
        plans.level(eva, ours.id(), id, spoken(ours.child(), -1));
        plans.level(eva, ours.id(), id, new GoalLevel("professionals", 0, today, ""));
        plans.level(house.youthProtection(), ours.id(), id, new GoalLevel("professionals", -1, today, ""));

        List<GoalLevel> levels = plans.of(eva, ours.id()).goals().getFirst().levels();

        assertThat(GoalLevel.latest(levels)).extracting(GoalLevel::level).containsExactlyInAnyOrder(1, -1, 0, -1);
        assertThat(levels).extracting(GoalLevel::by).contains("Sara", "Tim").doesNotContain("");
        assertThat(levels)
                .filteredOn(each -> each.view().equals("professionals"))
                .extracting(GoalLevel::organisation)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(GoalLevel.differ(levels)).isTrue();
        assertThat(reader.page(plan)).contains("Hier verschilt de kijk. Praat erover.", "Sara: bij de start +1, nu +1");
    }

    private GoalLevel spoken(UUID person, int level) {
        return new GoalLevel("family", level, today, "", null, person, "");
    }

    @Test
    void whatAMemberOfTheFamilySaidIsWrittenDownByWhoDirects() {
        UUID id = plans.addGoal(eva, ours.id(), goal("Tim slaapt rustig", Set.of(), Set.of()));

        assertThat(refusal(() -> plans.level(house.youthProtection(), ours.id(), id, spoken(ours.mother(), 1))))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusal(() -> plans.level(
                        eva, ours.id(), id, new GoalLevel("professionals", 1, today, "", null, ours.mother(), ""))))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void partiesThatSeeItAlikeHaveNothingToTalkAbout() {
        assertThat(GoalLevel.differ(List.of(spoken(ours.mother(), 1)))).isFalse();
        assertThat(GoalLevel.differ(List.of(spoken(ours.mother(), 1), new GoalLevel("professionals", 0, today, ""))))
                .isFalse();
        assertThat(GoalLevel.differ(List.of(spoken(ours.mother(), 0), new GoalLevel("professionals", -1, today, ""))))
                .as("on both sides of good enough")
                .isTrue();
        assertThat(GoalLevel.differ(List.of(spoken(ours.mother(), 2), new GoalLevel("professionals", 0, today, ""))))
                .isTrue();
    }

    @Test
    void aGoalSaysItsLevelsInOwnWords() {
        UUID id = plans.addGoal(
                eva,
                ours.id(),
                new Plans.GoalInput(
                        "risk_driven_care",
                        "Tim slaapt rustig",
                        "",
                        "",
                        "",
                        Set.of(),
                        Set.of(),
                        List.of("Elke nacht wakker", "", "Twee keer per week wakker", "", "Slaapt door")));
        plans.level(eva, ours.id(), id, new GoalLevel("family", 2, today, ""));

        assertThat(reader.page(plan)).contains("Nu +2: Slaapt door");
        assertThat(reader.page(plan + "/goals/" + id + "/level"))
                .contains("−2: Elke nacht wakker", "−1: minder dan goed genoeg");
        assertThat(reader.page(plan + "/goals/" + id + "/edit")).contains("Twee keer per week wakker");
    }

    @Test
    void asksForTheViewAndTheLevel() {
        UUID id = plans.addGoal(eva, ours.id(), goal("Tim slaapt rustig", Set.of(), Set.of()));
        String form = plan + "/goals/" + id + "/level";

        Reader.Answer answer = reader.post(form, "_form", form, "gegevenOp", today);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("f-niveau-error");
    }

    @Test
    void aStepIsForWhoDoesItUnlessItSaysForWhom() {
        plans.addSafetyStep(eva, ours.id(), new SafetyStepInput(ours.mother(), "Belt oma"));
        plans.addSafetyStep(
                eva, ours.id(), new SafetyStepInput(ours.mother(), "Doet open", Set.of(ours.mother(), ours.child())));
        plans.addSafetyStep(eva, ours.id(), new SafetyStepInput(null, "Naar buiten"));

        PlanView view = plans.of(eva, ours.id());

        assertThat(view.safetySteps().stream().map(SafetyStepView::forPersons))
                .containsExactly(Set.of(ours.mother()), Set.of(ours.mother(), ours.child()), Set.of());
        assertThat(reader.page(plan)).contains("Alleen voor Sara", "Naar buiten");
        assertThat(refusal(() ->
                        plans.addSafetyStep(eva, ours.id(), new SafetyStepInput(null, "Iets", Set.of(new UUID(9, 9))))))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void printsForOnePersonWithoutWhatIsForSomebodyElse() {
        plans.addSafetyStep(eva, ours.id(), new SafetyStepInput(ours.mother(), "Gaat naar de buren"));
        plans.addSafetyStep(eva, ours.id(), new SafetyStepInput(ours.child(), "Stuurt het woord appel"));
        plans.addBottomLine(
                eva,
                ours.id(),
                new BottomLineInput(
                        "Oma bellen kan altijd", evaDoes, "", "", "immediate_safety", today, Set.of(ours.child())));
        plans.addBottomLine(eva, ours.id(), bottomLine("Niemand komt ongevraagd", evaDoes, today));
        plans.agree(eva, ours.id(), action("Dossiers vergelijken", evaDoes));
        plans.agree(eva, ours.id(), action("Fiets lenen", Party.family(ours.mother())));

        String mothers = reader.page(plan + "/print/" + ours.mother());

        assertThat(mothers)
                .contains("Plan voor Sara", "Gaat naar de buren", "Niemand komt ongevraagd", "Fiets lenen", "Bel 112.")
                .doesNotContain(
                        "Stuurt het woord appel",
                        "Oma bellen kan altijd",
                        "Dossiers vergelijken",
                        "Eva Jansen, ",
                        "De Wilde");
        assertThat(reader.page(plan + "/print/" + ours.child()))
                .contains("Stuurt het woord appel", "Oma bellen kan altijd")
                .doesNotContain("Gaat naar de buren", "Fiets lenen");
        assertThat(reader.answer(plan + "/print/" + new UUID(0, 4)).status()).isEqualTo(404);
    }

    @Test
    void aMomentIsHeldWithItsOutcomeAndTheNextOnesStay() {
        moments(today.minusDays(3), today.plusDays(30));
        UUID id = moment(today.minusDays(3)).id();
        UUID bram = house.id(Who.YOUTH_PROTECTION);

        evaluations.hold(eva, ours.id(), id, new Held(today.minusDays(2), bram, "Tim slaapt beter."));

        PlanView view = plans.of(eva, ours.id());
        assertThat(moment(today.minusDays(3))).satisfies(it -> {
            assertThat(it.heldOn()).isEqualTo(today.minusDays(2));
            assertThat(it.heldByName()).isEqualTo("Bram Hoekstra");
            assertThat(it.outcome()).isEqualTo("Tim slaapt beter.");
        });
        assertThat(view.head().evaluations()).extracting(EvaluationInput::due).containsExactly(today.plusDays(30));
        plans.changeHead(eva, ours.id(), view.head(), view.version());
        assertThat(moment(today.minusDays(3)).held()).isTrue();
    }

    @Test
    void whoWasChangingTheHeadHearsThatAMomentWasHeld() {
        moments(today.plusDays(1));
        PlanView seen = plans.of(eva, ours.id());

        evaluations.hold(eva, ours.id(), moment(today.plusDays(1)).id(), new Held(today, null, "Eerder gedaan."));

        assertThat(refusal(() -> plans.changeHead(eva, ours.id(), seen.head(), seen.version())))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void aMomentIsHeldOnceAndCanBeTakenBack() {
        moments(today);
        UUID id = moment(today).id();
        evaluations.hold(eva, ours.id(), id, new Held(today, null, "Goed."));
        assertThat(moment(today).heldByName()).isEqualTo("Eva Jansen");

        assertThat(refusal(() -> evaluations.hold(eva, ours.id(), id, new Held(today, null, "Nog eens."))))
                .isEqualTo(new Refusal.Conflict("plan.refusal.evaluation-held", List.of()));
        evaluations.reopen(eva, ours.id(), id);

        assertThat(moment(today).held()).isFalse();
        assertThat(refusal(() -> evaluations.reopen(eva, ours.id(), new UUID(0, 8))))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(() -> evaluations.hold(house.outsider(), ours.id(), id, new Held(today, null, "Goed."))))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void changingTheHeadKeepsTheMomentsThatStayAndTheirIds() {
        moments(today.plusDays(5), today.plusDays(9));
        UUID id = moment(today.plusDays(5)).id();

        moments(today.plusDays(5), today.plusDays(20));

        assertThat(moment(today.plusDays(5)).id()).isEqualTo(id);
        assertThat(plans.of(eva, ours.id()).evaluations()).hasSize(2);
    }

    @Test
    void thePageSaysCalmlyThatAMomentHasPassedAndTakesItsOutcome() {
        moments(today.minusDays(4));
        UUID id = moment(today.minusDays(4)).id();
        assertThat(reader.page(plan)).contains("Deze dag is geweest.").doesNotContain("4 dagen te laat");

        String own = plan + "/evaluations/" + id;
        assertThat(reader.page(own)).contains("Wat kwam eruit?", "Ik zelf");
        String held = reader.postAndFollow(own, "gehoudenOp", today, "uitkomst", "Het gaat beter.", "gehoudenDoor", "");
        assertThat(held).contains("Het gaat beter.", "Door Eva Jansen").doesNotContain("Deze dag is geweest.");
        assertThat(reader.answer(own).status()).isEqualTo(404);

        assertThat(reader.postAndFollow(own + "/reopen")).contains("Deze dag is geweest.");
    }

    private void moments(LocalDate... days) {
        List<EvaluationInput> inputs =
                List.of(days).stream().map(day -> new EvaluationInput(day, "")).toList();
        HeadInput head = new HeadInput("", "", "", "", "", null, inputs);
        plans.changeHead(eva, ours.id(), head, plans.of(eva, ours.id()).version());
    }

    private EvaluationView moment(LocalDate due) {
        return plans.of(eva, ours.id()).evaluations().stream()
                .filter(each -> each.due().equals(due))
                .findFirst()
                .orElseThrow();
    }
}
