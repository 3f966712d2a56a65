package nl.aantafel.directory;

import static nl.aantafel.directory.KeepingDirectoryTest.wrong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RolesTest {

    private static final TestDatabase DATABASE = TestDatabase.copy();

    private final World world;
    private final Directory directory;
    private final Actor ada;
    private final UUID police;
    private final UUID piet;
    private final UUID seat;

    RolesTest() throws SQLException {
        world = new World(DATABASE);
        directory = world.directory();
        ada = world.begun();
        police = world.organisation(ada, "Politie Waterland");
        piet = world.professional(ada, police, "Piet Agent", "piet@politie.example");
        seat = world.seat(ada, police, "police");
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        world.close();
    }

    @Test
    void refusesARoleForOneself() {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> world.role(ada, ada.person(), Roles.SECRETARY, null));

        assertThat(refused.refusal()).isEqualTo(new Refusal.MayNot("directory.refusal.own-role"));
    }

    @Test
    void tellsTheHouseThatARoleWasGiven() {
        world.role(ada, piet, Roles.SECRETARY, seat);

        assertThat(world.events).contains(new RoleGiven(piet, world.partnership(), Roles.SECRETARY, police, seat));
        assertThat(world.whoIsWho().rolesOf(piet))
                .containsExactly(new RoleHolding(piet, police, world.partnership(), Roles.SECRETARY, seat, "police"));
    }

    @Test
    void letsATriageMemberSitOnASeatOfTheOwnOrganisationOnly() {
        UUID safeHome = world.organisation(ada, "Veilig Thuis Waterland");
        UUID otherSeat = world.seat(ada, safeHome, "safe_at_home");

        assertThat(wrong(() -> world.role(ada, piet, Roles.TRIAGE_MEMBER, null)))
                .containsExactly("zetel: directory.refusal.seat-needed");
        assertThat(wrong(() -> world.role(ada, piet, Roles.TRIAGE_MEMBER, otherSeat)))
                .containsExactly("zetel: directory.refusal.seat-of-other");
        assertThat(world.role(ada, piet, Roles.TRIAGE_MEMBER, seat)).isNotNull();
    }

    @Test
    void refusesAnUnknownRoleTheSameRoleTwiceAndAnEndBeforeTheBeginning() {
        world.role(ada, piet, Roles.PARTICIPANT, null);

        assertThat(wrong(() -> world.role(ada, piet, "boss", null))).containsExactly("rol: check.choose");
        assertThat(wrong(() -> world.role(ada, piet, Roles.PARTICIPANT, null)))
                .containsExactly("rol: directory.refusal.role-held");
        assertThat(wrong(() -> directory.giveRole(
                        ada,
                        new GiveRole(
                                piet,
                                world.partnership(),
                                Roles.TEAM_LEADER,
                                null,
                                World.TODAY,
                                World.TODAY.minusDays(1)))))
                .containsExactly("tot: check.before-start");
    }

    @Test
    void opensNoCasesBeforeADeskRoleBegins() {
        assertThat(wrong(() -> directory.giveRole(
                        ada,
                        new GiveRole(
                                piet,
                                world.partnership(),
                                Roles.PROCESS_DIRECTOR,
                                null,
                                World.TODAY.plusDays(1),
                                null))))
                .containsExactly("van: directory.refusal.desk-later");
    }

    @Test
    void countsARoleFromItsFirstUpToAndIncludingItsLastDay() {
        LocalDate first = World.TODAY.plusDays(2);
        directory.giveRole(
                ada, new GiveRole(piet, world.partnership(), Roles.PARTICIPANT, null, first, first.plusDays(1)));

        assertThat(world.whoIsWho().rolesOf(piet)).isEmpty();
        world.clock.to(first);
        assertThat(world.whoIsWho().rolesOf(piet)).hasSize(1);
        world.clock.to(first.plusDays(1));
        assertThat(world.whoIsWho().holders(world.partnership(), Set.of(Roles.PARTICIPANT)))
                .hasSize(1);
        world.clock.to(first.plusDays(2));
        assertThat(world.whoIsWho().rolesOf(piet)).isEmpty();
    }

    @Test
    void endsARoleAtOnceAndNeverLengthensIt() {
        UUID holding = world.role(ada, piet, Roles.PARTICIPANT, null);

        directory.endRole(ada, holding, World.TODAY.plusDays(5));
        assertThat(world.whoIsWho().rolesOf(piet)).hasSize(1);
        assertThat(wrong(() -> directory.endRole(ada, holding, World.TODAY.plusDays(9))))
                .containsExactly("laatsteDag: directory.refusal.ends-earlier");

        directory.endRole(ada, holding, null);
        assertThat(world.whoIsWho().rolesOf(piet)).isEmpty();
        assertThat(world.events)
                .contains(new RoleEnded(piet, world.partnership(), Roles.PARTICIPANT, World.TODAY.minusDays(1)));
    }

    @Test
    void endsTheRolesOnASeatWithTheSeat() {
        world.role(ada, piet, Roles.TRIAGE_MEMBER, seat);
        world.role(ada, piet, Roles.PARTICIPANT, null);

        directory.endSeat(ada, seat, null);

        assertThat(world.whoIsWho().rolesOf(piet)).extracting(RoleHolding::role).containsExactly(Roles.PARTICIPANT);
    }

    @Test
    void endsAllRolesOfWhoLeavesAndGivesNoneBack() {
        world.role(ada, piet, Roles.PARTICIPANT, null);

        directory.endProfessional(ada, piet, null);
        assertThat(world.whoIsWho().rolesOf(piet)).isEmpty();
        assertThat(world.whoIsWho().search(world.partnership(), "piet")).isEmpty();

        directory.resumeProfessional(ada, piet);
        assertThat(world.whoIsWho().search(world.partnership(), "piet")).hasSize(1);
        assertThat(world.whoIsWho().rolesOf(piet)).isEmpty();
    }

    @Test
    void refusesARoleForSomebodyWhoseOrganisationLeft() {
        directory.leavePartnership(ada, new LeavePartnership(world.partnership(), police, null));

        assertThat(wrong(() -> world.role(ada, piet, Roles.PARTICIPANT, null)))
                .contains("rol: directory.refusal.not-in-partnership");
    }

    @Test
    void letsAnotherAdministratorTakeOver() {
        world.role(ada, piet, Roles.FUNCTIONAL_ADMINISTRATOR, null);
        Actor pietToo = Actor.professional(piet);

        directory.endProfessional(pietToo, ada.person(), null);

        assertThat(world.views().administered(ada)).isEmpty();
        assertThat(world.views().administered(pietToo)).hasSize(1);
        assertThat(List.copyOf(world.trace.lines)).isNotEmpty();
    }
}
