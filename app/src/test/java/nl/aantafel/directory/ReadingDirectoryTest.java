package nl.aantafel.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadingDirectoryTest {

    private static final TestDatabase DATABASE = TestDatabase.copy();

    private final World world;
    private final DirectoryViews views;
    private final Actor ada;

    ReadingDirectoryTest() throws SQLException {
        world = new World(DATABASE);
        views = world.views();
        ada = world.begun();
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        world.close();
    }

    @Test
    void pagesThroughNamesInDutchOrder() {
        for (String name : List.of("Zorggroep", "éénoudersteun", "Eerste hulp", "advies", "Énigma")) {
            world.organisation(ada, name);
        }

        Slice<OrganisationLine> first = views.organisations(ada, search("", null, 4));
        Slice<OrganisationLine> second =
                views.organisations(ada, search("", UUID.fromString(first.next().orElseThrow()), 4));

        assertThat(names(first)).containsExactly("advies", "Bureau ZVH Waterland", "éénoudersteun", "Eerste hulp");
        assertThat(names(second)).containsExactly("Énigma", "Zorggroep");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void findsPartOfANameAndTakesWildcardsLiterally() {
        world.organisation(ada, "100% Zorg");
        world.organisation(ada, "Zorggroep");

        assertThat(names(views.organisations(ada, search("0% z", null, 25)))).containsExactly("100% Zorg");
        assertThat(names(views.organisations(ada, search("%", null, 25)))).containsExactly("100% Zorg");
    }

    @Test
    void showsVacanciesAndSeatsWithoutPeople() {
        UUID police = world.organisation(ada, "Politie Waterland");
        UUID piet = world.professional(ada, police, "Piet Agent", "piet@politie.example");
        UUID seat = world.seat(ada, police, "police");

        DirectoryState before = views.state(ada, world.partnership());
        assertThat(before.vacantRoles()).contains(Roles.PROCESS_DIRECTOR, Roles.TRIAGE_MEMBER);
        assertThat(before.empty()).extracting(line -> line.seat().id()).containsExactly(seat);
        assertThat(before.unsigned()).extracting(Organisation::name).containsExactly("Bureau ZVH Waterland");

        world.role(ada, piet, Roles.TRIAGE_MEMBER, seat);
        DirectoryState after = views.state(ada, world.partnership());
        assertThat(after.vacantRoles()).doesNotContain(Roles.TRIAGE_MEMBER);
        assertThat(after.empty()).isEmpty();
        assertThat(after.people()).isEqualTo(2);
    }

    @Test
    void filtersPeopleByOrganisationAndRole() {
        UUID police = world.organisation(ada, "Politie Waterland");
        UUID piet = world.professional(ada, police, "Piet Agent", "piet@politie.example");
        world.professional(ada, police, "Pia Agent", "pia@politie.example");
        world.role(ada, piet, Roles.PARTICIPANT, null);

        assertThat(people(police, "")).containsExactly("Pia Agent", "Piet Agent");
        assertThat(people(police, Roles.PARTICIPANT)).containsExactly("Piet Agent");
        assertThat(people(null, Roles.FUNCTIONAL_ADMINISTRATOR)).containsExactly("Ada Beheer");
        assertThat(views.person(ada, piet).roles())
                .singleElement()
                .satisfies(role -> assertThat(role.holdsOn(World.TODAY)).isTrue());
        assertThat(views.organisation(ada, police).people()).hasSize(2);
    }

    @Test
    void showsPartnersWhatOthersCanOnlyWithinTheirPartnership() {
        UUID police = world.organisation(ada, "Politie Waterland");
        Actor piet = Actor.professional(world.professional(ada, police, "Piet Agent", "piet@politie.example"));
        Actor stranger = Actor.technical("nobody");

        assertThat(views.profiles(piet, search("kan veel", null, 25)).rows())
                .singleElement()
                .satisfies(profile -> {
                    assertThat(profile.details().cannot()).isEqualTo("Kan niet alles");
                    assertThat(profile.signatory()).isTrue();
                });
        assertThat(views.profile(piet, police).id()).isEqualTo(police);
        assertThatThrownBy(() -> views.profile(stranger, police)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> views.organisations(piet, search("", null, 25)))
                .isInstanceOf(RefusedException.class);
    }

    private OrganisationSearch search(String text, @Nullable UUID after, int size) {
        return new OrganisationSearch(world.partnership(), text, "", after, size);
    }

    private List<String> people(@Nullable UUID organisation, String role) {
        return views
                .people(ada, new PeopleSearch(world.partnership(), "", organisation, role, null, 25))
                .rows()
                .stream()
                .map(line -> line.professional().name())
                .toList();
    }

    private static List<String> names(Slice<OrganisationLine> slice) {
        return slice.rows().stream().map(line -> line.organisation().name()).toList();
    }
}
