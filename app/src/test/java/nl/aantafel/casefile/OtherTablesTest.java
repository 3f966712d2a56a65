package nl.aantafel.casefile;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.casefile.Teams.OtherTable;
import nl.aantafel.casefile.Teams.OtherTableView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** At which other tables a family is discussed. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OtherTablesTest {

    private final Teams teams;
    private final Families families;
    private final Time time;
    private final House house;
    private final DSLContext behind;
    private final Actor youth;
    private final Case on;

    OtherTablesTest(BeanFactory beans, Teams teams, Families families, Time time, TestDatabase database) {
        this.teams = teams;
        this.families = families;
        this.time = time;
        this.behind = TestDatabase.sql(database.superuser());
        house = House.of(beans);
        youth = house.youthProtection();
        on = house.takenUpCase();
    }

    private OtherTable school(String kind, @Nullable LocalDate until) {
        return new OtherTable(
                "Zorgadviesteam De Linde", kind, "De Linde", "Juf Anja, 0299 123456", null, until, "De school");
    }

    private OtherTableView only() {
        return teams.of(house.caseDirector(), on.id()).otherTables().getFirst();
    }

    @Test
    void everybodyAtTheTableWritesDownAnotherTableAndAllSeeIt() {
        teams.addOtherTable(youth, on.id(), school("school", null));
        assertThat(only().table().name()).isEqualTo("Zorgadviesteam De Linde");
        assertThat(only().recordedBy()).isEqualTo(House.Who.YOUTH_PROTECTION.fullName());
        assertThat(teams.of(house.mentalHealth(), on.id()).otherTablesOn(time.today()))
                .hasSize(1);
        assertThat(refusalOf(() -> teams.addOtherTable(house.outsider(), on.id(), school("school", null))))
                .isEqualTo(new Refusal.NotFound());
    }

    @Test
    void aNameAKindOfTheFrameAndWhoSaidSoAreNeeded() {
        assertThat(fieldsOf(() ->
                        teams.addOtherTable(youth, on.id(), new OtherTable(" ", "kletsclub", "", "", null, null, ""))))
                .containsOnlyKeys("naam", "soort", "gezegdDoor");
    }

    @Test
    void oneThatEndedIsNotSaidToDiscussTheFamilyNow() {
        UUID id = teams.addOtherTable(youth, on.id(), school("school", null));
        assertThat(fieldsOf(() ->
                        teams.endOtherTable(youth, on.id(), id, time.today().plusDays(1))))
                .containsOnlyKeys("laatsteDag");
        teams.endOtherTable(youth, on.id(), id, time.today().minusDays(1));
        assertThat(teams.of(youth, on.id()).otherTablesOn(time.today())).isEmpty();
        assertThat(teams.of(youth, on.id()).otherTables()).hasSize(1);
        teams.removeOtherTable(youth, on.id(), id);
        assertThat(teams.of(youth, on.id()).otherTables()).isEmpty();
        assertThat(refusalOf(() -> teams.removeOtherTable(youth, on.id(), id))).isEqualTo(new Refusal.NotFound());
    }

    @Test
    void whoWasEnteredByMistakeIsNotNamedInIt() {
        UUID mistake = families.addPerson(house.caseDirector(), on.id(), House.person("Vergist", "Bericht", null));
        UUID id = teams.addOtherTable(youth, on.id(), school("school", null));
        families.removePerson(house.caseDirector(), on.id(), mistake);
        assertThat(behind.fetchSingle("select ? = any (persons) from casefile.other_table where id = ?", mistake, id)
                        .get(0, Boolean.class))
                .isFalse();
    }
}
