package nl.aantafel.plan;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.frame.Escalation;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.plan.Ladders.LadderView;
import nl.aantafel.plan.Ladders.Rung;
import nl.aantafel.plan.Ladders.RungInput;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** The steps of a partnership: the frame's, until it makes its own. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LaddersTest {

    private final BeanFactory beans;
    private final Ladders ladders;
    private final TestDatabase database;
    private House house;

    LaddersTest(BeanFactory beans, Ladders ladders, TestDatabase database) {
        this.beans = beans;
        this.database = database;
        this.ladders = ladders;
        this.house = House.another(beans);
    }

    @BeforeEach
    void aHouseOfItsOwn() {
        house = House.another(beans);
    }

    private LadderView view() {
        return ladders.of(house.secretary(), house.partnership());
    }

    private RungInput wethouder() {
        return new RungInput(
                null, 1, "Adviseur van de wethouder", "", house.id(Who.MAYOR), Set.of("waiting_list"), 3, "Geen geld.");
    }

    @Test
    void thoseOfTheFrameHoldWithTheirArticleUntilThereAreOwnOnes() {
        assertThat(view().own()).isFalse();
        assertThat(view().rungs())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.article()).isNotEmpty());

        UUID id = ladders.add(house.secretary(), house.partnership(), wethouder());
        assertThat(view().own()).isTrue();
        assertThat(view().rungs())
                .extracting(Rung::who)
                .singleElement()
                .asString()
                .startsWith(Who.MAYOR.fullName());
        ladders.change(
                house.secretary(),
                house.partnership(),
                id,
                new RungInput(null, 2, "Wethouder", "team_leader", null, Set.of("plan_stuck"), 4, ""),
                view().rungs().getFirst().version());
        assertThat(refusalOf(() -> ladders.remove(house.secretary(), house.partnership(), id, 1)))
                .isInstanceOf(Refusal.Conflict.class);
        ladders.remove(
                house.secretary(),
                house.partnership(),
                id,
                view().rungs().getFirst().version());
        assertThat(view().own()).isFalse();
    }

    @Test
    void takesOverTheStepsOfTheFrameOnce() {
        ladders.adopt(house.processDirector(), house.partnership());
        assertThat(view().own()).isTrue();
        assertThat(view().rungs()).hasSize(2);
        assertThat(refusalOf(() -> ladders.adopt(house.processDirector(), house.partnership())))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void whoChangesItLeavesALineThatTellsOfNobodyInAFamily() {
        UUID id = ladders.add(house.secretary(), house.partnership(), wethouder());
        ladders.change(house.secretary(), house.partnership(), id, wethouder(), 1);
        ladders.remove(house.secretary(), house.partnership(), id, 2);
        ladders.adopt(house.processDirector(), house.partnership());
        assertThat(TestDatabase.sql(database.superuser())
                        .fetch(
                                "select activity from audit.whole_line where actor_id in (?, ?) and activity like 'ladder.%'"
                                        + " and action = 'ADMINISTER' and case_id is null and subjects = '{}' order by id",
                                house.secretary().person(),
                                house.processDirector().person())
                        .getValues("activity", String.class))
                .containsExactly("ladder.add", "ladder.change", "ladder.remove", "ladder.adopt");
    }

    @Test
    void aStepSaysWhoAndForWhatAndHowSoon() {
        assertThat(fieldsOf(() -> ladders.add(
                        house.secretary(),
                        house.partnership(),
                        new RungInput(UUID.randomUUID(), 0, " ", "", null, Set.of("nothing"), 99, ""))))
                .containsOnlyKeys("gemeente", "trede", "titel", "rol", "problemen", "werkdagen");
        ladders.add(house.secretary(), house.partnership(), wethouder());
        assertThat(fieldsOf(() -> ladders.add(house.secretary(), house.partnership(), wethouder())))
                .containsOnlyKeys("trede");
    }

    @Test
    void everybodyOfThePartnershipReadsItAndTheDeskKeepsIt() {
        assertThat(ladders.of(house.localTeam(), house.partnership()).mayChange())
                .isFalse();
        assertThat(refusalOf(() -> ladders.add(house.localTeam(), house.partnership(), wethouder())))
                .isInstanceOf(Refusal.MayNot.class);
        House other = House.another(beans);
        assertThat(refusalOf(() -> ladders.of(other.secretary(), house.partnership())))
                .isEqualTo(new Refusal.NotFound());
    }

    /** Monday 26 April 2027 is the day before King's Day; Good Friday and Easter Monday are 26 and 29 March, Ascension Day 6 May; 5 May is a holiday only in lustrum years. */
    @ParameterizedTest
    @CsvSource({
        "2027-04-26, 2, 2027-04-29",
        "2027-03-25, 2, 2027-03-31",
        "2028-02-28, 1, 2028-02-29",
        "2028-02-28, 2, 2028-03-01",
        "2026-12-24, 1, 2026-12-28",
        "2026-12-31, 1, 2027-01-04",
        "2027-03-26, 1, 2027-03-30",
        "2027-05-05, 1, 2027-05-07",
        "2027-10-29, 1, 2027-11-01"
    })
    void anAnswerIsDueAfterWorkingDays(LocalDate asked, int days, LocalDate due) {
        assertThat(Escalation.due(asked, days)).isEqualTo(due);
    }
}
