package nl.aantafel.rights;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.notify.Messages;
import nl.aantafel.rights.Breaches.Breach;
import nl.aantafel.rights.Breaches.Pace;
import nl.aantafel.rights.Breaches.Suspicion;
import nl.aantafel.rights.Breaches.Text;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** Somebody suspects a breach; from that moment a clock runs, and nothing that was written is ever lost. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class BreachesTest {

    private static final String WHAT = "Een verslag ging naar het verkeerde mailadres.";

    private final BeanFactory beans;
    private final MovingTime time;
    private final Breaches breaches;
    private final DSLContext behind;
    private House house;

    BreachesTest(BeanFactory beans, TestDatabase database, MovingTime time) {
        this.beans = beans;
        this.time = time;
        breaches = beans.getBean(Breaches.class);
        behind = TestDatabase.sql(database.superuser());
        house = House.of(beans);
    }

    @BeforeEach
    void anotherPartnership() {
        house = House.another(beans);
    }

    private Actor officer() {
        return house.actor(Who.DATA_PROTECTION_OFFICER);
    }

    private UUID reported() {
        return breaches.report(house.caseDirector(), new Suspicion(house.partnership(), time.now(), "", WHAT));
    }

    private Breach now(UUID breach) {
        return breaches.view(officer(), breach);
    }

    /** Settled: a breach of which the authority was told at a moment, or not, and the people were not. */
    private static Text settled(Breach from, @Nullable Instant told, String reason) {
        return new Text(
                Breaches.BREACH,
                from.text().discoveredAt(),
                "",
                null,
                WHAT,
                Set.of("subjects"),
                3,
                "Namen en wat er is afgesproken",
                "Iemand kan lezen wat niet voor hem is.",
                "De ontvanger heeft het gewist.",
                told != null,
                told,
                reason,
                false,
                null,
                "Geen hoog risico: de ontvanger is een collega met geheimhoudingsplicht.",
                "");
    }

    @Test
    void whoeverWorksInThePartnershipReportsWithoutSeeingTheRegister() {
        UUID breach = reported();
        assertThat(refusalOf(() -> breaches.list(house.caseDirector(), house.partnership(), false)))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> breaches.view(house.caseDirector(), breach))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> breaches.history(house.caseDirector(), breach)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(breaches.list(officer(), house.partnership(), false))
                .extracting(Breach::id)
                .containsExactly(breach);
    }

    @Test
    void whoWorksElsewhereReportsNothingHere() {
        House elsewhere = House.another(beans);
        assertThat(refusalOf(() -> breaches.report(
                        elsewhere.caseDirector(), new Suspicion(house.partnership(), time.now(), "", WHAT))))
                .isInstanceOf(Refusal.NotFound.class);
        UUID breach = reported();
        assertThat(refusalOf(() -> breaches.view(elsewhere.actor(Who.DATA_PROTECTION_OFFICER), breach)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void whoWatchesGetsATaskAndAMessageAtOnce() {
        UUID breach = reported();
        for (Actor watching : List.of(officer(), house.actor(Who.CONTACT_POINT))) {
            assertThat(beans.getBean(Tasks.class)
                            .mine(watching, null, Paging.MOST)
                            .rows())
                    .anySatisfy(task -> {
                        assertThat(task.kind()).isEqualTo("handle_breach");
                        assertThat(task.aboutId()).isEqualTo(breach);
                    });
            assertThat(beans.getBean(Messages.class).list(watching, null, 50).rows())
                    .anySatisfy(message -> assertThat(message.said().link()).endsWith(breach.toString()));
        }
    }

    @Test
    void theClockRunsSeventyTwoHoursFromTheDiscoveryAndGoesOnWhenItIsLate() {
        UUID breach = reported();
        time.pass(Duration.ofHours(31));
        assertThat(now(breach).clock().pace()).isEqualTo(Pace.RUNS);
        assertThat(now(breach).clock().hours()).isBetween(40L, 41L);
        time.pass(Duration.ofHours(46));
        assertThat(now(breach).clock().pace()).isEqualTo(Pace.LATE);
        assertThat(now(breach).clock().hours()).isBetween(4L, 5L);
    }

    @Test
    void theClockStopsWhenTheAuthorityIsToldAndASettledBreachLeavesTheList() {
        UUID breach = reported();
        time.pass(Duration.ofHours(30));
        breaches.write(officer(), breach, settled(now(breach), time.now(), ""), 1);
        time.pass(Duration.ofDays(9));
        assertThat(now(breach).clock().pace()).isEqualTo(Pace.TOLD);
        assertThat(now(breach).clock().hours()).isEqualTo(30);
        assertThat(breaches.list(officer(), house.partnership(), false)).isEmpty();
        assertThat(breaches.list(officer(), house.partnership(), true)).hasSize(1);
    }

    @Test
    void tellingTheAuthorityLaterThanTheTermAsksForTheReason() {
        UUID breach = reported();
        time.pass(Duration.ofHours(80));
        assertThat(fieldsOf(() -> breaches.write(officer(), breach, settled(now(breach), time.now(), ""), 1)))
                .containsOnlyKeys("redenToezichthouder");
        breaches.write(officer(), breach, settled(now(breach), time.now(), "De melder lag in het ziekenhuis."), 1);
        assertThat(now(breach).clock().pace()).isEqualTo(Pace.TOLD_LATE);
    }

    @Test
    void notTellingTheAuthorityAsksForTheReason() {
        UUID breach = reported();
        assertThat(fieldsOf(() -> breaches.write(officer(), breach, settled(now(breach), null, ""), 1)))
                .containsOnlyKeys("redenToezichthouder");
    }

    @Test
    void everyVersionIsKeptAndTheDatabaseLetsNobodyChangeOne() {
        UUID breach = reported();
        breaches.write(officer(), breach, settled(now(breach), null, "Geen risico."), 1);
        assertThat(breaches.history(officer(), breach))
                .extracting(Breaches.Change::version)
                .containsExactly(2, 1);
        assertThat(breaches.history(officer(), breach).getLast().text().stage()).isEqualTo(Breaches.SUSPECTED);
        DSLContext app = TestDatabase.sql(beans.getBean(TestDatabase.class).app());
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> app.execute("update rights.register_entry set content = '{}'")))
                .isInstanceOf(DataAccessException.class);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> app.execute("delete from rights.register_entry")))
                .isInstanceOf(DataAccessException.class);
        assertThat(app.fetchCount(DSL.table("rights.register_entry"))).isZero();
    }

    @Test
    void whoWritesOnAnOldVersionIsToldThatSomebodyWasFirst() {
        UUID breach = reported();
        Breach seen = now(breach);
        breaches.write(officer(), breach, settled(seen, null, "Geen risico."), seen.version());
        assertThat(refusalOf(() -> breaches.write(officer(), breach, settled(seen, null, "Anders."), seen.version())))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(breaches.history(officer(), breach)).hasSize(2);
    }

    @Test
    void readingTheRegisterLeavesALine() {
        reported();
        breaches.list(officer(), house.partnership(), false);
        assertThat(behind.fetchCount(DSL.table("audit.line"), DSL.condition("activity = 'register.breaches'")))
                .isPositive();
    }
}
