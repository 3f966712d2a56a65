package nl.aantafel.plan;

import static nl.aantafel.plan.SomePlan.agreement;
import static nl.aantafel.plan.SomePlan.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Teams;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.notify.Messages;
import nl.aantafel.notify.Messages.Message;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.Promises.Promised;
import nl.aantafel.plan.Promises.Side;
import nl.aantafel.plan.Promises.Which;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** What somebody does and waits for, over all cases: received, told, reminded. */
@SpringBootTest
@OnTestDatabase
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class PromisesTest {

    private final Plans plans;
    private final Promises promises;
    private final Messages messages;
    private final RemindingAgreements reminding;
    private final MovingTime time;
    private final BeanFactory beans;
    private final House house;
    private final Case ours;
    private final Actor director;
    private final Actor yara;
    private final Actor bram;

    PromisesTest(
            Plans plans,
            Promises promises,
            Messages messages,
            RemindingAgreements reminding,
            MovingTime time,
            BeanFactory beans) {
        this.plans = plans;
        this.promises = promises;
        this.messages = messages;
        this.reminding = reminding;
        this.time = time;
        this.beans = beans;
        house = House.another(beans);
        ours = house.takenUpCase();
        house.join(ours.id(), Who.LOCAL_TEAM);
        director = house.caseDirector();
        yara = house.localTeam();
        bram = house.youthProtection();
    }

    private UUID agree(LocalDate due, Party... with) {
        return plans.agree(
                director,
                ours.id(),
                agreement(null, "Belt de school", due, List.of(Party.professional(yara.person())), List.of(with)));
    }

    private List<Promised> awaitedBy(Actor actor) {
        return promises.of(actor, Which.all(Side.AWAITED), null, 25).rows();
    }

    private List<Message> told(Actor actor, String kind) {
        return messages.list(actor, null, 25).rows().stream()
                .filter(each -> each.kind().equals(kind))
                .toList();
    }

    @Test
    void whatSomebodyElseDoesForMeOrWithMeStandsOnceInWhatIWaitFor() {
        Party me = Party.professional(bram.person());
        UUID agreement = agree(time.today().plusDays(9), me);

        assertThat(awaitedBy(bram)).singleElement().satisfies(each -> {
            assertThat(each.agreement().id()).isEqualTo(agreement);
            assertThat(each.received()).isEmpty();
        });
        assertThat(awaitedBy(yara)).as("what one does oneself").isEmpty();

        plans.report(yara, ours.id(), agreement, "done", "Gesproken", 0);

        assertThat(awaitedBy(bram)).isEmpty();
    }

    @Test
    void whoDoesItSaysToHaveItAndSaysSoAnewWhenItIsChanged() {
        Party me = Party.professional(bram.person());
        UUID agreement = agree(time.today().plusDays(9), me);

        assertThat(refusal(() -> promises.receive(bram, agreement))).isInstanceOf(Refusal.NotFound.class);
        promises.receive(yara, agreement);
        var at = awaitedBy(bram).getFirst().received().get(yara.person());
        time.pass(Duration.ofHours(1));
        promises.receive(yara, agreement);
        assertThat(awaitedBy(bram).getFirst().received()).containsEntry(yara.person(), at);

        plans.changeAgreement(
                director,
                ours.id(),
                agreement,
                agreement(
                        null,
                        "Belt de school en oma",
                        time.today().plusDays(9),
                        List.of(Party.professional(yara.person())),
                        List.of(me)),
                0);

        assertThat(awaitedBy(bram).getFirst().received()).isEmpty();
    }

    @Test
    void whoLeftTheCaseHearsNothingOfItAnyMore() {
        UUID agreement = agree(time.today().plusDays(9), Party.professional(bram.person()));
        Teams teams = beans.getBean(Teams.class);
        UUID member = teams.of(director, ours.id()).members().stream()
                .filter(each -> each.professional().equals(bram.person()))
                .findFirst()
                .orElseThrow()
                .id();
        teams.leave(director, ours.id(), member, time.today());
        time.pass(Duration.ofDays(1));

        plans.report(yara, ours.id(), agreement, "done", "Gesproken", 0);

        assertThat(told(bram, "agreement_reported")).isEmpty();
        assertThat(told(director, "agreement_reported")).hasSize(1);
    }

    @Test
    void whoIsPartOfItAndWhoDirectsTheCaseHearOfProgressAndNobodyElse() {
        UUID agreement = agree(time.today().plusDays(9), Party.professional(bram.person()));

        plans.report(yara, ours.id(), agreement, "open", "School belt terug", 0);

        String there = "/cases/" + ours.id() + "/plan#a-" + agreement;
        for (Actor heard : List.of(bram, director)) {
            assertThat(told(heard, PromiseWords.REPORTED)).singleElement().satisfies(each -> {
                assertThat(each.said().key()).isEqualTo("plan.message.reported");
                assertThat(each.said().link()).isEqualTo(there);
            });
        }
        assertThat(told(yara, PromiseWords.REPORTED)).isEmpty();
        assertThat(told(house.actor(Who.MENTAL_HEALTH), PromiseWords.REPORTED)).isEmpty();
    }

    @Test
    void remindsOnceAheadAndOnceWhenTheDayHasPassed() {
        agree(time.today().plusDays(25));
        reminding.remind(RemindingAgreements.ACTOR);
        assertThat(told(yara, PromiseWords.DUE)).isEmpty();

        time.pass(Duration.ofDays(23));
        reminding.remind(RemindingAgreements.ACTOR);
        reminding.remind(RemindingAgreements.ACTOR);
        assertThat(told(yara, PromiseWords.DUE)).hasSize(1);
        messages.readAll(yara);

        time.pass(Duration.ofDays(3));
        reminding.remind(RemindingAgreements.ACTOR);
        assertThat(told(yara, PromiseWords.DUE))
                .singleElement()
                .satisfies(each -> assertThat(each.read()).isFalse());
        messages.readAll(yara);

        time.pass(Duration.ofDays(40));
        reminding.remind(RemindingAgreements.ACTOR);
        assertThat(told(yara, PromiseWords.DUE))
                .singleElement()
                .satisfies(each -> assertThat(each.read()).isTrue());
    }
}
