package nl.aantafel.plan;

import static nl.aantafel.support.House.fieldsOf;
import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseQuery;
import nl.aantafel.casefile.Searches;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.plan.ClosedCases.Look;
import nl.aantafel.plan.ClosedCases.Looked;
import nl.aantafel.support.Below;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.MovingTime;
import nl.aantafel.support.OnTestDatabase;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** A closed case is shielded: below the use cases as above them, for everybody who was in it (Wgs, artikel 2.31 lid 8). */
@SpringBootTest
@OnTestDatabase(own = true)
@Import(MovingTime.Clock.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ShieldingTest {

    /** Its own name for what a person is in a case; rows of a person's own choices that say nothing of the case. */
    private static final Set<String> OWN = Set.of("access.membership", "audit.line");

    private final House house;
    private final ClosedCases closedCases;
    private final CaseFiles cases;
    private final Searches searches;
    private final DSLContext behind;
    private final Below below;
    private final MovingTime time;
    private final Closed closed;
    private Case family;
    private Actor chair;

    ShieldingTest(
            BeanFactory beans,
            ClosedCases closedCases,
            CaseFiles cases,
            Searches searches,
            TestDatabase database,
            MovingTime time) {
        this.house = House.of(beans);
        this.closedCases = closedCases;
        this.cases = cases;
        this.searches = searches;
        this.behind = TestDatabase.sql(database.superuser());
        this.below = new Below(database, time);
        this.time = time;
        this.closed = Closed.in(beans);
        this.chair = house.processDirector();
        this.family = house.takenUpCase();
    }

    @BeforeEach
    void aClosedCase() {
        family = closed.closedCase();
        chair = house.processDirector();
    }

    private List<Actor> everybody() {
        return List.of(
                chair,
                house.secretary(),
                house.caseDirector(),
                house.youthProtection(),
                house.mentalHealth(),
                house.veiligThuis(),
                house.police());
    }

    @Test
    void noTableShowsARowOfItToAnybodyWhoWasInIt() {
        List<String> seen = new ArrayList<>();
        behind.fetch("select table_schema || '.' || table_name from information_schema.columns c"
                        + " where column_name = 'case_id' and table_schema not in ('pg_catalog', 'information_schema')"
                        + " and exists (select 1 from information_schema.column_privileges p where p.grantee = 'aantafel_app'"
                        + " and p.table_schema = c.table_schema and p.table_name = c.table_name and p.column_name = 'case_id'"
                        + " and p.privilege_type = 'SELECT') order by 1")
                .forEach(row -> {
                    String table = row.get(0, String.class);
                    for (Actor each : everybody()) {
                        if (!OWN.contains(table)
                                && below.run(each, "select 1 from " + table + " where case_id = ?", family.id()) > 0) {
                            seen.add(table);
                        }
                    }
                });
        assertThat(seen).isEmpty();
        for (Actor each : everybody()) {
            assertThat(below.run(each, "select 1 from casefile.case_file where id = ?", family.id()))
                    .isZero();
        }
    }

    @Test
    void closedCaseSearchGivesNothing() {
        for (Actor each : everybody()) {
            assertThat(cases.mine(each, new CaseQuery(Set.of(), null, 100)).rows())
                    .noneMatch(row -> row.id().equals(family.id()));
            assertThat(refusalOf(() -> cases.view(each, family.id()))).isEqualTo(new Refusal.NotFound());
            Searches.Found found = searches.find(each, "Verbeek");
            assertThat(found.cases().rows()).noneMatch(hit -> hit.place().id().equals(family.id()));
            assertThat(found.persons().rows()).noneMatch(hit -> hit.place().id().equals(family.id()));
        }
    }

    @Test
    void nobodyLetsThemselvesInAgain() {
        assertThat(refusalOf(() -> house.join(family.id(), Who.LOCAL_TEAM))).isEqualTo(new Refusal.NotFound());
        UUID me = house.id(Who.YOUTH_PROTECTION);
        assertThat(org.junit.jupiter.api.Assertions.assertThrows(
                        RuntimeException.class,
                        () -> below.run(
                                house.youthProtection(),
                                "select access.look_in_closed(?, access.clock() + interval '1 hour')",
                                family.id())))
                .hasMessageContaining("may not look");
        assertThat(org.junit.jupiter.api.Assertions.assertThrows(
                        RuntimeException.class,
                        () -> below.run(
                                chair, "select access.enrol(?, ?, 'participant', null, null)", family.id(), me)))
                .hasMessageContaining("may not enrol");
    }

    @Test
    void theDeskSeesItsNumberAndDaysAndNotItsName() {
        assertThat(closedCases.list(chair, house.partnership(), null, 50).rows())
                .anyMatch(row -> row.id().equals(family.id()) && row.closedOn().equals(time.today()));
        assertThat(closedCases.one(chair, family.id()).shown()).isEmpty();
        assertThat(refusalOf(() -> closedCases.list(house.youthProtection(), house.partnership(), null, 50)))
                .isInstanceOf(Refusal.MayNot.class);
        assertThat(refusalOf(() -> closedCases.one(house.youthProtection(), family.id())))
                .isEqualTo(new Refusal.NotFound());
    }

    @Test
    void lookingAsksForAPurposeIsLoggedAndEndsByItself() {
        assertThat(fieldsOf(() -> closedCases.look(chair, family.id(), new Look("nieuwsgierig", ""))))
                .containsOnlyKeys("doel", "reden");
        closedCases.look(chair, family.id(), new Look("reopening", "Er is een nieuwe aanmelding."));
        assertThat(closedCases.one(chair, family.id()).shown()).hasValueSatisfying(shown -> {
            assertThat(shown.familyName()).isNotBlank();
            assertThat(shown.input().plan().calls()).isEqualTo("De huisarts.");
        });
        assertThat(closedCases.one(house.secretary(), family.id())).satisfies(other -> {
            assertThat(other.shown()).isEmpty();
            assertThat(other.looks()).extracting(Looked::purpose).containsExactly("reopening");
        });
        assertThat(behind.fetchSingle(
                                "select count(*)::int from audit.line where case_id = ? and activity like '%closed%' and actor_id = ?",
                                family.id(), chair.person())
                        .get(0, Integer.class))
                .isPositive();
        assertThat(below.run(chair, "select 1 from casefile.person where case_id = ?", family.id()))
                .as("not the people")
                .isZero();
        time.pass(Period.ofDays(1));
        assertThat(closedCases.one(chair, family.id()).shown()).isEmpty();
    }
}
