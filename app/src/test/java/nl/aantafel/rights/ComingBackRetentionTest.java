package nl.aantafel.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.EarlierCases;
import nl.aantafel.casefile.EarlierCases.Why;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.Audience;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.casefile.Statements.Write;
import nl.aantafel.kernel.Actor;
import nl.aantafel.plan.Closed;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.task.Tasks;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** A new case is no way to keep longer what was brought into one of before. */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ComingBackRetentionTest {

    private final House house;
    private final Closed closed;
    private final EarlierCases earlier;
    private final Statements statements;
    private final Tasks tasks;
    private final RetentionRound round;
    private final MovingTime time;
    private final DSLContext behind;

    ComingBackRetentionTest(BeanFactory beans, RetentionRound round, MovingTime time, TestDatabase database) {
        this.house = House.of(beans);
        this.closed = Closed.in(beans);
        this.earlier = beans.getBean(EarlierCases.class);
        this.statements = beans.getBean(Statements.class);
        this.tasks = beans.getBean(Tasks.class);
        this.round = round;
        this.time = time;
        this.behind = TestDatabase.sql(database.superuser());
    }

    private Write sentence(Actor who, UUID about) {
        return new Write(
                "Tim slaapt slecht.",
                "fact",
                "worry",
                Speaker.professional(who.person()),
                null,
                "",
                Set.of(about),
                Set.of("identification_contact"),
                "partnership_task",
                "",
                "",
                Audience.TABLE,
                "",
                Risk.NONE,
                Optional.empty(),
                "",
                null);
    }

    private int rows(String table, String column, UUID id) {
        return behind.fetchSingle("select count(*)::int from " + table + " where " + column + " = ?", id)
                .get(0, Integer.class);
    }

    @Test
    void whatWasBroughtAgainGoesWithTheCaseItComesFromAndTheNewCaseStays() {
        Actor youth = house.youthProtection();
        Case before = house.takenUpCase();
        UUID first = statements.write(youth, before.id(), sentence(youth, before.child()));
        closed.close(before.id());
        time.pass(Period.ofMonths(4));
        Case again = house.takenUpCase();
        earlier.tie(house.processDirector(), again.id(), before.id(), Why.SAME_FAMILY);
        UUID asked = tasks.mine(youth, null, 100).rows().stream()
                .filter(task -> task.kind().equals("bring_again"))
                .map(task -> Objects.requireNonNull(task.aboutId()))
                .findFirst()
                .orElseThrow();
        UUID given = earlier.bring(youth, again.id(), asked, first, sentence(youth, again.child()));
        time.pass(Period.ofYears(5).minusMonths(4).plusDays(1));
        round.run();
        assertThat(rows("casefile.case_file", "id", before.id())).isZero();
        assertThat(rows("casefile.earlier_case", "case_id", again.id())).isZero();
        assertThat(rows("casefile.earlier_ask", "case_id", again.id())).isZero();
        assertThat(rows("casefile.earlier_item", "case_id", again.id())).isZero();
        assertThat(rows("casefile.statement", "id", given)).isZero();
        assertThat(rows("casefile.brought_again", "case_id", again.id())).isZero();
        assertThat(rows("casefile.person", "case_id", again.id())).isEqualTo(3);
    }
}
