package nl.aantafel.gathering;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.aantafel.gathering.Gatherings.AgendaItem;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.gathering.Gatherings.Invitee;
import nl.aantafel.gathering.Gatherings.Plan;
import nl.aantafel.kernel.Acting;
import nl.aantafel.kernel.ReadOnce;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class GatheringsTest {

    private final Gatherings gatherings;
    private final PlatformTransactionManager transactions;
    private final House house;
    private final Instant soon;

    GatheringsTest(BeanFactory beans, Gatherings gatherings, PlatformTransactionManager transactions, Time time) {
        this.gatherings = gatherings;
        this.transactions = transactions;
        this.house = House.of(beans);
        this.soon = time.now().plus(Duration.ofDays(3));
    }

    private Plan plan(Invitee... invitees) {
        return new Plan(
                house.partnership(),
                null,
                "triage",
                soon,
                soon.plus(Duration.ofHours(2)),
                "Kamer 1",
                house.id(Who.PROCESS_DIRECTOR),
                null,
                List.of(invitees),
                List.of(new AgendaItem(new ResourceRef("referral", new UUID(1, 1)), "2026-0001", 15)));
    }

    private Invitee police() {
        return new Invitee(house.id(Who.POLICE), "fixed", "Weegt mee");
    }

    @Test
    void isSeenByWhoWasAskedAndTheDeskOnly() {
        UUID gathering = gatherings.plan(house.secretary(), plan(police()));
        GatheringView seen = gatherings.view(house.police(), gathering);
        assertThat(seen.attendance().getFirst().organisation()).isEqualTo("Politie Lindeland");
        assertThat(seen.agenda().getFirst().title()).isEqualTo("2026-0001");
        assertThat(gatherings.view(house.processDirector(), gathering).place()).isEqualTo("Kamer 1");
        assertThat(refusalOf(() -> gatherings.view(house.mayor(), gathering))).isInstanceOf(Refusal.NotFound.class);
        assertThat(gatherings.byIds(house.mayor(), List.of(gathering))).isEmpty();
    }

    @Test
    void beingAskedIsNoLeaveToChangeIt() {
        UUID gathering = gatherings.plan(house.secretary(), plan(police()));
        assertThat(refusalOf(() -> gatherings.cancel(house.police(), gathering, 0)))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void whoIsLeftOutNoLongerSeesIt() {
        UUID gathering = gatherings.plan(house.secretary(), plan(police()));
        gatherings.change(house.secretary(), gathering, plan(), 0);
        assertThat(refusalOf(() -> gatherings.view(house.police(), gathering))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> gatherings.change(house.secretary(), gathering, plan(), 0)))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void aCancelledOneLeavesTheList() {
        UUID gathering = gatherings.plan(house.secretary(), plan(police()));
        gatherings.cancel(house.secretary(), gathering, 0);
        assertThat(gatherings
                        .upcoming(house.police(), soon.minusSeconds(1), null, 100)
                        .rows())
                .noneMatch(each -> each.id().equals(gathering));
        assertThat(refusalOf(() -> gatherings.hold(house.secretary(), gathering)))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void keepsWhoWasThere() {
        UUID gathering = gatherings.plan(
                house.secretary(), plan(police(), new Invitee(house.id(Who.MAYOR), "incidental", "Huisverbod")));
        gatherings.attended(house.secretary(), gathering, Set.of(house.id(Who.MAYOR)));
        gatherings.hold(house.secretary(), gathering);
        GatheringView held = gatherings.view(house.secretary(), gathering);
        assertThat(held.state()).isEqualTo("held");
        assertThat(held.attendance())
                .extracting(each -> each.attended().orElseThrow())
                .containsExactly(false, true);
    }

    @Test
    void whatWasReadIsReadAgainOnceSomebodyIsNoLongerAsked() {
        AtomicInteger asked = new AtomicInteger();
        ScopedValue.where(Acting.ACTOR, house.police())
                .run(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    ReadOnce.read("test", "asked", asked::incrementAndGet);
                    gatherings.uninvite(house.police(), new UUID(5, 5), house.id(Who.POLICE), soon);
                    ReadOnce.read("test", "asked", asked::incrementAndGet);
                }));
        assertThat(asked).hasValue(2);
    }

    @Test
    void namesEveryWrongField() {
        Plan good = plan();
        Plan wrong = new Plan(
                good.partnership(),
                null,
                "borrel",
                good.endsAt(),
                good.startsAt(),
                "",
                good.chair(),
                null,
                List.of(police(), police(), new Invitee(new UUID(7, 7), "soms", "")),
                List.of());
        assertThat(fieldsOf(() -> gatherings.plan(house.secretary(), wrong)))
                .containsOnlyKeys(
                        "soort",
                        "eindigt",
                        "genodigden[1].persoon",
                        "genodigden[2].betrokkenheid",
                        "genodigden[2].reden",
                        "genodigden[2].persoon");
    }

    @Test
    void whoDoesNotWorkInThePartnershipPlansNothingThere() {
        Plan elsewhere = new Plan(
                new UUID(3, 3), null, "triage", soon, soon, "", house.id(Who.POLICE), null, List.of(), List.of());
        assertThat(refusalOf(() -> gatherings.plan(house.police(), elsewhere))).isInstanceOf(Refusal.NotFound.class);
    }
}
