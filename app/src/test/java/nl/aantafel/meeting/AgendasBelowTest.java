package nl.aantafel.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.Below;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** What the database itself lets somebody see and do who is in one of the cases of an agenda, whatever the program asks. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class AgendasBelowTest {

    /** Everything that could tell of a point one is not at, and how to find it. */
    private static final Map<String, String> TABLES = Map.of(
            "gathering.gathering", "id",
            "gathering.attendance", "gathering_id",
            "gathering.agenda_item", "gathering_id",
            "gathering.calendar_item", "gathering_id",
            "gathering.person_at", "gathering_id",
            "gathering.substitute", "gathering_id",
            "gathering.reply", "gathering_id",
            "meeting.point", "id",
            "meeting.point_task", "point_id",
            "meeting.secrecy", "point_id");

    private final BeanFactory beans;
    private final AgendaTalks talks;
    private final TestDatabase database;
    private final Below below;
    private SomeAgenda some;
    private UUID agenda;
    private UUID first;
    private UUID second;

    AgendasBelowTest(BeanFactory beans, AgendaTalks talks, Time time, TestDatabase database) {
        this.beans = beans;
        this.talks = talks;
        this.database = database;
        this.below = new Below(database, time);
        this.some = new SomeAgenda(beans);
        this.agenda = some.chair.person();
        this.first = agenda;
        this.second = agenda;
    }

    @BeforeEach
    void held() {
        some = new SomeAgenda(beans);
        agenda = some.begun();
        first = some.point(agenda, some.first.id());
        second = some.point(agenda, some.second.id());
        some.allHeard(agenda);
        talks.note(some.chair, second, "Alleen voor wie in de casus zit", 0);
    }

    private int rows(Actor actor, String table, UUID point) {
        return below.run(
                actor, "select 1 from " + table + " where " + TABLES.getOrDefault(table, "id") + " = ?", point);
    }

    @Test
    void nothingTellsOfThePointOfACaseOneIsNotIn() {
        Actor inFirst = some.house.probation();
        for (String table : TABLES.keySet()) {
            assertThat(rows(inFirst, table, second)).as(table).isZero();
        }
        assertThat(rows(inFirst, "meeting.point", first)).isOne();
        assertThat(rows(inFirst, "gathering.attendance", first)).isEqualTo(2);
        assertThat(below.run(inFirst, "select 1 from meeting.point where agenda_id = ?", agenda))
                .isOne();
        assertThat(below.run(inFirst, "select 1 from gathering.gathering where agenda_id = ?", agenda))
                .isOne();
    }

    @Test
    void theWholeIsThereForWhoLeadsOnly() {
        String whole = "select 1 from meeting.agenda where id = ?";
        for (Who who :
                List.of(Who.YOUTH_PROTECTION, Who.PROBATION, Who.VEILIG_THUIS, Who.CASE_DIRECTOR, Who.OUTSIDER)) {
            assertThat(below.run(some.house.actor(who), whole, agenda))
                    .as(who.name())
                    .isZero();
        }
        assertThat(below.run(some.chair, whole, agenda)).isOne();
        assertThat(below.run(some.house.secretary(), whole, agenda)).isOne();
    }

    /** Somebody wrote a person among the people of a point whose case they are not in. */
    @Test
    void beingNamedAmongThePeopleOfAPointOpensNothingWithoutTheCase() {
        Actor inFirst = some.house.probation();
        TestDatabase.sql(database.superuser())
                .execute(
                        "insert into gathering.person_at select ?, starts_at, id, now() from gathering.gathering where id = ?",
                        some.house.id(Who.PROBATION),
                        second);
        for (String table : TABLES.keySet()) {
            if (!table.equals("gathering.person_at")) {
                assertThat(rows(inFirst, table, second)).as(table).isZero();
            }
        }
    }

    @Test
    void whoLeftACaseSeesItsPointNoMore() {
        assertThat(rows(some.house.probation(), "meeting.point", first)).isOne();
        some.leave(some.first, Who.PROBATION);
        for (String table :
                List.of("gathering.gathering", "gathering.attendance", "meeting.point", "meeting.secrecy")) {
            assertThat(rows(some.house.probation(), table, first)).as(table).isZero();
        }
    }

    @Test
    void whoIsAskedWritesNothingButTheirOwnWord() {
        Actor asked = some.house.probation();
        assertThat(below.run(asked, "update meeting.point set note = 'x' where id = ?", first))
                .isZero();
        assertThat(below.run(asked, "delete from meeting.point where id = ?", first))
                .isZero();
        assertThat(below.run(asked, "update gathering.gathering set ends_at = ends_at where id = ?", first))
                .isZero();
        assertThatThrownBy(() -> below.run(
                        asked,
                        "insert into meeting.secrecy (point_id, person_id, how, noted_by, at) values (?, ?, 'self', ?, now())",
                        first,
                        some.house.id(Who.MAYOR),
                        asked.person()))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> below.run(
                        asked,
                        "insert into meeting.point_task (id, point_id, task_id, what, owner_id, at)"
                                + " values (?, ?, ?, 'x', ?, now())",
                        UUID.randomUUID(),
                        first,
                        UUID.randomUUID(),
                        asked.person()))
                .hasMessageContaining("row-level security");
    }

    /** A point of a case put on an agenda by somebody who is not in that case. */
    @Test
    void nobodyPutsACaseOnAnAgendaThatIsNotTheirs() {
        Actor stranger = some.house.outsider();
        UUID own = UUID.randomUUID();
        below.run(
                stranger,
                "insert into meeting.agenda (id, partnership_id, kind, starts_at, ends_at, chair_id, planned_by, state)"
                        + " values (?, ?, 'work_session', now(), now(), ?, ?, 'planned')",
                own,
                some.house.partnership(),
                stranger.person(),
                stranger.person());
        assertThatThrownBy(() -> below.run(
                        stranger,
                        "insert into meeting.point (id, agenda_id, partnership_id, kind, case_id, state)"
                                + " values (?, ?, ?, 'work_session', ?, 'planned')",
                        UUID.randomUUID(),
                        own,
                        some.house.partnership(),
                        some.first.id()))
                .hasMessageContaining("row-level security");
    }
}
