package nl.aantafel.plan;

import static nl.aantafel.plan.SomePlan.bottomLine;
import static nl.aantafel.plan.SomePlan.refusal;
import static nl.aantafel.support.House.fieldsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Teams;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.notify.Messages;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.Plans.SafetyStepInput;
import nl.aantafel.plan.SafetyChecks.Broken;
import nl.aantafel.plan.SafetyChecks.CheckedLine;
import nl.aantafel.plan.SafetyChecks.Rhythm;
import nl.aantafel.plan.SafetyChecks.StopWhy;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.TaskView;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** Bottom lines and safety agreements are checked in their rhythm, and a broken one never falls silent. */
@SpringBootTest
@OnTestDatabase
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SafetyChecksTest {

    private final SafetyChecks checks;
    private final Plans plans;
    private final Tasks tasks;
    private final Teams teams;
    private final Messages messages;
    private final RemindingChecks reminding;
    private final TestDatabase database;
    private final MovingTime clock;
    private final House house;
    private final Case ours;
    private final Actor eva;
    private final Actor youth;
    private final Actor mental;

    SafetyChecksTest(
            BeanFactory beans,
            SafetyChecks checks,
            Plans plans,
            Tasks tasks,
            Teams teams,
            Messages messages,
            RemindingChecks reminding,
            TestDatabase database,
            MovingTime clock) {
        this.checks = checks;
        this.plans = plans;
        this.tasks = tasks;
        this.teams = teams;
        this.messages = messages;
        this.reminding = reminding;
        this.database = database;
        this.clock = clock;
        house = House.another(beans);
        ours = house.takenUpCase();
        house.join(ours.id(), House.Who.LOCAL_TEAM);
        eva = house.caseDirector();
        youth = house.youthProtection();
        mental = house.localTeam();
    }

    private UUID line() {
        return plans.addBottomLine(
                eva, ours.id(), bottomLine("Mark komt niet in huis.", Party.family(ours.mother()), clock.today()));
    }

    private UUID step() {
        return plans.addSafetyStep(eva, ours.id(), new SafetyStepInput(ours.mother(), "Ik bel mijn zus."));
    }

    /** Youth protection checks every week from today, the local team hears, Eva carries the consequence. */
    private Rhythm weekly(String consequence) {
        return new Rhythm(
                "check_weekly", youth.person(), eva.person(), Set.of(mental.person()), consequence, clock.today(), 0);
    }

    private CheckedLine of(UUID line) {
        return checks.of(eva, ours.id()).line(line).orElseThrow();
    }

    private List<TaskView> open(Actor who, String kind) {
        return tasks.mine(who, null, 100).rows().stream()
                .filter(task -> ours.id().equals(task.caseId()) && task.kind().equals(kind))
                .toList();
    }

    private long told(Actor who, String kind) {
        return messages.list(who, null, 25).rows().stream()
                .filter(each -> each.kind().equals(kind))
                .count();
    }

    @Test
    void aCheckThatIsDueIsATaskOfWhoChecksUntilItIsDoneAndThenComesAgain() {
        UUID line = line();
        checks.arrange(eva, ours.id(), line, weekly(""));
        reminding.remind(LapsingWatches.ACTOR);
        reminding.remind(LapsingWatches.ACTOR);
        assertThat(open(youth, "check_due")).hasSize(1);
        assertThat(told(youth, "check_due")).isOne();
        assertThat(of(line).overdue()).as("due today is not late").isFalse();

        clock.pass(Period.ofDays(1));
        assertThat(of(line).overdue()).isTrue();
        checks.check(youth, ours.id(), line, new Check(clock.today(), "kept", ""));

        assertThat(open(youth, "check_due")).isEmpty();
        assertThat(of(line).overdue()).isFalse();
        assertThat(of(line).arranged().orElseThrow().due())
                .isEqualTo(clock.today().plusWeeks(1));
        clock.pass(Period.ofWeeks(1));
        reminding.remind(LapsingWatches.ACTOR);
        assertThat(open(youth, "check_due")).hasSize(1);
    }

    @Test
    void whatWasMissedWhileNothingRanIsOneTaskAndNotAsManyAsWereMissed() {
        UUID line = line();
        checks.arrange(eva, ours.id(), line, weekly(""));
        clock.pass(Period.ofMonths(3));

        reminding.remind(LapsingWatches.ACTOR);
        reminding.remind(LapsingWatches.ACTOR);

        assertThat(open(youth, "check_due"))
                .singleElement()
                .satisfies(task -> assertThat(task.due()).isEqualTo(MovingTime.START));
    }

    @Test
    void checkingStopsWithAReasonWhileTheLineGoesOnAndIsTakenUpAgain() {
        UUID line = line();
        assertThat(refusal(() -> checks.stop(eva, ours.id(), line, StopWhy.OTHER)))
                .as("nothing was arranged")
                .isInstanceOf(Refusal.Conflict.class);
        checks.arrange(eva, ours.id(), line, weekly(""));
        reminding.remind(LapsingWatches.ACTOR);
        assertThat(fieldsOf(() -> checks.stop(eva, ours.id(), line, null))).containsOnlyKeys("waarom");

        checks.stop(eva, ours.id(), line, StopWhy.SEEN_OTHERWISE);

        assertThat(open(youth, "check_due")).as("the task is done").isEmpty();
        assertThat(of(line).holds()).isTrue();
        assertThat(of(line).arranged().orElseThrow().due()).isNull();
        assertThat(of(line).arranged().orElseThrow().stopped()).hasValueSatisfying(stopped -> {
            assertThat(stopped.why()).isEqualTo(StopWhy.SEEN_OTHERWISE);
            assertThat(stopped.byName()).isEqualTo(House.Who.CASE_DIRECTOR.fullName());
            assertThat(stopped.on()).isEqualTo(clock.today());
        });
        clock.pass(Period.ofMonths(1));
        reminding.remind(LapsingWatches.ACTOR);
        assertThat(open(youth, "check_due")).isEmpty();
        assertThat(refusal(() -> checks.stop(eva, ours.id(), line, StopWhy.OTHER)))
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(refusal(() -> checks.stop(house.outsider(), ours.id(), line, StopWhy.OTHER)))
                .isInstanceOf(Refusal.NotFound.class);

        checks.resume(eva, ours.id(), line);
        assertThat(of(line).arranged().orElseThrow().stopped()).isEmpty();
        assertThat(of(line).arranged().orElseThrow().due())
                .isEqualTo(clock.today().plusWeeks(1));
        clock.pass(Period.ofWeeks(1));
        reminding.remind(LapsingWatches.ACTOR);
        assertThat(open(youth, "check_due")).hasSize(1);
        assertThat(refusal(() -> checks.resume(eva, ours.id(), line))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void thatNobodyLookedIsNoCheckAndItStaysDue() {
        UUID line = line();
        checks.arrange(eva, ours.id(), line, weekly(""));
        reminding.remind(LapsingWatches.ACTOR);

        checks.check(youth, ours.id(), line, new Check(clock.today(), "not_checked", "Niemand thuis."));

        assertThat(of(line).arranged().orElseThrow().due()).isEqualTo(clock.today());
        assertThat(open(youth, "check_due")).hasSize(1);
    }

    @Test
    void brokenGivesTheConsequenceToWhoCarriesItAndWordToWhoeverWasNamed() {
        UUID line = line();
        checks.arrange(eva, ours.id(), line, weekly(""));

        assertThat(fieldsOf(() -> checks.check(youth, ours.id(), line, new Check(clock.today(), "broken", " "))))
                .containsEntry("toelichting", "plan.checks.refusal.what-happened");
        checks.check(youth, ours.id(), line, new Check(clock.today(), "broken", "Mark sliep er."));

        Broken broken = of(line).open().getFirst();
        assertThat(broken.carrier()).isEqualTo(eva.person());
        assertThat(open(eva, "carry_consequence")).hasSize(1);
        assertThat(open(mental, "line_broken")).hasSize(1);
        assertThat(told(mental, "line_broken")).isOne();
        assertThat(told(eva, "line_broken")).isOne();
        assertThat(told(youth, "line_broken")).as("who wrote it down").isZero();

        assertThat(refusal(() -> checks.carry(house.outsider(), ours.id(), broken.id(), "Gebeld.")))
                .isInstanceOf(Refusal.NotFound.class);
        checks.carry(eva, ours.id(), broken.id(), "De politie kwam langs.");
        assertThat(of(line).open()).isEmpty();
        assertThat(open(eva, "carry_consequence")).isEmpty();
        assertThat(open(mental, "line_broken")).isEmpty();
        assertThat(refusal(() -> checks.carry(eva, ours.id(), broken.id(), "Nog eens.")))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void withNobodyNamedTheCaseDirectorHearsAndCarriesIt() {
        UUID line = plans.addBottomLine(
                eva, ours.id(), bottomLine("Elke avond belt oma.", Party.professional(youth.person()), clock.today()));

        plans.check(youth, ours.id(), line, new Check(clock.today(), "broken", "Oma belde niet."));

        assertThat(open(eva, "carry_consequence")).hasSize(1);
    }

    @Test
    void whoCorrectsTheSameDayTakesTheAlarmAway() {
        UUID line = line();
        checks.arrange(eva, ours.id(), line, weekly(""));
        checks.check(youth, ours.id(), line, new Check(clock.today(), "broken", "Er stond een auto."));
        checks.check(youth, ours.id(), line, new Check(clock.today(), "broken", "Er stond een rode auto."));
        assertThat(open(eva, "carry_consequence")).as("once a day").hasSize(1);

        checks.check(youth, ours.id(), line, new Check(clock.today(), "kept", "Het was de auto van oma."));

        assertThat(of(line).broken()).isEmpty();
        assertThat(open(eva, "carry_consequence")).isEmpty();
        assertThat(open(mental, "line_broken")).isEmpty();
    }

    @Test
    void aSafetyAgreementIsCheckedTooAndSaysItsConsequence() {
        UUID step = step();
        assertThat(fieldsOf(() -> checks.arrange(eva, ours.id(), step, weekly(" "))))
                .containsKey("gevolg");
        checks.arrange(eva, ours.id(), step, weekly("Dan gaat Eva langs."));
        checks.check(youth, ours.id(), step, new Check(clock.today(), "broken", "Zij belde niemand."));

        assertThat(of(step).consequence()).isEqualTo("Dan gaat Eva langs.");
        assertThat(of(step).open()).hasSize(1);
        assertThat(open(eva, "carry_consequence")).hasSize(1);

        clock.pass(Period.ofWeeks(1));
        plans.removeSafetyStep(eva, ours.id(), step);
        reminding.remind(LapsingWatches.ACTOR);
        assertThat(open(youth, "check_due")).as("gone with its step").isEmpty();
    }

    @Test
    void isArrangedWithPeopleAtTheTableAndNotFurtherAwayThanOnceItsRhythm() {
        UUID line = line();
        Rhythm far = new Rhythm(
                "check_weekly",
                house.outsider().person(),
                eva.person(),
                Set.of(house.outsider().person()),
                "",
                clock.today().plusDays(8),
                0);

        assertThat(fieldsOf(() -> checks.arrange(eva, ours.id(), line, far)))
                .containsOnlyKeys("wieGaatNa", "wieHoort", "eersteKeer");
        checks.arrange(eva, ours.id(), line, weekly(""));
        assertThat(refusal(() -> checks.arrange(eva, ours.id(), line, weekly(""))))
                .as("somebody else was first")
                .isInstanceOf(Refusal.Conflict.class);
        assertThat(refusal(() -> checks.arrange(house.outsider(), ours.id(), line, weekly(""))))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void whenWhoChecksIsGoneTheDeskGetsTheTaskAndThePageSaysSo() {
        UUID line = line();
        Rhythm byMental = new Rhythm(
                "check_weekly",
                mental.person(),
                eva.person(),
                Set.of(),
                "",
                clock.today().plusDays(2),
                0);
        checks.arrange(eva, ours.id(), line, byMental);
        UUID member = teams.of(eva, ours.id()).members().stream()
                .filter(each -> each.professional().equals(mental.person()))
                .findFirst()
                .orElseThrow()
                .id();
        teams.leave(eva, ours.id(), member, clock.today());
        clock.pass(Period.ofDays(2));

        reminding.remind(LapsingWatches.ACTOR);

        assertThat(open(house.processDirector(), "check_due")).hasSize(1);
        assertThat(of(line).arranged().orElseThrow().gone()).isTrue();
    }

    @Test
    void aLineThatEndedIsCheckedNoMore() {
        UUID line = line();
        checks.arrange(eva, ours.id(), line, weekly(""));
        reminding.remind(LapsingWatches.ACTOR);
        clock.pass(Period.ofDays(3));
        plans.endBottomLine(eva, ours.id(), line, clock.today().minusDays(1), 0);

        assertThat(open(youth, "check_due")).isEmpty();
        assertThat(of(line).overdue()).isFalse();
        assertThat(refusal(() -> checks.arrange(eva, ours.id(), line, weekly(""))))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void belowNobodyElseReadsOrTells() {
        UUID line = line();
        checks.arrange(eva, ours.id(), line, weekly(""));
        Below below = new Below(database, clock);
        for (String table : List.of("check_plan", "safety_step_check", "broken_line")) {
            assertThat(below.run(house.outsider(), "select 1 from plan." + table))
                    .isZero();
        }
        assertThat(below.run(youth, "select 1 from plan.due_checks()")).isZero();
        assertThatThrownBy(() -> below.run(
                        youth, "select plan.tell_check(?, ?, ?)", UUID.randomUUID(), UUID.randomUUID(), youth.person()))
                .hasStackTraceContaining("for the job alone");
    }

    @Test
    void theLastHalfYearIsDrawnWeekByWeek() {
        UUID line = line();
        LocalDate began = clock.today();
        checks.check(eva, ours.id(), line, new Check(began, "broken", "Hij kwam."));
        clock.pass(Period.ofWeeks(25));
        CheckedLine found = of(line);

        assertThat(nl.aantafel.plan.domain.CheckWeeks.of(
                        new nl.aantafel.plan.domain.CheckWeeks.Line(
                                found.from(),
                                found.until(),
                                found.found().stream()
                                        .map(each -> new Check(each.on(), each.outcome(), ""))
                                        .toList()),
                        clock.today(),
                        26))
                .hasSize(26)
                .first()
                .satisfies(week -> assertThat(week.state()).isEqualTo("broken"));
    }
}
