package nl.aantafel.plan;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.plan.Closings.Aftercare;
import nl.aantafel.plan.Closings.Appointing;
import nl.aantafel.plan.Closings.ClosingInput;
import nl.aantafel.plan.Closings.ClosingPlan;
import nl.aantafel.plan.Closings.LocalTeam;
import nl.aantafel.plan.Closings.Missing;
import nl.aantafel.plan.Closings.Settling;
import nl.aantafel.plan.Closings.Telling;
import nl.aantafel.plan.Decisions.Stance;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** What goes before closing a case, who decides it, and that nothing of it is lost silently. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ClosingTest {

    private final House house;
    private final TestDatabase database;
    private final Watches watches;
    private final Closings closings;
    private final Decisions decisions;
    private final Plans plans;
    private final Tasks tasks;
    private final MovingTime time;
    private final Closed closed;
    private Case family;
    private Actor chair;

    ClosingTest(
            BeanFactory beans,
            TestDatabase database,
            Closings closings,
            Watches watches,
            Decisions decisions,
            Plans plans,
            Tasks tasks,
            MovingTime time) {
        this.database = database;
        this.watches = watches;
        this.house = House.of(beans);
        this.closings = closings;
        this.decisions = decisions;
        this.plans = plans;
        this.tasks = tasks;
        this.time = time;
        this.closed = Closed.in(beans);
        this.chair = house.processDirector();
        this.family = house.takenUpCase();
    }

    @BeforeEach
    void freshFamily() {
        family = house.takenUpCase();
        chair = house.processDirector();
    }

    private Set<Missing> missing() {
        return closings.of(chair, family.id()).missing();
    }

    private UUID agreed() {
        return plans.agree(
                chair,
                family.id(),
                new AgreementInput(
                        null,
                        "action",
                        "School bellen",
                        "Tim mist les",
                        time.today().plusDays(7),
                        "",
                        null,
                        "",
                        List.of(Party.professional(house.id(Who.YOUTH_PROTECTION))),
                        List.of(),
                        List.of(),
                        null,
                        null));
    }

    @Test
    void aSeatOfTheSecondParagraphDoesNotCloseACaseAndTheRefusalNamesTheArticle() {
        assertThat(refusalOf(() -> closed.proposed(family.id(), house.youthProtection())))
                .isEqualTo(new Refusal.MayNotDecide("closing", "Wgs, artikel 2.31 lid 8"));
        UUID proposal = closed.proposed(family.id(), chair);
        decisions.say(
                house.youthProtection(),
                family.id(),
                proposal,
                new Stance(Party.organisation(house.organisation(Who.YOUTH_PROTECTION)), true, ""));
        assertThat(refusalOf(() -> decisions.stand(chair, family.id(), proposal)))
                .isEqualTo(new Refusal.Conflict("plan.refusal.deciding-seat", List.of("Wgs, artikel 2.31 lid 8")));
        closed.ready(family.id(), null);
        assertThat(refusalOf(() -> closings.close(house.youthProtection(), family.id())))
                .isEqualTo(new Refusal.MayNotDecide("closing", "Wgs, artikel 2.31 lid 8"));
    }

    @Test
    void whatIsMissingIsNamedAllAtOnce() {
        agreed();
        assertThat(fieldsOf(() -> closings.close(chair, family.id())))
                .containsOnlyKeys(
                        "eindvoorwaarde",
                        "afsluitingsplan",
                        "nazorgcheck",
                        "afspraken",
                        "zichtBij",
                        "vertellen",
                        "besluit");
    }

    @Test
    void anEndConditionThatIsNotMetAndNoPlanAskForAReason() {
        ClosingInput bare = new ClosingInput(
                false,
                "",
                new ClosingPlan("De wijkcoach.", "", "", "", ""),
                new Aftercare(time.today(), "holds", "", ""),
                "Lokaal team",
                null,
                new LocalTeam(null, ""));
        closed.prepare(family.id(), bare);
        assertThat(missing()).contains(Missing.END, Missing.PLAN);
        closed.prepare(
                family.id(),
                new ClosingInput(
                        false,
                        "Het gezin is verhuisd.",
                        new ClosingPlan("", "", "", "", "Het gezin wil het zelf regelen."),
                        bare.aftercare(),
                        bare.watchWith(),
                        null,
                        bare.local()));
        assertThat(missing()).doesNotContain(Missing.END, Missing.PLAN);
    }

    @Test
    void aLookBackOlderThanTheFramesTermAsksForAReason() {
        closed.prepare(family.id(), Closed.whole(time.today(), null));
        assertThat(missing()).doesNotContain(Missing.AFTERCARE, Missing.AFTERCARE_OLD);
        time.pass(Period.ofWeeks(7));
        assertThat(missing()).contains(Missing.AFTERCARE_OLD);
    }

    @Test
    void anOpenAgreementIsHandedOverOrDroppedWithAReason() {
        UUID agreement = agreed();
        assertThat(missing()).contains(Missing.AGREEMENTS);
        assertThat(fieldsOf(() -> closings.settle(chair, family.id(), agreement, new Settling("dropped", "", ""))))
                .containsOnlyKeys("reden");
        assertThat(fieldsOf(() -> closings.settle(chair, family.id(), agreement, new Settling("handed_over", "", ""))))
                .containsOnlyKeys("aanWie");
        closings.settle(chair, family.id(), agreement, new Settling("handed_over", "School, mentor van Tim", ""));
        assertThat(missing()).doesNotContain(Missing.AGREEMENTS);
        assertThat(closings.of(chair, family.id()).agreements().getFirst().settling())
                .hasValueSatisfying(each -> assertThat(each.toWhom()).isEqualTo("School, mentor van Tim"));
    }

    @Test
    void whoTellsAPersonHasATaskAndSaysWhatCameOfIt() {
        closings.appoint(
                chair, family.id(), family.father(), new Appointing(house.id(Who.YOUTH_PROTECTION), time.today()));
        assertThat(tasks.mine(house.youthProtection(), null, 50).rows())
                .anyMatch(each ->
                        each.kind().equals("tell_closing") && family.id().equals(each.caseId()));
        assertThat(fieldsOf(() -> closings.told(
                        house.youthProtection(), family.id(), family.father(), new Telling(false, "", null, ""))))
                .containsOnlyKeys("reden");
        closings.told(
                house.youthProtection(),
                family.id(),
                family.father(),
                new Telling(false, "", null, "Hij zoekt haar adres; vertellen brengt haar in gevaar."));
        assertThat(tasks.mine(house.youthProtection(), null, 50).rows())
                .noneMatch(each ->
                        each.kind().equals("tell_closing") && family.id().equals(each.caseId()));
        assertThat(closings.of(chair, family.id()).people())
                .filteredOn(each -> each.person().equals(family.father()))
                .allMatch(each -> each.outcome().isPresent());
    }

    @Test
    void theLocalTeamConfirmsWhatIsHandedOverToIt() {
        ClosingInput whole = Closed.whole(time.today(), null);
        house.join(family.id(), Who.LOCAL_TEAM);
        closed.prepare(
                family.id(),
                new ClosingInput(
                        whole.endMet(),
                        "",
                        whole.plan(),
                        whole.aftercare(),
                        whole.watchWith(),
                        null,
                        new LocalTeam(house.id(Who.LOCAL_TEAM), "Elke week een gesprek met moeder.")));
        assertThat(missing()).contains(Missing.LOCAL_TEAM);
        assertThat(refusalOf(() -> closings.confirm(house.youthProtection(), family.id(), "Ja")))
                .isInstanceOf(Refusal.MayNot.class);
        closings.confirm(house.localTeam(), family.id(), "Wij beginnen maandag.");
        assertThat(missing()).doesNotContain(Missing.LOCAL_TEAM);
        assertThat(closings.of(chair, family.id()).confirmation())
                .hasValueSatisfying(each -> assertThat(each.note()).isEqualTo("Wij beginnen maandag."));
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsShownBesideIt() {
        closed.prepare(family.id(), Closed.whole(time.today(), null));
        assertThat(refusalOf(() -> closings.prepare(chair, family.id(), Closed.whole(time.today(), null), 0)))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void onceClosedNothingOfTheCaseIsThere() {
        closed.close(family.id());
        assertThat(refusalOf(() -> closings.of(chair, family.id()))).isEqualTo(new Refusal.NotFound());
        assertThat(refusalOf(() -> plans.of(house.caseDirector(), family.id()))).isEqualTo(new Refusal.NotFound());
        assertThat(refusalOf(() -> closings.close(chair, family.id()))).isEqualTo(new Refusal.NotFound());
    }

    @Test
    void theWatchEndsWithTheCaseAndWhatWasOfferedIsTakenBack() {
        watches.take(chair, family.id(), Set.of(family.mother(), family.child()));
        time.pass(Duration.ofHours(1));
        UUID offer = watches.offer(
                chair,
                family.id(),
                new Watches.Offer(
                        watches.of(chair, family.id()).mayOffer(), house.id(Who.YOUTH_PROTECTION), "Kent het gezin"));

        closed.close(family.id());

        var below = TestDatabase.sql(database.superuser());
        assertThat(below.fetch(
                                "select distinct reason from plan.watch where case_id = ? and until_at is null",
                                family.id())
                        .getValues(0))
                .isEqualTo(List.of("closed"));
        assertThat(below.fetch("select distinct outcome from plan.watch_offer where together = ?", offer)
                        .getValues(0))
                .isEqualTo(List.of("withdrawn"));
    }
}
