package nl.aantafel.directory;

import static nl.aantafel.support.House.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody lets somebody in at the desk alone. */
class RoleRequestsTest {

    private static final TestDatabase DATABASE = TestDatabase.copy();

    private final World world;
    private final Actor ada;
    private final UUID police;
    private final UUID seat;
    private final UUID eve;
    private final Actor noor;

    RoleRequestsTest() throws SQLException {
        world = new World(DATABASE);
        ada = world.begun();
        police = world.organisation(ada, "Politie Waterland");
        seat = world.seat(ada, police, "police");
        eve = world.professional(ada, police, "Eve Verzonnen", "eve@politie.example");
        UUID first = world.professional(ada, police, "Noor Bakker", "noor@zvh.example");
        noor = Actor.professional(first);
        world.role(ada, first, Roles.PROCESS_DIRECTOR, null);
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        world.close();
    }

    private UUID asked(UUID person, String role) {
        return ((RoleOutcome.Waits) world.give(ada, person, role, seat)).request();
    }

    @Test
    void theFirstDeskOfAFreshPartnershipIsGivenByOne() {
        assertThat(world.whoIsWho().rolesOf(noor.person()))
                .extracting(RoleHolding::role)
                .containsExactly(Roles.PROCESS_DIRECTOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.PROCESS_DIRECTOR,
                Roles.SECRETARY,
                Roles.TRIAGE_MEMBER,
                Roles.FUNCTIONAL_ADMINISTRATOR,
                Roles.DATA_PROTECTION_OFFICER
            })
    void aRoleThatOpensCasesOrMayAgreeWaitsForASecondPerson(String role) {
        UUID request = asked(eve, role);
        assertThat(world.whoIsWho().rolesOf(eve)).isEmpty();
        assertThat(world.events)
                .noneMatch(event ->
                        event instanceof RoleGiven given && given.professional().equals(eve));

        world.requests().agree(noor, request);

        assertThat(world.whoIsWho().rolesOf(eve)).extracting(RoleHolding::role).containsExactly(role);
        assertThat(world.events)
                .anyMatch(event ->
                        event instanceof RoleGiven given && given.professional().equals(eve));
    }

    @Test
    void otherRolesAreGivenAtOnce() {
        assertThat(world.give(ada, eve, Roles.PARTICIPANT, null)).isInstanceOf(RoleOutcome.Given.class);
    }

    @Test
    void neitherWhoAskedNorWhoItIsAboutNorAnybodyElseAgrees() {
        UUID request = asked(eve, Roles.SECRETARY);
        assertThat(refusalOf(() -> world.requests().agree(ada, request)))
                .isEqualTo(new Refusal.MayNot("directory.refusal.own-request"));
        assertThat(refusalOf(() -> world.requests().agree(Actor.professional(eve), request)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(world.requests().waiting(noor)).singleElement().satisfies(line -> {
            assertThat(line.mayAgree()).isTrue();
            assertThat(line.agreers()).containsExactly("Noor Bakker");
        });
        assertThat(world.requests().of(ada, eve))
                .singleElement()
                .satisfies(line -> assertThat(line.mayAgree()).isFalse());
    }

    @Test
    void anInventedColleagueDoesNotAgreeForTheNext() {
        asked(eve, Roles.PROCESS_DIRECTOR);
        UUID mallory = world.professional(ada, police, "Mal Lory", "mal@politie.example");
        UUID next = asked(mallory, Roles.SECRETARY);
        assertThat(refusalOf(() -> world.requests().agree(Actor.professional(eve), next)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void aRequestRunsOutIsDeclinedOrWithdrawn() {
        UUID declined = asked(eve, Roles.SECRETARY);
        assertThat(refusalOf(() -> asked(eve, Roles.SECRETARY))).isInstanceOf(Refusal.Invalid.class);
        world.requests().decline(noor, declined);
        assertThat(refusalOf(() -> world.requests().agree(noor, declined))).isInstanceOf(Refusal.NotFound.class);
        UUID withdrawn = asked(eve, Roles.SECRETARY);
        world.requests().withdraw(ada, withdrawn);
        assertThat(refusalOf(() -> world.requests().agree(noor, withdrawn))).isInstanceOf(Refusal.NotFound.class);
        UUID late = asked(eve, Roles.SECRETARY);
        world.clock.to(World.TODAY.plusDays(8));
        assertThat(refusalOf(() -> world.requests().agree(noor, late))).isInstanceOf(Refusal.NotFound.class);
        assertThat(world.requests().waiting(noor)).isEmpty();
        assertThat(world.whoIsWho().rolesOf(eve)).isEmpty();
    }

    @Test
    void theRoleHoldsFromTheAgreementNotFromBeforeIt() {
        UUID request = asked(eve, Roles.SECRETARY);
        world.clock.to(World.TODAY.plusDays(3));
        world.requests().agree(noor, request);
        assertThat(world.views().person(ada, eve).roles())
                .singleElement()
                .satisfies(line -> assertThat(line.from()).isEqualTo(World.TODAY.plusDays(3)));
    }

    @Test
    void onceAtWorkAPartnershipKeepsTwoWhoMayAgree() {
        UUID holding =
                world.views().person(ada, noor.person()).roles().getFirst().id();
        assertThat(refusalOf(() -> world.directory().endRole(ada, holding, null)))
                .isEqualTo(new Refusal.Conflict("directory.refusal.last-to-agree", List.of()));
    }

    @Test
    void whoMayAgreeLeavesWhenTwoOthersRemain() {
        UUID holding =
                world.views().person(ada, noor.person()).roles().getFirst().id();
        world.requests().agree(noor, asked(eve, Roles.DATA_PROTECTION_OFFICER));
        asked(world.professional(ada, police, "Daan Wal", "daan@politie.example"), Roles.SECRETARY);

        world.directory().endRole(ada, holding, null);

        assertThat(world.requests().waiting(noor)).isEmpty();
        assertThat(world.requests().waiting(Actor.professional(eve))).hasSize(1);
    }

    @Test
    void withTheDeskGoneNobodyBeginsAloneAgain() {
        world.requests().agree(noor, asked(eve, Roles.DATA_PROTECTION_OFFICER));
        world.clock.to(World.TODAY.plusDays(1));
        UUID mallory = world.professional(ada, police, "Mal Lory", "mal@politie.example");
        world.directory().endProfessional(ada, noor.person(), null);
        assertThat(world.give(ada, mallory, Roles.PROCESS_DIRECTOR, null)).isInstanceOf(RoleOutcome.Waits.class);
    }
}
