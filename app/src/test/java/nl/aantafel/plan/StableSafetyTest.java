package nl.aantafel.plan;

import static nl.aantafel.plan.SomePlan.bottomLine;
import static nl.aantafel.plan.SomePlan.refusal;
import static nl.aantafel.support.House.fieldsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.IncidentFields;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.Plans.GoalInput;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.StableSafety.Answer;
import nl.aantafel.plan.StableSafety.Criterion;
import nl.aantafel.plan.StableSafety.Difference;
import nl.aantafel.plan.StableSafety.Held;
import nl.aantafel.plan.StableSafety.Judge;
import nl.aantafel.plan.StableSafety.Judgement;
import nl.aantafel.plan.StableSafety.RiskLine;
import nl.aantafel.plan.StableSafety.StableView;
import nl.aantafel.plan.StableSafety.UnsafeEvent;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** Stable safety: three criteria with their sources, and judgements that stand beside each other. */
@SpringBootTest
@OnTestDatabase
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class StableSafetyTest {

    private final StableSafety stable;
    private final Plans plans;
    private final Statements statements;
    private final TestDatabase database;
    private final MovingTime clock;
    private final House house;
    private final Case ours;
    private final Actor eva;
    private final Actor youth;

    StableSafetyTest(
            BeanFactory beans,
            StableSafety stable,
            Plans plans,
            Statements statements,
            TestDatabase database,
            MovingTime clock) {
        this.stable = stable;
        this.plans = plans;
        this.statements = statements;
        this.database = database;
        this.clock = clock;
        house = House.another(beans);
        ours = house.takenUpCase();
        eva = house.caseDirector();
        youth = house.youthProtection();
    }

    private UUID said(String topic, String text, @Nullable LocalDate happened) {
        return statements.write(
                eva,
                ours.id(),
                new Write(
                        text,
                        "fact",
                        topic,
                        Speaker.professional(eva.person()),
                        null,
                        "",
                        Set.of(ours.father()),
                        Set.of(),
                        "",
                        "",
                        "",
                        Audience.TABLE,
                        "",
                        Risk.NONE,
                        Optional.ofNullable(happened)
                                .map(on -> new IncidentFields(on, "day", Set.of("physical"), List.of())),
                        "",
                        null));
    }

    private UUID goal(String phase, String title, Set<UUID> answers) {
        return plans.addGoal(eva, ours.id(), new GoalInput(phase, title, "", "", "", Set.of(ours.father()), answers));
    }

    private Held held() {
        return stable.of(eva, ours.id()).held();
    }

    private static Judge judge(@Nullable UUID person, String events, String risks, String recovery, String reason) {
        return new Judge(
                person,
                "Een half jaar rust, en hij slaapt er niet.",
                Map.of(Criterion.EVENTS, events, Criterion.RISKS, risks, Criterion.RECOVERY, recovery),
                reason);
    }

    @Test
    void sixMonthsRunFromTheLastUnsafeEventWhicheverKindAndWithItsSource() {
        assertThat(held().last()).isNull();
        assertThat(held().clear()).as("watched only since today").isFalse();
        assertThat(held().clearFrom()).isEqualTo(clock.today().plusMonths(6));

        UUID incident = said("incident", "Hij duwde haar.", clock.today());
        clock.pass(Period.ofMonths(1));
        UUID line = plans.addBottomLine(
                eva, ours.id(), bottomLine("Hij slaapt er niet.", Party.family(ours.mother()), clock.today()));
        plans.check(eva, ours.id(), line, new Check(clock.today(), "broken", "Hij sliep er."));

        assertThat(held().events()).extracting(UnsafeEvent::source).containsExactly(line, incident);
        assertThat(held().clearFrom()).isEqualTo(clock.today().plusMonths(6));
        clock.pass(Period.ofMonths(6).minusDays(1));
        assertThat(held().clear()).isFalse();
        clock.pass(Period.ofDays(1));
        assertThat(held().clear()).isTrue();
        clock.pass(Period.ofDays(1));
        assertThat(held().events()).isEmpty();
        assertThat(held().last()).isNotNull();
    }

    @Test
    void aRiskIsDealtWithWhenItsGoalsAreReachedAndWithoutAGoalItIsNot() {
        UUID drink = said("risk_factor", "Hij drinkt.", null);
        said("risk_factor", "Zij hebben schulden.", null);
        UUID goal = goal("risk_driven_care", "Hij heeft hulp bij drank", Set.of(drink));
        assertThat(held().risks()).extracting(RiskLine::dealtWith).containsOnly(false);

        plans.closeGoal(eva, ours.id(), goal, "reached", "", 0);

        assertThat(held().risks())
                .filteredOn(RiskLine::dealtWith)
                .extracting(RiskLine::statement)
                .containsExactly(drink);
        goal("recovery", "Mila praat erover", Set.of());
        assertThat(held().recovery()).containsExactly("Mila praat erover");
    }

    @Test
    void partiesStandBesideEachOtherAndWhatDiffersIsNamedNotAveraged() {
        stable.judge(eva, ours.id(), judge(null, "yes", "no", "yes", ""));
        stable.judge(youth, ours.id(), judge(null, "no", "no", "unknown", ""));
        stable.judge(eva, ours.id(), judge(ours.mother(), "no", "no", "yes", ""));

        StableView view = stable.of(eva, ours.id());
        assertThat(view.now()).hasSize(3);
        assertThat(view.differences())
                .extracting(Difference::criterion)
                .containsExactly(Criterion.EVENTS, Criterion.RECOVERY);
        assertThat(view.differences().getFirst().parties().get(Answer.NO)).hasSize(2);

        clock.pass(Period.ofDays(1));
        stable.judge(youth, ours.id(), judge(null, "yes", "no", "yes", ""));
        view = stable.of(eva, ours.id());
        assertThat(view.now()).hasSize(3);
        assertThat(view.before()).extracting(Judgement::definition).hasSize(1);
        assertThat(view.now()).allSatisfy(each -> assertThat(each.stable()).isFalse());
    }

    @Test
    void stableAsksForAWordWhileAGoalOfTheFirstPhaseIsOpenOrItWasUnsafeNotLongAgo() {
        assertThat(fieldsOf(() -> stable.judge(youth, ours.id(), judge(null, "yes", "yes", "yes", " "))))
                .containsEntry("reden", "plan.stable.refusal.not-clear");
        goal("immediate_safety", "Hij woont ergens anders", Set.of());
        assertThat(fieldsOf(() -> stable.judge(youth, ours.id(), judge(null, "yes", "yes", "yes", ""))))
                .containsEntry("reden", "plan.stable.refusal.earlier-open");

        stable.judge(youth, ours.id(), judge(null, "yes", "yes", "yes", "Hij verhuist volgende week."));

        assertThat(stable.of(eva, ours.id()).now().getFirst().stable()).isTrue();
    }

    @Test
    void saysEverythingAndOnlyWhoDirectsWritesDownWhatTheFamilyThinks() {
        assertThat(fieldsOf(() -> stable.judge(youth, ours.id(), new Judge(null, " ", Map.of(), ""))))
                .containsOnlyKeys("definitie", "events", "risks", "recovery");
        assertThat(refusal(() -> stable.judge(youth, ours.id(), judge(ours.mother(), "yes", "no", "no", ""))))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(fieldsOf(() -> stable.judge(eva, ours.id(), judge(UUID.randomUUID(), "yes", "no", "no", ""))))
                .containsKey("persoon");
        assertThat(refusal(() -> stable.of(house.outsider(), ours.id()))).isInstanceOf(Refusal.NotFound.class);
        stable.judge(eva, ours.id(), judge(null, "yes", "no", "yes", ""));
        Below below = new Below(database, clock);
        assertThat(below.run(house.outsider(), "select 1 from plan.stable_judgement"))
                .isZero();
    }
}
