package nl.aantafel.meeting;

import static nl.aantafel.meeting.SomeConference.SCALE;
import static nl.aantafel.meeting.SomeConference.WORRIES;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.OneMoment;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Device;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.LiveTables.Glance;
import nl.aantafel.meeting.LiveTables.Look;
import nl.aantafel.meeting.SharedLooks.Seen;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** Devices whose readers see the same read it once; nobody ever gets what another may see and they may not. */
@SpringBootTest
@OnTestDatabase
@Import(SharedLooksTest.Moments.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SharedLooksTest {

    private final BeanFactory beans;
    private final LiveTables tables;
    private final Statements statements;
    private final Moments moments;
    private final ApplicationContext house;
    private final DSLContext behind;
    private final Time time;
    private SomeConference some;
    private UUID conference;
    private Actor mentalHealth;
    private Actor probation;

    SharedLooksTest(
            BeanFactory beans,
            LiveTables tables,
            Statements statements,
            Moments moments,
            ApplicationContext house,
            TestDatabase database,
            Time time) {
        this.beans = beans;
        this.tables = tables;
        this.statements = statements;
        this.moments = moments;
        this.house = house;
        this.behind = TestDatabase.sql(database.superuser());
        this.time = time;
        this.some = new SomeConference(beans);
        this.conference = new UUID(0, 0);
        this.mentalHealth = some.house.mentalHealth();
        this.probation = some.house.probation();
    }

    /** Tells how its transaction sees what others commit meanwhile. */
    @UseCases
    static class Moments {

        private final Trace trace;
        private final DSLContext sql;

        Moments(Trace trace, DSLContext sql) {
            this.trace = trace;
            this.sql = sql;
        }

        @OneMoment
        public String one(Actor actor) {
            return ordinary(actor);
        }

        public String ordinary(Actor actor) {
            trace.nothingPersonal();
            return String.valueOf(sql.fetchSingle("show transaction_isolation").get(0));
        }
    }

    @BeforeEach
    void begun() {
        some = new SomeConference(beans);
        conference = some.started();
        mentalHealth = some.house.mentalHealth();
        probation = some.house.probation();
        some.house.join(some.family.id(), Who.PROBATION);
    }

    private Look look(Actor reader) {
        return look(reader, WORRIES);
    }

    private Look look(Actor reader, String question) {
        return tables.look(reader, conference, new Glance(question, new Device(Ids.next(time.now())), null, 0));
    }

    private List<String> texts(Actor reader) {
        return look(reader).statements().stream().map(StatementView::text).toList();
    }

    private UUID says(Who who, String text, Audience audience) {
        UUID speaker = some.house.id(who);
        return statements.write(
                some.house.actor(who),
                some.family.id(),
                new Write(
                        text,
                        "",
                        "",
                        Speaker.professional(speaker),
                        null,
                        "",
                        Set.of(),
                        Set.of("relations"),
                        "",
                        "",
                        "",
                        audience,
                        "",
                        Statements.Risk.NONE,
                        java.util.Optional.empty(),
                        WORRIES,
                        conference));
    }

    @Test
    void whoSeesTheSameTakesWhatAnotherHasJustRead() {
        some.said(conference, Who.YOUTH_PROTECTION, "Tim slaapt slecht.");
        Look first = look(mentalHealth);
        assertThat(look(probation)).isSameAs(first);
        some.said(conference, Who.YOUTH_PROTECTION, "Tim is stil.");
        assertThat(look(probation)).isNotSameAs(first);
        assertThat(texts(mentalHealth)).containsExactly("Tim slaapt slecht.", "Tim is stil.");
    }

    @Test
    void whatIsSharedIsReadAtOneMomentAndOtherUseCasesAreAsTheyWere() {
        assertThat(moments.one(probation)).isEqualTo("repeatable read");
        assertThat(moments.ordinary(probation)).isEqualTo("read committed");
    }

    @Test
    void whatIsForOneOfTwoReachesOnlyThatOne() {
        some.said(conference, Who.YOUTH_PROTECTION, "Tim slaapt slecht.");
        says(
                Who.YOUTH_PROTECTION,
                "Alleen voor de reclassering.",
                new Audience(Set.of(), Set.of(probation.person()), Set.of()));
        assertThat(texts(probation)).contains("Alleen voor de reclassering.");
        assertThat(texts(mentalHealth)).containsExactly("Tim slaapt slecht.");
        assertThat(texts(probation)).contains("Alleen voor de reclassering.");
    }

    @Test
    void whatIsWithdrawnIsGoneFromTheNextLookOfEverybody() {
        UUID said = says(Who.YOUTH_PROTECTION, "Dat neem ik terug.", Audience.TABLE);
        assertThat(texts(probation)).containsExactly("Dat neem ik terug.");
        statements.withdraw(some.house.youthProtection(), some.family.id(), said);
        assertThat(texts(probation)).isEmpty();
        assertThat(texts(mentalHealth)).isEmpty();
    }

    @Test
    void whatIsRestrictedIsGoneAlsoWhenTheTableWasToldNothing() {
        UUID said = says(Who.YOUTH_PROTECTION, "Dit klopt niet.", Audience.TABLE);
        assertThat(texts(probation)).containsExactly("Dit klopt niet.");
        behind.execute("update casefile.statement set withdrawn_at = now(), restricted_at = now() where id = ?", said);
        assertThat(texts(probation)).isEmpty();
    }

    @Test
    void whatMayNoLongerBeReadIsGoneForWhoDidNotBringIt() {
        UUID said = says(Who.YOUTH_PROTECTION, "Tot gisteren.", Audience.TABLE);
        assertThat(texts(probation)).containsExactly("Tot gisteren.");
        behind.execute("update casefile.statement set readable_until = now() - interval '1 day' where id = ?", said);
        assertThat(texts(probation)).isEmpty();
        assertThat(texts(some.house.youthProtection())).containsExactly("Tot gisteren.");
    }

    @Test
    void whoLeavesTheCaseGetsNothingWhileOthersReadOn() {
        some.said(conference, Who.YOUTH_PROTECTION, "Tim slaapt slecht.");
        assertThat(look(probation)).isSameAs(look(mentalHealth));
        behind.execute(
                "update access.membership set until_at = now() - interval '1 minute' where case_id = ? and person_id = ?",
                some.family.id(),
                probation.person());
        assertThat(refusalOf(() -> look(probation))).isInstanceOf(Refusal.NotFound.class);
        assertThat(texts(mentalHealth)).containsExactly("Tim slaapt slecht.");
    }

    @Test
    void whoLosesACategoryNoLongerGetsWhatIsInIt() {
        says(Who.YOUTH_PROTECTION, "Over de verhoudingen.", Audience.TABLE);
        assertThat(look(probation)).isSameAs(look(mentalHealth));
        behind.execute(
                "update access.membership set categories = array_remove(categories, 'relations') where case_id = ? and person_id = ?",
                some.family.id(),
                probation.person());
        assertThat(texts(probation)).isEmpty();
        assertThat(texts(mentalHealth)).containsExactly("Over de verhoudingen.");
    }

    @Test
    void whoBroughtItSeesTheConditionsThatOthersDoNot() {
        says(Who.YOUTH_PROTECTION, "Tim slaapt slecht.", Audience.TABLE);
        assertThat(look(probation).statements().getFirst().shared().own()).isFalse();
        assertThat(look(some.house.youthProtection())
                        .statements()
                        .getFirst()
                        .shared()
                        .own())
                .isTrue();
        assertThat(look(mentalHealth).statements().getFirst().shared().own()).isFalse();
    }

    @Test
    void whoLeadsAndWhoFollowsDoNotShare() {
        some.said(conference, Who.YOUTH_PROTECTION, "Tim slaapt slecht.");
        assertThat(look(some.chair).mayLead()).isTrue();
        assertThat(look(probation).mayLead()).isFalse();
        assertThat(look(some.chair).mayLead()).isTrue();
    }

    @Test
    void aNameThatIsPutRightStandsInTheNextLookAtWhatIsNew() {
        UUID said = some.said(conference, Who.YOUTH_PROTECTION, "Tim slaapt slecht.");
        look(probation);
        behind.execute("update casefile.person set first_name = 'Jonne' where id = ?", some.family.mother());
        statements.addOwnView(some.chair, some.family.id(), said, some.family.mother(), "Hij slaapt juist goed.", null);
        some.said(conference, Who.YOUTH_PROTECTION, "Tim is stil.");
        Look look = look(mentalHealth);
        assertThat(look.family().person(some.family.mother()).orElseThrow().firstName())
                .isEqualTo("Jonne");
        assertThat(look.statements().getFirst().ownViews()).hasSize(1);
    }

    @Test
    void ofWhatWasCorrectedOnlyWhoCouldReadTheFormerVersionSeesThatThereIsOne() {
        UUID former = says(
                Who.YOUTH_PROTECTION,
                "Nog niet voor iedereen.",
                new Audience(Set.of(), Set.of(probation.person()), Set.of()));
        UUID next = says(Who.YOUTH_PROTECTION, "Voor iedereen.", Audience.TABLE);
        behind.execute("update casefile.statement set superseded_by = ? where id = ?", next, former);
        behind.execute("update casefile.statement set supersedes = ?, root_id = ? where id = ?", former, former, next);
        assertThat(look(probation).statements().getFirst().supersedes()).isEqualTo(former);
        assertThat(look(mentalHealth).statements().getFirst().supersedes()).isNull();
        assertThat(look(probation).statements().getFirst().supersedes()).isEqualTo(former);
    }

    @Test
    void aDeviceThatHasSomeAndOneThatHasNoneEachGetTheirs() {
        UUID first = some.said(conference, Who.YOUTH_PROTECTION, "Tim slaapt slecht.");
        some.said(conference, Who.YOUTH_PROTECTION, "Tim is stil.");
        Device device = new Device(Ids.next(time.now()));
        Look more = tables.look(probation, conference, new Glance(WORRIES, device, first, 1));
        assertThat(more.complete()).isFalse();
        assertThat(more.statements()).hasSize(1);
        assertThat(look(mentalHealth).complete()).isTrue();
        assertThat(tables.look(mentalHealth, conference, new Glance(WORRIES, device, first, 1)))
                .isSameAs(more);
    }

    @Test
    void eachQuestionIsItsOwn() {
        some.said(conference, Who.YOUTH_PROTECTION, "Tim slaapt slecht.");
        String another = some.view(conference).steps().stream()
                .flatMap(step -> step.questions().stream())
                .map(each -> each.question())
                .filter(each -> each.parent() == null && each.scale() == null && !WORRIES.equals(each.key()))
                .findFirst()
                .orElseThrow()
                .key();
        assertThat(look(probation).statements()).hasSize(1);
        assertThat(look(mentalHealth, another).statements()).isEmpty();
    }

    @Test
    void atAScaleEverybodyReadsForThemselves() {
        beans.getBean(Conversations.class)
                .score(
                        probation,
                        conference,
                        new Conversations.Score(SCALE, Speaker.professional(probation.person()), 3, "", true));
        String scale = some.view(conference).steps().stream()
                .flatMap(step -> step.questions().stream())
                .filter(each -> SCALE.equals(each.question().scale()))
                .findFirst()
                .orElseThrow()
                .question()
                .key();
        assertThat(look(probation, scale).live().unshown()).hasSize(1);
        assertThat(look(mentalHealth, scale).live().unshown()).isEmpty();
    }

    @Test
    void whoTakesWhatAnotherReadLeavesALineOfTheirOwn() {
        says(Who.YOUTH_PROTECTION, "Tim slaapt slecht.", Audience.TABLE);
        assertThat(look(probation)).isSameAs(look(mentalHealth));
        String whom =
                "select s.subjects, l.categories, l.rights from audit.line l join audit.subject_set s on s.id = l.subject_set"
                        + " where l.actor_id = ? and l.case_id = ? and l.activity = 'meeting.live'";
        var read = behind.fetch(whom, mentalHealth.person(), some.family.id());
        assertThat(read).hasSize(1);
        assertThat(behind.fetch(whom, probation.person(), some.family.id())).isEqualTo(read);
    }

    @Test
    void twoLanguagesAreDrawnFromOneReading() {
        says(Who.YOUTH_PROTECTION, "Tim slaapt slecht.", Audience.TABLE);
        Visitor visitor = new Visitor(house, probation);
        String path = "/cases/" + some.family.id() + "/meetings/" + conference + "/live?q=" + WORRIES;
        String dutch = visitor.open(path).body();
        String english = visitor.as(mentalHealth).in(Locale.ENGLISH).open(path).body();
        assertThat(dutch).contains("Tim slaapt slecht.").contains("Bekijk").doesNotContain("View");
        assertThat(english).contains("Tim slaapt slecht.").contains("View").doesNotContain("Bekijk");
    }

    @Test
    void whoWaitsForAnotherThatFailsReadsForThemselves() throws Exception {
        SharedLooks shared = new SharedLooks();
        Seen seen = new Seen(conference, WORRIES, "participant", "a hash");
        Look look = look(probation);
        AtomicInteger reads = new AtomicInteger();
        CountDownLatch reading = new CountDownLatch(1);
        try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var failing = others.submit(() -> shared.of(seen, () -> {
                reading.countDown();
                throw new IllegalStateException("the connection broke");
            }));
            reading.await();
            var second = others.submit(() -> shared.of(seen, () -> {
                reads.incrementAndGet();
                return look;
            }));
            assertThatThrownBy(failing::get).hasRootCauseMessage("the connection broke");
            assertThat(second.get(10, TimeUnit.SECONDS)).isSameAs(look);
        }
        assertThat(reads).hasValue(1);
    }
}
