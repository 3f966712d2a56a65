package nl.aantafel.access;

import static nl.aantafel.db.casefile.Tables.CASE_FILE;
import static nl.aantafel.db.casefile.Tables.DIRECTION;
import static nl.aantafel.db.casefile.Tables.PERSON;
import static nl.aantafel.db.casefile.Tables.STATEMENT;
import static nl.aantafel.db.casefile.Tables.TEAM_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.db.access.Tables;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** A forgotten condition leaks nothing: what the database itself shows the app's role. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class BelowTheUseCasesTest {

    private final House house;
    private final Statements statements;
    private final Time time;
    private final TestDatabase database;

    BelowTheUseCasesTest(BeanFactory beans, TestDatabase database) {
        house = House.of(beans);
        statements = beans.getBean(Statements.class);
        time = beans.getBean(Time.class);
        this.database = database;
    }

    private <T> T as(Actor actor, Instant clock, Function<DSLContext, T> work) {
        return TestDatabase.sql(database.app()).transactionResult(inside -> {
            DSLContext sql = DSL.using(inside);
            sql.execute(
                    "select set_config('app.person', ?, true), set_config('app.clock', ?, true)",
                    actor.person().toString(),
                    clock.toString());
            return work.apply(sql);
        });
    }

    private int seen(Actor actor, Table<?> table, UUID caseId) {
        return as(
                actor,
                time.now(),
                sql -> sql.fetchCount(table, DSL.field("case_id", UUID.class).eq(caseId)));
    }

    private UUID said(Case on) {
        return statements.write(
                house.youthProtection(),
                on.id(),
                Write.sentence(Speaker.professional(house.id(Who.YOUTH_PROTECTION)), "Zin"));
    }

    private void enrolAtDesk(Actor by, Who newcomer) {
        as(
                by,
                time.now(),
                sql -> sql.execute("select access.enrol_desk(?, ?)", house.partnership(), house.id(newcomer)));
    }

    @Test
    void nobodyComesToTheDeskWithoutHoldingARoleThere() {
        Case on = house.takenUpCase();
        for (Actor by : List.of(house.administrator(), house.processDirector())) {
            enrolAtDesk(by, Who.OUTSIDER);
            assertThat(seen(house.outsider(), PERSON, on.id())).isZero();
        }
        assertThatThrownBy(() -> enrolAtDesk(house.caseDirector(), Who.SECRETARY))
                .hasMessageContaining("may not enrol at the desk");
        assertThatThrownBy(() -> enrolAtDesk(house.processDirector(), Who.PROCESS_DIRECTOR))
                .hasMessageContaining("nobody enrols themselves");
        enrolAtDesk(house.processDirector(), Who.SECRETARY);
        assertThat(seen(house.secretary(), PERSON, on.id())).isEqualTo(3);
    }

    @Test
    void withoutAnActorThereIsNothing() {
        house.takenUpCase();
        DSLContext nobody = TestDatabase.sql(database.app());
        assertThat(nobody.fetchCount(CASE_FILE)).isZero();
        assertThat(nobody.fetchCount(PERSON)).isZero();
        assertThat(nobody.fetchCount(STATEMENT)).isZero();
        assertThat(nobody.fetchCount(Tables.MEMBERSHIP)).isZero();
    }

    @Test
    void aReferrerSeesThePeopleAndNeitherTeamNorTable() {
        Case on = house.takenUpCase();
        said(on);
        assertThat(seen(house.veiligThuis(), PERSON, on.id())).isEqualTo(3);
        assertThat(seen(house.veiligThuis(), TEAM_MEMBER, on.id())).isZero();
        assertThat(seen(house.veiligThuis(), DIRECTION, on.id())).isZero();
        assertThat(seen(house.veiligThuis(), STATEMENT, on.id())).isZero();
        assertThat(seen(house.mentalHealth(), STATEMENT, on.id())).isEqualTo(1);
    }

    @Test
    void aMembershipThatEndedOrHasNotBegunShowsNothing() {
        Case on = house.takenUpCase();
        Instant before = time.now().minusSeconds(86_400);
        int early = as(house.youthProtection(), before, sql -> sql.fetchCount(PERSON, PERSON.CASE_ID.eq(on.id())));
        assertThat(early).isZero();
        TestDatabase.sql(database.superuser())
                .update(Tables.MEMBERSHIP)
                .set(Tables.MEMBERSHIP.UNTIL_AT, time.now())
                .where(
                        Tables.MEMBERSHIP.CASE_ID.eq(on.id()),
                        Tables.MEMBERSHIP.PERSON_ID.eq(house.id(Who.YOUTH_PROTECTION)))
                .execute();
        assertThat(seen(house.youthProtection(), PERSON, on.id())).isZero();
    }

    @Test
    void aVersionOfAStatementCanNeverBeChanged() {
        Case on = house.takenUpCase();
        UUID statement = said(on);
        assertThatThrownBy(() -> as(
                        house.youthProtection(),
                        time.now(),
                        sql -> sql.update(STATEMENT)
                                .set(STATEMENT.TEXT, "Anders")
                                .where(STATEMENT.ID.eq(statement))
                                .execute()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> as(
                        house.youthProtection(),
                        time.now(),
                        sql -> sql.deleteFrom(STATEMENT)
                                .where(STATEMENT.ID.eq(statement))
                                .execute()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void nobodyLetsThemselvesIn() {
        Case on = house.takenUpCase();
        assertThatThrownBy(() -> as(
                        house.outsider(),
                        time.now(),
                        sql -> sql.execute(
                                "insert into access.membership select ?, case_id, partnership_id, organisation_id, seat_id, role, principals, categories, from_at, until_at, granted_by from access.membership where case_id = ?",
                                house.id(Who.OUTSIDER),
                                on.id())))
                .hasStackTraceContaining("permission denied");
    }
}
