package nl.aantafel.plan;

import static nl.aantafel.plan.SomePlan.action;
import static nl.aantafel.plan.SomePlan.agreement;
import static nl.aantafel.plan.SomePlan.bottomLine;
import static nl.aantafel.plan.SomePlan.goal;
import static nl.aantafel.plan.SomePlan.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Phases;
import nl.aantafel.casefile.Statements;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Phase;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.Plans.EvaluationInput;
import nl.aantafel.plan.Plans.GoalInput;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.Plans.HeadInput;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.Plans.PlanView;
import nl.aantafel.plan.Plans.SafetyStepInput;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class PlansTest extends WithACase {

    private final Statements statements;
    private final FrameCatalogue frames;
    private final Phases phases;

    PlansTest(ApplicationContext app) {
        super(app);
        statements = app.getBean(Statements.class);
        frames = app.getBean(FrameCatalogue.class);
        phases = app.getBean(Phases.class);
    }

    @Test
    void beginsEmptyAndIsMadeOnFirstUse() {
        assertThat(plans.of(eva, ours.id()).agreements()).isEmpty();

        plans.agree(eva, ours.id(), action("School bellen", evaDoes));

        assertThat(plans.of(eva, ours.id()).agreements()).hasSize(1);
    }

    @Test
    void isNotThereForWhoIsNoMember() {
        UUID agreement = plans.agree(eva, ours.id(), action("School bellen", evaDoes));

        assertThat(refusal(() -> plans.of(house.outsider(), ours.id()))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(() -> plans.agree(house.outsider(), ours.id(), action("Iets", evaDoes))))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(() -> plans.report(house.outsider(), ours.id(), agreement, "done", "", 0)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void hasNoPlanBeforeTheCaseIsTakenUp() {
        Case referred = house.referredCase();

        Refusal refused = refusal(() -> plans.agree(house.processDirector(), referred.id(), action("Iets", evaDoes)));

        assertThat(refused).isEqualTo(new Refusal.Conflict("plan.refusal.not-taken-up", List.of()));
    }

    @Test
    void aFamilyGoesOnWithAGoalOfAnEarlierPhaseOpenOnlyForAReason() {
        Actor director = house.processDirector();
        LocalDate today = time.today();
        phases.decide(director, ours.id(), new Phases.Decide("immediate_safety", today, "", null));
        UUID goal = plans.addGoal(
                eva,
                ours.id(),
                new GoalInput("immediate_safety", "Tim is thuis veilig", "", "", "", Set.of(ours.child()), Set.of()));
        Phases.Decide on = new Phases.Decide("risk_driven_care", today, "", null);

        assertThat(refusal(() -> phases.decide(director, ours.id(), on)))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        invalid -> assertThat(invalid.errors())
                                .extracting(Refusal.FieldError::field, Refusal.FieldError::messageKey)
                                .containsExactly(tuple("reden", "casefile.refusal.open-goal-reason")));

        plans.closeGoal(eva, ours.id(), goal, "reached", "", 0);
        phases.decide(director, ours.id(), on);
        assertThat(phases.of(director, ours.id()).current())
                .get()
                .extracting(Phases.PhaseView::phase)
                .isEqualTo("risk_driven_care");
    }

    @Test
    void aGoalAnswersStatementsAndIsReachedOrDropped() {
        UUID worry = statements.write(
                eva,
                ours.id(),
                Statements.Write.sentence(Statements.Speaker.professional(eva.person()), "Tim slaapt slecht."));
        UUID id = plans.addGoal(eva, ours.id(), goal("Tim slaapt rustig", Set.of(ours.child()), Set.of(worry)));

        assertThat(refusal(() -> plans.closeGoal(eva, ours.id(), id, "dropped", "", 0)))
                .isInstanceOf(Refusal.Invalid.class);
        plans.closeGoal(eva, ours.id(), id, "reached", "Al zes weken", 0);

        GoalView goal = plans.of(eva, ours.id()).goals().getFirst();
        assertThat(goal.statements()).containsExactly(worry);
        assertThat(goal.persons()).containsExactly(ours.child());
        assertThat(goal.state()).isEqualTo("reached");
    }

    @Test
    void goalPhase2ReachedWhilePhase1IsOpenAsksForAReason() {
        List<String> phases = frames.frame("care_and_safety_house").phases().stream()
                .map(Phase::code)
                .toList();
        UUID first = plans.addGoal(
                eva,
                ours.id(),
                new GoalInput(phases.getFirst(), "Niemand wordt geslagen", "", "", "", Set.of(), Set.of()));
        UUID second = plans.addGoal(
                eva,
                ours.id(),
                new GoalInput(phases.get(1), "Vader leert zijn boosheid kennen", "", "", "", Set.of(), Set.of()));

        assertThat(refusal(() -> plans.closeGoal(eva, ours.id(), second, "reached", " ", 0)))
                .isInstanceOf(Refusal.Invalid.class);
        plans.closeGoal(eva, ours.id(), second, "reached", "Hij rondde de training af", 0);
        plans.closeGoal(eva, ours.id(), first, "reached", "", 0);

        assertThat(plans.of(eva, ours.id()).goals()).extracting(GoalView::state).containsOnly("reached");
    }

    @Test
    void aStatementOneMayNotSeeStaysHiddenAndStaysInTheGoal() {
        Party bramsOwn = Party.professional(house.id(Who.YOUTH_PROTECTION));
        Statements.Write open = Statements.Write.sentence(
                Statements.Speaker.professional(bramsOwn.professional()), "Vader drinkt weer.");
        Statements.Audience onlyBram =
                new Statements.Audience(Set.of(), Set.of(house.id(Who.YOUTH_PROTECTION)), Set.of());
        UUID hidden = statements.write(house.youthProtection(), ours.id(), open.withAudience(onlyBram));
        UUID id =
                plans.addGoal(house.youthProtection(), ours.id(), goal("Vader drinkt niet", Set.of(), Set.of(hidden)));

        assertThat(plans.of(eva, ours.id()).goals().getFirst().statements()).isEmpty();
        plans.changeGoal(eva, ours.id(), id, goal("Vader heeft hulp bij drank", Set.of(), Set.of()), 0);

        assertThat(plans.of(house.youthProtection(), ours.id())
                        .goals()
                        .getFirst()
                        .statements())
                .containsExactly(hidden);
        assertThat(refusal(() -> plans.addGoal(eva, ours.id(), goal("Iets", Set.of(), Set.of(hidden)))))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void aSecondCheckOnOneDayCorrectsTheFirst() {
        LocalDate from = time.today().minusWeeks(2);
        UUID id = plans.addBottomLine(
                eva, ours.id(), bottomLine("Mark komt niet bij de woning", Party.network("Oma Hennie"), from));

        plans.check(eva, ours.id(), id, new Check(from, "broken", "Stond bij de deur"));
        plans.check(eva, ours.id(), id, new Check(from, "kept", "Het was zijn broer"));
        plans.check(eva, ours.id(), id, new Check(time.today(), "not_checked", ""));
        plans.endBottomLine(eva, ours.id(), id, time.today(), 0);

        BottomLineView line = plans.of(eva, ours.id()).bottomLines().getFirst();
        assertThat(line.checks()).extracting(Check::outcome).containsExactly("not_checked", "kept");
        assertThat(line.guardian().name()).isEqualTo("Oma Hennie");
        assertThat(line.until()).isEqualTo(time.today());
        assertThat(refusal(() -> plans.check(eva, ours.id(), id, new Check(from.minusDays(1), "kept", ""))))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void keepsTheSafetyPlanApartWithAStepPerPerson() {
        UUID first = plans.addSafetyStep(eva, ours.id(), new SafetyStepInput(ours.mother(), "Belt oma"));
        UUID second = plans.addSafetyStep(eva, ours.id(), new SafetyStepInput(null, "Iedereen gaat naar buiten"));
        plans.changeSafetyStep(eva, ours.id(), first, new SafetyStepInput(ours.child(), "Belt oma"), 0);
        plans.removeSafetyStep(eva, ours.id(), second);

        PlanView plan = plans.of(eva, ours.id());
        assertThat(plan.safetySteps())
                .singleElement()
                .satisfies(step -> assertThat(step.person()).isEqualTo(ours.child()));
        assertThat(refusal(() -> plans.removeSafetyStep(eva, ours.id(), second)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void keepsHowThePartiesWorkTogether() {
        HeadInput head = new HeadInput(
                "Dezelfde dag 🙂",
                "",
                "zes maanden veilig",
                "Sara belt Eva",
                "Eva mag bellen",
                time.today().plusDays(10),
                List.of(
                        new EvaluationInput(time.today().plusMonths(2), "Slaapt Tim?"),
                        new EvaluationInput(time.today().plusMonths(1), "")));
        plans.changeHead(eva, ours.id(), head, 0);

        PlanView plan = plans.of(eva, ours.id());
        assertThat(plan.head().informing()).isEqualTo("Dezelfde dag 🙂");
        assertThat(plan.head().evaluations()).extracting(EvaluationInput::about).containsExactly("", "Slaapt Tim?");
        assertThat(refusal(() -> plans.changeHead(eva, ours.id(), head, 0))).isInstanceOf(Refusal.Stale.class);
        plans.changeHead(eva, ours.id(), head, plan.version());
    }

    @Test
    void aSettledPlanStaysAsItWas() {
        UUID conference = UUID.fromString("00000000-0000-7000-8000-000000000003");
        UUID id = plans.agree(
                eva,
                ours.id(),
                agreement(null, "School bellen", null, List.of(evaDoes), List.of(Party.family(ours.mother()))));
        plans.addBottomLine(eva, ours.id(), bottomLine("Veilig thuis", Party.family(ours.mother()), time.today()));
        plans.addSafetyStep(eva, ours.id(), new SafetyStepInput(ours.mother(), "Belt oma"));

        int first = plans.settle(eva, ours.id(), conference, Set.of());
        plans.report(eva, ours.id(), id, "dropped", "Niet meer nodig", 0);
        int second = plans.settle(eva, ours.id(), conference, Set.of());

        assertThat(second).isEqualTo(first + 1).isEqualTo(2);
        SettledPlan settled = plans.settled(eva, ours.id(), first);
        assertThat(settled.agreements().getFirst().state()).isEqualTo("open");
        assertThat(settled.agreements().getFirst().does().getFirst().name()).isEqualTo("Eva Jansen");
        assertThat(settled.bottomLines().getFirst().guardian().name()).isEqualTo("Sara de Wilde");
        assertThat(settled.personNames()).containsEntry(ours.mother(), "Sara");
        assertThat(plans.settled(eva, ours.id(), second).agreements().getFirst().state())
                .isEqualTo("dropped");
        assertThat(plans.of(eva, ours.id()).latestSettled()).hasValueSatisfying(it -> {
            assertThat(it.number()).isEqualTo(2);
            assertThat(it.conference()).isEqualTo(conference);
        });
        assertThat(refusal(() -> plans.settled(eva, ours.id(), 9))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void leavesALineNamingEveryoneOfTheFamily() {
        plans.agree(eva, ours.id(), action("School bellen", evaDoes));

        var line = TestDatabase.sql(database.superuser())
                .fetchOne(
                        "select activity, cardinality(subjects) as subjects from audit.whole_line where case_id = ? order by id desc limit 1",
                        ours.id());

        assertThat(line).isNotNull();
        assertThat(line.get("activity", String.class)).isEqualTo("plan.agree");
        assertThat(line.get("subjects", Integer.class)).isEqualTo(3);
    }
}
