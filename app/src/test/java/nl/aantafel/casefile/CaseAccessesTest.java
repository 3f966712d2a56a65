package nl.aantafel.casefile;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CaseAccesses.Holder;
import nl.aantafel.casefile.CaseAccesses.PersonAccess;
import nl.aantafel.casefile.CaseAccesses.Place;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.support.House;
import nl.aantafel.support.House.Case;
import nl.aantafel.support.House.Who;
import nl.aantafel.support.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Who can see what, and why, out of the tables that decide it. */
@SpringBootTest
@OnTestDatabase
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CaseAccessesTest {

    private static final Locale DUTCH = Locale.of("nl", "NL");

    private final BeanFactory beans;
    private final House house;
    private final CaseAccesses accesses;
    private final Teams teams;

    CaseAccessesTest(BeanFactory beans) {
        this.beans = beans;
        house = House.of(beans);
        accesses = beans.getBean(CaseAccesses.class);
        teams = beans.getBean(Teams.class);
    }

    private List<Holder> holders(Actor reader, Case on) {
        return accesses.ofCase(reader, on.id(), DUTCH).holders();
    }

    @Test
    void tellsOfEachRoleSinceWhenOnWhichSeatAndByWhom() {
        Case on = house.takenUpCase();
        assertThat(holders(house.caseDirector(), on)).anySatisfy(holder -> {
            assertThat(holder.person()).isEqualTo(house.id(Who.YOUTH_PROTECTION));
            assertThat(holder.role()).isEqualTo("participant");
            assertThat(holder.seatKind()).isNotEmpty();
            assertThat(holder.now()).isTrue();
            assertThat(holder.all()).isTrue();
            assertThat(holder.grantedBy()).isNotEmpty();
        });
    }

    @Test
    void whoeverIsListedNowCanSeeTheCaseAndWhoIsNotCannot() {
        Case on = house.takenUpCase();
        List<UUID> now = holders(house.caseDirector(), on).stream()
                .filter(Holder::now)
                .filter(holder -> !CaseGate.outsideTheTable(holder.role()))
                .map(Holder::person)
                .toList();
        for (Who who : Who.values()) {
            assertThat(sees(house.actor(who), on)).as(who.name()).isEqualTo(now.contains(house.id(who)));
        }
    }

    private boolean sees(Actor actor, Case on) {
        try {
            teams.of(actor, on.id());
            return true;
        } catch (RefusedException refused) {
            return false;
        }
    }

    @Test
    void isForWhoSeesTheCase() {
        Case on = house.takenUpCase();
        for (Actor other : List.of(house.outsider(), house.veiligThuis(), house.actor(Who.DATA_PROTECTION_OFFICER))) {
            assertThat(refusalOf(() -> holders(other, on))).isInstanceOf(Refusal.NotFound.class);
        }
    }

    @Test
    void ofAPersonOneSeesCasesOfOnesOwnTableAndTheOfficerAllNumbers() {
        // Nobody else's cases: of whom elsewhere shares a table with them something would be seen.
        House own = House.another(beans);
        Case shared = own.takenUpCase();
        UUID person = own.id(Who.YOUTH_PROTECTION);
        PersonAccess all = accesses.ofPerson(own.actor(Who.DATA_PROTECTION_OFFICER), own.partnership(), person);
        assertThat(all.complete()).isTrue();
        assertThat(all.places()).extracting(Place::caseId).contains(shared.id());
        assertThat(all.places())
                .noneMatch(Place::mayOpen)
                .allMatch(place -> !place.number().isEmpty());
        PersonAccess outsiders = accesses.ofPerson(own.outsider(), own.partnership(), person);
        assertThat(outsiders.places()).isEmpty();
        assertThat(outsiders.complete()).isFalse();
        assertThat(accesses.ofPerson(own.mentalHealth(), own.partnership(), person)
                        .places())
                .anySatisfy(place -> {
                    assertThat(place.caseId()).isEqualTo(shared.id());
                    assertThat(place.mayOpen()).isTrue();
                });
    }

    @Test
    void aPartnershipOneDoesNotWorkInIsNotThere() {
        assertThat(refusalOf(() -> accesses.ofPerson(house.outsider(), new UUID(0, 7), house.id(Who.YOUTH_PROTECTION))))
                .isInstanceOf(Refusal.NotFound.class);
    }
}
