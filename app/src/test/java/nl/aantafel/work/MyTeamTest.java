package nl.aantafel.work;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import nl.aantafel.work.MyTeam.Colleague;
import nl.aantafel.work.MyTeam.Due;
import nl.aantafel.work.MyTeam.TeamView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** What a team leader knows: numbers, days and case numbers of the people of their own organisation, and nothing else. */
@SpringBootTest
@OnTestDatabase
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class MyTeamTest {

    private final BeanFactory beans;
    private final MyTeam team;
    private final Plans plans;
    private final TestDatabase database;
    private final MovingTime time;
    private House house;
    private Case ours;
    private Actor leader;

    MyTeamTest(BeanFactory beans, MyTeam team, Plans plans, TestDatabase database, MovingTime time) {
        this.beans = beans;
        this.team = team;
        this.plans = plans;
        this.database = database;
        this.time = time;
        this.house = House.of(beans);
        this.ours = house.takenUpCase();
        this.leader = Actor.professional(house.id(Who.TEAM_LEADER));
    }

    @BeforeEach
    void aTableWithSomebodyOfTheTeam() {
        house = House.another(beans);
        ours = house.takenUpCase();
        house.join(ours.id(), Who.LOCAL_TEAM);
        leader = Actor.professional(house.id(Who.TEAM_LEADER));
    }

    private void agree(Who does, LocalDate due) {
        plans.agree(
                house.caseDirector(),
                ours.id(),
                new AgreementInput(
                        null,
                        "action",
                        "Belt de school over Tim",
                        "Tim mist les",
                        due,
                        "",
                        null,
                        "",
                        List.of(Party.professional(house.id(does))),
                        List.of(),
                        List.of(),
                        null,
                        null));
    }

    private TeamView view() {
        return team.of(leader, null, null);
    }

    private Colleague yara() {
        return view().colleagues().stream()
                .filter(each -> each.id().equals(house.id(Who.LOCAL_TEAM)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsWhatIsOpenAndWhatIsLate() {
        agree(Who.LOCAL_TEAM, time.today().plusDays(3));
        agree(Who.LOCAL_TEAM, time.today().plusDays(9));
        assertThat(yara().open()).isEqualTo(2);
        assertThat(yara().late()).isZero();
        assertThat(yara().next()).isEqualTo(time.today().plusDays(3));

        time.pass(Duration.ofDays(5));
        assertThat(yara().late()).isEqualTo(1);
        assertThat(view().dues()).extracting(Due::daysLate).containsExactly(2L, 0L);
        assertThat(yara().next()).isEqualTo(time.today().plusDays(4));
    }

    @Test
    void tellsInHowManyCasesAndInWhichPhaseTheFamiliesAre() {
        assertThat(yara().cases()).isEqualTo(1);
        assertThat(yara().phases().values()).containsExactly(1);
        assertThat(yara().organisations()).isGreaterThan(1);
    }

    @Test
    void namesTheCaseByItsNumberOnly() {
        agree(Who.LOCAL_TEAM, time.today().plusDays(3));
        TeamView view = view();
        assertThat(view.dues()).singleElement().satisfies(due -> {
            assertThat(due.number()).isNotEmpty();
            assertThat(due.name()).isEqualTo(Who.LOCAL_TEAM.fullName());
        });
        assertThat(view.toString()).doesNotContain("school", "Tim");
    }

    @Test
    void leavesOutThePeopleOfOtherOrganisationsAndOtherHouses() {
        agree(Who.YOUTH_PROTECTION, time.today().plusDays(3));
        Actor elsewhere = leader;
        UUID there = house.partnership();
        aTableWithSomebodyOfTheTeam();
        assertThat(team.of(elsewhere, there, null).dues()).isEmpty();
        assertThat(view().dues()).isEmpty();
        assertThat(team.of(elsewhere, there, null).colleagues())
                .extracting(Colleague::id)
                .doesNotContain(house.id(Who.LOCAL_TEAM), house.id(Who.YOUTH_PROTECTION));
    }

    @Test
    void standsInTheOrderOfNames() {
        assertThat(view().colleagues()).extracting(Colleague::name).isSorted();
    }

    @Test
    void isNotThereForWhoLeadsNoTeam() {
        assertThat(refusalOf(() -> team.of(house.caseDirector(), null, null))).isEqualTo(new Refusal.NotFound());
        assertThat(refusalOf(() -> team.of(house.localTeam(), house.partnership(), null)))
                .isEqualTo(new Refusal.NotFound());
        UUID own = house.partnership();
        aTableWithSomebodyOfTheTeam();
        assertThat(refusalOf(() -> team.of(leader, own, null))).isEqualTo(new Refusal.NotFound());
    }

    @Test
    void opensNoCase() {
        assertThat(refusalOf(() -> plans.of(leader, ours.id()))).isEqualTo(new Refusal.NotFound());
    }

    @Test
    void isRefusedByTheDatabaseToWhoLeadsNoTeam() {
        Below below = new Below(database, time);
        for (String function : List.of("plan.agreements_of_team", "casefile.cases_of_team")) {
            assertThatThrownBy(() ->
                            below.run(house.caseDirector(), "select * from " + function + "(?)", house.partnership()))
                    .hasStackTraceContaining("leads no team");
        }
    }
}
