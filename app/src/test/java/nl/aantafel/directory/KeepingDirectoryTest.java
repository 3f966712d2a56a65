package nl.aantafel.directory;

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
import nl.aantafel.kernel.Trace;
import nl.aantafel.support.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeepingDirectoryTest {

    private static final TestDatabase DATABASE = TestDatabase.copy();

    private final World world;
    private final Directory directory;
    private final Actor ada;

    KeepingDirectoryTest() throws SQLException {
        world = new World(DATABASE);
        directory = world.directory();
        ada = world.begun();
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        world.close();
    }

    @Test
    void beginsOnceWithAnAdministratorAndAllMunicipalities() {
        assertThat(world.whoIsWho().rolesOf(ada.person()))
                .extracting(RoleHolding::role)
                .containsExactly(Roles.FUNCTIONAL_ADMINISTRATOR);
        assertThat(world.regions().provinces(ada)).hasSize(12);
        assertThat(world.regions().inProvince(ada, "Noord-Brabant"))
                .hasSize(56)
                .anyMatch(each -> each.name().equals("Nuenen, Gerwen en Nederwetten") && each.inhabitants() == 24015);

        assertThat(refusal(world::begun)).isEqualTo(new Refusal.Conflict("directory.refusal.begun", List.of()));
    }

    @Test
    void leavesALineOfEachChange() {
        world.organisation(ada, "Jeugdbescherming Oost");

        assertThat(world.trace.lines)
                .extracting(Trace.Line::action, Trace.Line::activity)
                .contains(org.assertj.core.groups.Tuple.tuple(Trace.Action.ADMINISTER, "directory.add-organisation"));
    }

    @Test
    void letsNobodyButTheAdministratorChangeAnything() {
        UUID organisation = world.organisation(ada, "Politie Waterland");
        Actor stranger =
                Actor.professional(world.professional(ada, organisation, "Piet Agent", "piet@politie.example"));

        assertThat(refusal(() -> world.organisation(stranger, "Nieuw"))).isInstanceOf(Refusal.MayNot.class);
        assertThat(refusal(() -> world.seat(stranger, organisation, "police"))).isInstanceOf(Refusal.MayNot.class);
        assertThat(refusal(() -> directory.changeOrganisation(
                        stranger, new ChangeOrganisation(organisation, 0, World.details("X")))))
                .isInstanceOf(Refusal.MayNot.class);
    }

    @Test
    void refusesTheSecondChangeOfTheSameVersionAndShowsWhatStands() {
        UUID organisation = world.organisation(ada, "GGZ Noord");
        directory.changeOrganisation(ada, new ChangeOrganisation(organisation, 0, World.details("GGZ Noord en Oost")));

        Refusal refused = refusal(() ->
                directory.changeOrganisation(ada, new ChangeOrganisation(organisation, 0, World.details("GGZ Zuid"))));

        assertThat(refused).isInstanceOfSatisfying(Refusal.Stale.class, stale -> {
            assertThat(stale.id()).isEqualTo(organisation);
            assertThat(stale.currentVersion()).isEqualTo(1);
            assertThat(stale.current())
                    .containsEntry("naam", "GGZ Noord en Oost")
                    .containsEntry("kan", "Kan veel");
            assertThat(stale.changedBy()).isEqualTo("Ada Beheer");
        });
    }

    @Test
    void refusesTheSecondChangeOfAPersonAndOfThePartnershipToo() {
        UUID organisation = world.organisation(ada, "GGZ Noord");
        UUID person = world.professional(ada, organisation, "Kim Vos", "kim@ggz.example");
        ProfessionalDetails details = new ProfessionalDetails("Kim de Vos", "", "kim@ggz.example", "", true);
        directory.changeProfessional(ada, new ChangeProfessional(person, 0, details));
        directory.changePartnership(ada, new ChangePartnership(world.partnership(), 0, "ZVH", "", "fg@zvh.example"));

        assertThat(refusal(() -> directory.changeProfessional(ada, new ChangeProfessional(person, 0, details))))
                .isInstanceOfSatisfying(
                        Refusal.Stale.class,
                        stale -> assertThat(stale.current()).containsEntry("naam", "Kim de Vos"));
        assertThat(refusal(() -> directory.changePartnership(
                        ada, new ChangePartnership(world.partnership(), 0, "Ander", "", ""))))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void refusesAnOrganisationTwiceAndAnEmailTwice() {
        UUID organisation = world.organisation(ada, "Veilig Thuis Waterland");
        world.professional(ada, organisation, "Kim Vos", "kim@vt.example");

        assertThat(wrong(() -> world.organisation(ada, "VEILIG thuis Waterland ")))
                .containsExactly("naam: directory.refusal.organisation-known");
        assertThat(wrong(() -> world.professional(ada, organisation, "Kim Bos", "KIM@vt.example")))
                .containsExactly("email: directory.refusal.email-known");
    }

    @Test
    void showsAllThatIsWrongWithAnInputAtOnce() {
        assertThat(wrong(() -> directory.addOrganisation(
                        ada,
                        new AddOrganisation(
                                world.partnership(),
                                new OrganisationDetails(" ", "", "zorg", "", 3, "", "", "", "", false, ""),
                                World.TODAY.plusDays(1)))))
                .containsExactly(
                        "naam: check.required", "keten: check.choose", "lijn: check.choose", "convenant: check.future");
    }

    @Test
    void refusesASeatThatTheFrameDoesNotKnow() {
        UUID organisation = world.organisation(ada, "Politie Waterland");

        assertThat(wrong(() -> world.seat(ada, organisation, "fire_brigade")))
                .containsExactly("soort: directory.refusal.seat-kind");
        UUID seat = world.seat(ada, organisation, "police");
        assertThat(world.whoIsWho().seats(Set.of(seat)).values())
                .extracting(Seat::kind)
                .containsExactly("police");
    }

    @Test
    void loadsNoMunicipalityIntoTwoRegionsOfOneDomain() {
        Regions regions = world.regions();
        UUID delft = regions.inProvince(ada, "Zuid-Holland").stream()
                .filter(each -> each.name().equals("Delft"))
                .findFirst()
                .orElseThrow()
                .id();
        UUID west = regions.addRegion(ada, "safety_house", "Haaglanden");
        UUID east = regions.addRegion(ada, "safety_house", "Midden");
        UUID police = regions.addRegion(ada, "police", "Den Haag");
        regions.place(ada, west, Set.of(delft));
        regions.place(ada, police, Set.of(delft));
        regions.place(ada, east, Set.of(delft));

        assertThat(regions.municipalities(ada, new MunicipalitySearch("delft", "", null, 25))
                        .rows())
                .singleElement()
                .satisfies(line -> assertThat(line.regions())
                        .extracting(Region::name)
                        .containsExactlyInAnyOrder("Midden", "Den Haag"));
        assertThat(regions.region(ada, west).municipalities()).isEmpty();
        assertThat(wrong(() -> regions.addRegion(ada, "police", "den haag")))
                .containsExactly("naam: directory.refusal.region-known");
    }

    @Test
    void servesMunicipalities() {
        List<Municipality> flevoland = world.regions().inProvince(ada, "Flevoland");
        world.regions()
                .serve(
                        ada,
                        world.partnership(),
                        Set.of(flevoland.get(0).id(), flevoland.get(1).id()));
        world.regions().serve(ada, world.partnership(), Set.of(flevoland.get(0).id()));
        world.regions().stopServing(ada, world.partnership(), flevoland.get(1).id());

        assertThat(world.regions().servedBy(ada, world.partnership())).containsExactly(flevoland.get(0));
    }

    @Test
    void foundsAnotherPartnershipUnderAnotherAdministrator() {
        UUID organisation = world.organisation(ada, "Gemeente Waterland");
        UUID bea = world.professional(ada, organisation, "Bea Ambtenaar", "bea@waterland.example");

        assertThat(refusal(() -> directory.createPartnership(ada, another(ada.person()))))
                .isEqualTo(new Refusal.MayNot("directory.refusal.own-role"));
        UUID second = directory.createPartnership(ada, another(bea));

        assertThat(world.views().administered(Actor.professional(bea)))
                .extracting(Partnership::id)
                .containsExactly(second);
        assertThat(world.views().administered(ada)).extracting(Partnership::id).doesNotContain(second);
    }

    @Test
    void endsSeatsAndRolesOfWhoLeavesThePartnership() {
        UUID organisation = world.organisation(ada, "Politie Waterland");
        UUID piet = world.professional(ada, organisation, "Piet Agent", "piet@politie.example");
        UUID seat = world.seat(ada, organisation, "police");
        world.role(ada, piet, Roles.TRIAGE_MEMBER, seat);

        directory.leavePartnership(ada, new LeavePartnership(world.partnership(), organisation, null));

        assertThat(world.whoIsWho().rolesOf(piet)).isEmpty();
        assertThat(world.whoIsWho().seatsOf(world.partnership(), organisation)).isEmpty();
        assertThat(world.whoIsWho().participants(world.partnership()))
                .extracting(Organisation::id)
                .doesNotContain(organisation);
        assertThat(world.events)
                .contains(new RoleEnded(piet, world.partnership(), Roles.TRIAGE_MEMBER, World.TODAY.minusDays(1)));
    }

    @Test
    void neverLosesTheLastAdministrator() {
        UUID bureau = world.whoIsWho().professional(ada.person()).orElseThrow().organisation();

        Refusal none = new Refusal.Conflict("directory.refusal.last-administrator", List.of());
        assertThat(refusal(() -> directory.endProfessional(ada, ada.person(), LocalDate.of(2026, 12, 31))))
                .isEqualTo(none);
        assertThat(refusal(
                        () -> directory.leavePartnership(ada, new LeavePartnership(world.partnership(), bureau, null))))
                .isEqualTo(none);
    }

    private static CreatePartnership another(UUID administrator) {
        return new CreatePartnership("ZVH Duinen", "Duinen", World.SAFETY_HOUSE, "", administrator);
    }

    private static Refusal refusal(ThrowingCallable doing) {
        return catchThrowableOfType(RefusedException.class, doing).refusal();
    }

    static List<String> wrong(ThrowingCallable doing) {
        return ((Refusal.Invalid) refusal(doing))
                .errors().stream()
                        .map(error -> error.field() + ": " + error.messageKey())
                        .toList();
    }
}
