package nl.aantafel.plan;

import static nl.aantafel.plan.SomePlan.agreement;
import static nl.aantafel.plan.SomePlan.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.Promises.Promised;
import nl.aantafel.plan.Promises.Side;
import nl.aantafel.plan.Promises.Which;
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

@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class OwnAgreementsTest {

    private final Plans plans;
    private final Promises promises;
    private final TestDatabase database;
    private final Time time;
    private final House house;
    private final Actor director;
    private final Actor yara;
    private final Party yaraDoes;

    OwnAgreementsTest(Plans plans, Promises promises, Time time, TestDatabase database, BeanFactory beans) {
        this.plans = plans;
        this.promises = promises;
        this.database = database;
        this.time = time;
        house = House.another(beans);
        director = house.caseDirector();
        yara = house.localTeam();
        yaraDoes = Party.professional(house.id(Who.LOCAL_TEAM));
    }

    @Test
    void listsOpenOnesOverAllCasesByDateAndThoseWithoutLast() {
        Case first = withYara();
        Case second = withYara();
        UUID undated = agree(first, "Ooit", null);
        UUID late = agree(second, "Straks", time.today().plusDays(9));
        UUID soon = agree(first, "Gauw", time.today().plusDays(1));
        UUID done = agree(second, "Klaar", time.today());
        plans.report(yara, second.id(), done, "done", "", 0);
        plans.agree(
                director,
                first.id(),
                agreement(
                        null,
                        "Van een ander",
                        null,
                        List.of(Party.professional(director.person())),
                        List.of(yaraDoes)));

        List<UUID> paged = new ArrayList<>();
        String after = null;
        do {
            Slice<Promised> slice = mine(after, 2);
            slice.rows().forEach(row -> paged.add(row.agreement().id()));
            after = slice.next().orElse(null);
        } while (after != null);

        assertThat(paged).containsExactly(soon, late, undated);
        AgreementView row = mine(null, 1).rows().getFirst().agreement();
        assertThat(row.caseId()).isEqualTo(first.id());
        assertThat(row.does().getFirst().name()).isEqualTo("Yara Yilmaz");
    }

    @Test
    void forgetsACaseOneIsNoMemberOfAnyMore() {
        Case ours = withYara();
        agree(ours, "Gauw", time.today());
        assertThat(mine(null, 25).rows()).isNotEmpty();

        TestDatabase.sql(database.superuser())
                .execute(
                        "update access.membership set until_at = from_at where case_id = ? and person_id = ?",
                        ours.id(),
                        yara.person());

        assertThat(mine(null, 25).rows()).isEmpty();
        assertThat(plans.of(director, ours.id()).agreements()).hasSize(1);
    }

    @Test
    void narrowsToACaseToWhatIsLateAndToWhatWasCarriedOverMoreThanOnceAndGoesOnInThat() {
        Case first = withYara();
        Case second = withYara();
        UUID later = agree(first, "Later", time.today().plusDays(3));
        UUID late = agree(first, "Laat", time.today().minusDays(2));
        UUID lateThere = agree(second, "Laat daar", time.today().minusDays(1));
        UUID today = agree(second, "Vandaag", time.today());
        plans.carryOver(director, first.id(), UUID.randomUUID(), Set.of(later, late));
        plans.carryOver(director, first.id(), UUID.randomUUID(), Set.of(later));

        assertThat(all(new Which(Side.MINE, first.id(), false, false))).containsExactly(late, later);
        assertThat(all(new Which(Side.MINE, null, true, false))).containsExactly(late, lateThere);
        assertThat(all(new Which(Side.MINE, null, false, true))).containsExactly(later);
        assertThat(all(new Which(Side.MINE, second.id(), true, false))).containsExactly(lateThere);
        assertThat(all(new Which(Side.MINE, first.id(), true, true))).isEmpty();
        assertThat(all(new Which(Side.MINE, house.takenUpCase().id(), false, false)))
                .as("a case that is not hers")
                .isEmpty();
        assertThat(all(Which.all(Side.MINE))).containsExactly(late, lateThere, today, later);
    }

    /** One by one, each page going on after the one before. */
    private List<UUID> all(Which which) {
        List<UUID> paged = new ArrayList<>();
        String after = null;
        do {
            Slice<Promised> slice = promises.of(yara, which, after, 1);
            slice.rows().forEach(row -> paged.add(row.agreement().id()));
            after = slice.next().orElse(null);
        } while (after != null);
        return paged;
    }

    @Test
    void refusesAKeyItDidNotGive() {
        assertThat(refusal(() -> mine("gisteren", 25))).isInstanceOf(Refusal.Invalid.class);
    }

    private Slice<Promised> mine(@Nullable String after, int size) {
        return promises.of(yara, Which.all(Side.MINE), after, size);
    }

    private Case withYara() {
        Case taken = house.takenUpCase();
        house.join(taken.id(), Who.LOCAL_TEAM);
        return taken;
    }

    private UUID agree(Case in, String what, @Nullable LocalDate due) {
        return plans.agree(
                director, in.id(), agreement(null, what, due, List.of(yaraDoes), List.of(Party.family(in.mother()))));
    }
}
