package nl.aantafel.meeting;

import static nl.aantafel.meeting.SomeConference.INCIDENTS;
import static nl.aantafel.meeting.SomeConference.WORRIES;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Device;
import nl.aantafel.meeting.Conversations.Say;
import nl.aantafel.meeting.LiveTables.Glance;
import nl.aantafel.meeting.LiveTables.Look;
import nl.aantafel.notify.LiveVersion;
import nl.aantafel.support.Below;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LiveTablesTest {

    private final BeanFactory beans;
    private final LiveTables tables;
    private final TestDatabase database;
    private final Time time;
    private SomeConference some;
    private UUID conference;
    private Actor youth;

    LiveTablesTest(BeanFactory beans, LiveTables tables, TestDatabase database, Time time) {
        this.beans = beans;
        this.tables = tables;
        this.database = database;
        this.time = time;
        this.some = new SomeConference(beans);
        this.conference = new UUID(0, 0);
        this.youth = some.house.youthProtection();
    }

    @BeforeEach
    void begun() {
        some = new SomeConference(beans);
        conference = some.started();
        youth = some.house.youthProtection();
    }

    private Device device() {
        return new Device(Ids.next(time.now()));
    }

    private LiveVersion version() {
        return tables.of(youth, conference).version();
    }

    private Say worry(String text) {
        return Say.sentence(WORRIES, Speaker.professional(youth.person()), text);
    }

    private long lines(Actor actor, String activity) {
        return TestDatabase.sql(database.superuser())
                .fetchCount(
                        org.jooq.impl.DSL.table("audit.line"),
                        org.jooq.impl.DSL.condition(
                                "actor_id = ? and case_id = ? and activity = ?",
                                actor.person(),
                                some.family.id(),
                                activity));
    }

    @Test
    void aSentenceIsAddedAndAnythingElseIsANewPage() {
        LiveVersion before = version();
        some.said(conference, Who.YOUTH_PROTECTION, "Tim slaapt slecht.");
        LiveVersion said = version();
        assertThat(said.version()).isEqualTo(before.version() + 1);
        assertThat(said.whole()).isEqualTo(before.whole());
        tables.moveTo(some.chair, conference, INCIDENTS);
        LiveVersion moved = version();
        assertThat(moved.whole()).isEqualTo(moved.version()).isEqualTo(said.version() + 1);
    }

    @Test
    void whatIsRefusedTellsNobodyAnything() {
        LiveVersion before = version();
        assertThat(refusalOf(() -> tables.moveTo(youth, conference, INCIDENTS))).isInstanceOf(Refusal.MayNot.class);
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void everyoneSeesWhereTheChairIs() {
        tables.moveTo(some.chair, conference, INCIDENTS);
        assertThat(tables.of(youth, conference).atQuestion()).isEqualTo(INCIDENTS);
    }

    @Test
    void whatADeviceSendsTwiceIsTakenOnce() {
        UUID key = Ids.next(time.now());
        UUID first = tables.sayOnce(youth, conference, key, worry("Tim is stil."));
        UUID again = tables.sayOnce(youth, conference, key, worry("Tim is stil."));
        assertThat(again).isEqualTo(first);
        assertThat(tables.look(youth, conference, new Glance(WORRIES, device(), null, 0))
                        .statements())
                .extracting(StatementView::text)
                .containsExactly("Tim is stil.");
    }

    @Test
    void aDeviceGetsOnlyWhatCameAfterWhatItHas() {
        UUID first = some.said(conference, Who.YOUTH_PROTECTION, "Tim slaapt slecht.");
        some.said(conference, Who.YOUTH_PROTECTION, "Tim is stil.");
        Look look = tables.look(youth, conference, new Glance(WORRIES, device(), first, 1));
        assertThat(look.complete()).isFalse();
        assertThat(look.statements()).extracting(StatementView::text).containsExactly("Tim is stil.");
    }

    @Test
    void aDeviceThatMissesSomethingBeforeItsLastCardGetsAll() {
        some.said(conference, Who.YOUTH_PROTECTION, "Tim slaapt slecht.");
        UUID second = some.said(conference, Who.YOUTH_PROTECTION, "Tim is stil.");
        Look look = tables.look(youth, conference, new Glance(WORRIES, device(), second, 1));
        assertThat(look.complete()).isTrue();
        assertThat(look.statements())
                .extracting(StatementView::text)
                .containsExactly("Tim slaapt slecht.", "Tim is stil.");
    }

    @Test
    void whoIsNotAtTheTableCannotFollowIt() {
        Actor outsider = some.house.administrator();
        assertThat(refusalOf(() -> tables.join(outsider, conference, device()))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusalOf(() -> tables.look(outsider, conference, new Glance(WORRIES, device(), null, 0))))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(new Below(database, time)
                        .run(outsider, "select 1 from notify.live_presence where scope_id = ?", conference))
                .isZero();
    }

    @Test
    void whoSitsDownIsSeenByTheOthers() {
        Device phone = device();
        LiveVersion before = version();
        tables.join(youth, conference, phone);
        assertThat(tables.of(some.chair, conference).here()).containsOnlyKeys(youth.person());
        assertThat(version().version()).isEqualTo(before.version() + 1);
        tables.join(youth, conference, phone);
        assertThat(version().version()).as("coming back is not coming in").isEqualTo(before.version() + 1);
    }

    @Test
    void theAppCannotListWhereSomethingGoesOn() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> new Below(database, time).run(youth, "select 1 from notify.live_scope")))
                .hasMessageContaining("permission denied");
    }

    @Test
    void aDeviceLeavesALineWhenItJoinsAndNoneForReadingOnTheSame() {
        Device phone = device();
        tables.join(youth, conference, phone);
        assertThat(lines(youth, "meeting.live-join")).isEqualTo(1);
        tables.look(youth, conference, new Glance(WORRIES, phone, null, 0));
        tables.look(youth, conference, new Glance(WORRIES, phone, null, 0));
        assertThat(lines(youth, "meeting.live")).isZero();
        some.said(conference, Who.YOUTH_PROTECTION, "Tim slaapt slecht.");
        tables.look(youth, conference, new Glance(WORRIES, phone, null, 0));
        tables.look(youth, conference, new Glance(WORRIES, phone, null, 0));
        assertThat(lines(youth, "meeting.live"))
                .as("a category for the first time")
                .isEqualTo(1);
    }

    @Test
    void aDeviceThatNeverJoinedOrIsAnothersLeavesALineOfItsOwn() {
        Device phone = device();
        tables.join(youth, conference, phone);
        Actor director = some.house.caseDirector();
        tables.look(director, conference, new Glance(WORRIES, phone, null, 0));
        assertThat(lines(director, "meeting.live")).isEqualTo(1);
        assertThat(List.of(lines(youth, "meeting.live"))).containsExactly(0L);
    }
}
