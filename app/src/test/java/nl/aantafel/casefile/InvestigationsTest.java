package nl.aantafel.casefile;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Investigations.InvestigationView;
import nl.aantafel.casefile.Statements.Query;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Justice partners say that there is an investigation, and nothing more (RQ34). */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class InvestigationsTest {

    private final House house;
    private final Investigations investigations;
    private final Statements statements;
    private final Histories histories;
    private final DSLContext behind;

    InvestigationsTest(BeanFactory beans, TestDatabase database) {
        house = House.of(beans);
        investigations = beans.getBean(Investigations.class);
        statements = beans.getBean(Statements.class);
        histories = beans.getBean(Histories.class);
        behind = TestDatabase.sql(database.superuser());
    }

    private Case withPolice() {
        Case on = house.takenUpCase();
        house.join(on.id(), Who.POLICE);
        return on;
    }

    @Test
    void thePoliceSaySoAndTheTableSeesFromWhomAndSinceWhen() {
        Case on = withPolice();
        assertThat(investigations.of(house.police(), on.id()).maySet()).isTrue();
        investigations.set(house.police(), on.id());
        assertThat(investigations.of(house.police(), on.id()).maySet()).isFalse();
        for (Actor reader : List.of(house.caseDirector(), house.secretary(), house.mentalHealth())) {
            assertThat(investigations.of(reader, on.id()).running())
                    .singleElement()
                    .satisfies(mark -> {
                        assertThat(mark.organisation()).isEqualTo("Politie Lindeland");
                        assertThat(mark.mayLift()).isFalse();
                    });
        }
    }

    @Test
    void onlyASeatTheFrameNamesSaysSoAndOnce() {
        Case on = withPolice();
        for (Actor other : List.of(house.youthProtection(), house.secretary(), house.caseDirector())) {
            assertThat(refusalOf(() -> investigations.set(other, on.id())))
                    .isInstanceOfSatisfying(
                            Refusal.MayNot.class,
                            refused -> assertThat(refused.rule()).contains("Wgs"));
        }
        investigations.set(house.police(), on.id());
        assertThat(refusalOf(() -> investigations.set(house.police(), on.id()))).isInstanceOf(Refusal.Conflict.class);
        for (Actor elsewhere : List.of(house.outsider(), house.veiligThuis())) {
            assertThat(refusalOf(() -> investigations.of(elsewhere, on.id())))
                    .isInstanceOfAny(Refusal.NotFound.class, Refusal.MayNot.class);
        }
    }

    @Test
    void whoSaidSoTakesItAway() {
        Case on = withPolice();
        UUID mark = investigations.set(house.police(), on.id());
        assertThat(refusalOf(() -> investigations.lift(house.secretary(), on.id(), mark)))
                .isEqualTo(new Refusal.MayNot("casefile.refusal.investigation-others"));
        investigations.lift(house.police(), on.id(), mark);
        assertThat(investigations.of(house.caseDirector(), on.id()).running()).isEmpty();
    }

    @Test
    void itStandsInNoListAndOnNoLogLineOfAnybodyOfTheFamily() {
        Case on = withPolice();
        int said = statements
                .list(house.secretary(), on.id(), Query.all(100))
                .rows()
                .size();
        var before = histories.of(house.secretary(), on.id());
        UUID mark = investigations.set(house.police(), on.id());
        assertThat(statements.list(house.secretary(), on.id(), Query.all(100)).rows())
                .hasSize(said);
        assertThat(histories.of(house.secretary(), on.id())).isEqualTo(before);
        investigations.lift(house.police(), on.id(), mark);
        assertThat(behind.fetchValue(
                        "select count(*) from audit.whole_line where activity in ('investigation.set', 'investigation.lift')"
                                + " and case_id = ? and subjects = '{}'",
                        on.id()))
                .as("both are logged")
                .isEqualTo(2L);
        assertThat(behind.fetchValue(
                        "select count(*) from audit.whole_line where activity like 'investigation.%' and case_id = ?"
                                + " and subjects <> '{}'",
                        on.id()))
                .as("and about nobody of the family")
                .isEqualTo(0L);
        assertThat(investigations.of(house.police(), on.id()).running())
                .extracting(InvestigationView::id)
                .isEmpty();
    }
}
