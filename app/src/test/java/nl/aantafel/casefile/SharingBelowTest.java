package nl.aantafel.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Conditions hold below the use cases: what the app's own role gets to see and to change. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SharingBelowTest {

    private final House house;
    private final Statements statements;
    private final Investigations investigations;
    private final Time time;
    private final Below below;

    SharingBelowTest(BeanFactory beans, TestDatabase database) {
        house = House.of(beans);
        statements = beans.getBean(Statements.class);
        investigations = beans.getBean(Investigations.class);
        time = beans.getBean(Time.class);
        below = new Below(database, time);
    }

    private UUID shared(Case on, Audience audience, Conditions conditions) {
        return statements.write(
                house.youthProtection(),
                on.id(),
                Shares.sentence(house.id(Who.YOUTH_PROTECTION), "Zij slaapt slecht.", "relations", audience)
                        .withConditions(conditions));
    }

    private int seenAt(Actor actor, Instant clock, UUID statement) {
        return below.runAt(actor, clock, "select 1 from casefile.statement where id = ?", statement);
    }

    private void refuses(Actor actor, String sql, @Nullable Object... values) {
        assertThatThrownBy(() -> below.run(actor, sql, values)).hasStackTraceContaining("ERROR: ");
    }

    @Test
    void afterItsLastDayNobodyReadsItButWhoBroughtIt() {
        Case on = house.takenUpCase();
        LocalDate last = time.today().plusDays(3);
        UUID id = shared(on, Shares.ALL, Shares.until(last));
        Instant over = last.plusDays(1).atStartOfDay(Time.ZONE).toInstant();
        for (Actor reader : List.of(house.caseDirector(), house.secretary(), house.mentalHealth())) {
            assertThat(seenAt(reader, over.minusSeconds(1), id)).isEqualTo(1);
            assertThat(seenAt(reader, over, id)).isZero();
            assertThat(below.runAt(reader, over, "select 1 from casefile.statement_subject where statement_id = ?", id))
                    .isZero();
        }
        assertThat(seenAt(house.youthProtection(), over.plus(Duration.ofDays(400)), id))
                .isEqualTo(1);
    }

    @Test
    void nobodyWithdrawsOrLoosensWhatIsNotTheirs() {
        Case on = house.takenUpCase();
        UUID id = shared(on, Shares.ALL, Shares.until(time.today()));
        for (Actor other : List.of(house.secretary(), house.caseDirector(), house.outsider(), house.veiligThuis())) {
            refuses(other, "select casefile.withdraw(?)", id);
            refuses(other, "select casefile.tell_corrected(?)", id);
        }
        for (Actor any : List.of(house.youthProtection(), house.secretary())) {
            refuses(any, "update casefile.statement set readable_until = null where id = ?", id);
            refuses(any, "update casefile.statement set withdrawn_at = now() where id = ?", id);
            refuses(any, "update casefile.statement set not_onward = false where id = ?", id);
            refuses(any, "select casefile.notify_readers(?, 'withdrawn')", id);
        }
    }

    @Test
    void whomItTellsNobodyLearns() {
        Case on = house.takenUpCase();
        UUID id = shared(on, Shares.people(house.id(Who.CASE_DIRECTOR)), Conditions.NONE);
        statements.withdraw(house.youthProtection(), on.id(), id);
        String told = "select 1 from casefile.changed_statement where case_id = ?";
        assertThat(below.run(house.caseDirector(), told, on.id())).isEqualTo(1);
        for (Actor other :
                List.of(house.youthProtection(), house.secretary(), house.mentalHealth(), house.outsider())) {
            assertThat(below.run(other, told, on.id())).isZero();
        }
        refuses(
                house.secretary(),
                "insert into casefile.changed_statement select ?, ?, ?, ?, 'corrected', now()",
                house.id(Who.MENTAL_HEALTH),
                id,
                on.id(),
                id);
        assertThat(below.run(house.mentalHealth(), "select 1 from casefile.withdrawal where case_id = ?", on.id()))
                .as("who could not read it does not learn that it was there")
                .isZero();
        assertThat(below.run(house.caseDirector(), "select 1 from casefile.withdrawal where case_id = ?", on.id()))
                .isEqualTo(1);
    }

    @Test
    void onlyTheTableLooksAhead() {
        Case on = house.takenUpCase();
        String ahead = "select * from casefile.who_reads(?, '{1}', '{}', null, ?)";
        assertThat(below.run(house.mentalHealth(), ahead, on.id(), house.id(Who.MENTAL_HEALTH)))
                .isPositive();
        for (Actor other : List.of(house.veiligThuis(), house.outsider(), house.police())) {
            refuses(other, ahead, on.id(), other.person());
        }
    }

    @Test
    void thatThereIsAnInvestigationIsSeenByTheRolesItNamesAndLiftedByWhoSaidSo() {
        Case on = house.takenUpCase();
        house.join(on.id(), Who.POLICE);
        investigations.set(house.police(), on.id());
        String running = "select 1 from casefile.running_investigation where case_id = ?";
        for (Actor at : List.of(house.police(), house.caseDirector(), house.secretary(), house.mentalHealth())) {
            assertThat(below.run(at, running, on.id())).isEqualTo(1);
        }
        for (Actor other : List.of(house.veiligThuis(), house.outsider(), house.prosecution(), house.administrator())) {
            assertThat(below.run(other, running, on.id())).isZero();
        }
        String lift = "update casefile.running_investigation set lifted_by = ?, lifted_at = now() where case_id = ?";
        assertThat(below.run(house.secretary(), lift, house.id(Who.SECRETARY), on.id()))
                .isZero();
        refuses(house.police(), lift, house.id(Who.SECRETARY), on.id());
        assertThat(below.run(house.police(), lift, house.id(Who.POLICE), on.id()))
                .isEqualTo(1);
    }
}
