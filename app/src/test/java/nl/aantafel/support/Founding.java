package nl.aantafel.support;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.directory.AddOrganisation;
import nl.aantafel.directory.AddProfessional;
import nl.aantafel.directory.AddSeat;
import nl.aantafel.directory.BeginPartnership;
import nl.aantafel.directory.CreatePartnership;
import nl.aantafel.directory.Directory;
import nl.aantafel.directory.GiveRole;
import nl.aantafel.directory.OrganisationDetails;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.ProfessionalDetails;
import nl.aantafel.directory.RoleOutcome;
import nl.aantafel.directory.RoleRequests;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoAgrees;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.House.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** How a house comes to be: partnership, organisations with their seats, and people with their roles. */
final class Founding {

    private static final String NAME = "Veiligheidshuis De Linde ";

    private final BeanFactory beans;
    private final Directory directory;
    private final Time time;
    private final Actor administrator;
    private final UUID partnership;
    private final Map<Who, UUID> people = new EnumMap<>(Who.class);
    private final Map<Place, UUID> organisations = new EnumMap<>(Place.class);
    private final Map<Place, UUID> seats = new EnumMap<>(Place.class);

    Founding(BeanFactory beans, int number) {
        this.beans = beans;
        this.directory = beans.getBean(Directory.class);
        this.time = beans.getBean(Time.class);
        this.partnership = begin(number).id();
        this.administrator = Actor.professional(beans.getBean(WhoIsWho.class)
                .holders(partnership, Set.of(Roles.FUNCTIONAL_ADMINISTRATOR))
                .getFirst()
                .professional());
        for (Place place : Place.values()) {
            furnish(place);
        }
        for (Who who : Who.values()) {
            people.put(who, settle(who, number));
        }
    }

    UUID partnership() {
        return partnership;
    }

    Actor administrator() {
        return administrator;
    }

    UUID person(Who who) {
        return Objects.requireNonNull(people.get(who));
    }

    UUID organisation(Place place) {
        return Objects.requireNonNull(organisations.get(place));
    }

    @Nullable
    UUID seat(Place place) {
        return seats.get(place);
    }

    private Partnership begin(int number) {
        WhoIsWho whoIsWho = beans.getBean(WhoIsWho.class);
        List<Partnership> before = whoIsWho.partnerships().stream()
                .filter(each -> each.name().startsWith(NAME))
                .toList();
        String name = NAME + number;
        if (whoIsWho.partnerships().isEmpty()) {
            directory.begin(
                    Actor.technical("first-start"),
                    new BeginPartnership(
                            name, "Lindeland", House.FRAME, "Beheer " + number, "Ada Beheer", mail("beheer", number)));
        } else {
            var keeper = whoIsWho.holders(before.getFirst().id(), Set.of(Roles.FUNCTIONAL_ADMINISTRATOR))
                    .getFirst();
            Actor other = Actor.professional(keeper.professional());
            UUID next = directory.addProfessional(
                    other,
                    new AddProfessional(
                            keeper.organisation(),
                            new ProfessionalDetails("Ada Beheer", "", mail("beheer", number), "", false)));
            directory.createPartnership(other, new CreatePartnership(name, "Lindeland", House.FRAME, "", next));
        }
        return whoIsWho.partnerships().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void furnish(Place place) {
        UUID organisation = place == Place.MAYOR
                ? Objects.requireNonNull(organisations.get(Place.COLLEGE))
                : directory.addOrganisation(
                        administrator, new AddOrganisation(partnership, details(place), time.today()));
        organisations.put(place, organisation);
        if (!place.seatKind.isEmpty()) {
            seats.put(
                    place,
                    directory.addSeat(administrator, new AddSeat(partnership, organisation, place.seatKind, "")));
        }
    }

    private static OrganisationDetails details(Place place) {
        boolean secrecy = place == Place.MENTAL_HEALTH;
        return new OrganisationDetails(place.organisation, "", place.chain, "", 1, "", "", "", "", secrecy, "");
    }

    private UUID settle(Who who, int number) {
        UUID person = directory.addProfessional(
                administrator,
                new AddProfessional(
                        Objects.requireNonNull(organisations.get(who.place())),
                        new ProfessionalDetails(who.fullName(), "", mail(who.name(), number), "", false)));
        give(person, who.role(), seats.get(who.place()));
        return person;
    }

    /** Asked by the administrator, agreed with by whoever may. */
    void give(UUID person, String role, @Nullable UUID seat) {
        if (directory.giveRole(administrator, new GiveRole(person, partnership, role, seat, time.today(), null))
                instanceof RoleOutcome.Waits waits) {
            UUID second = beans.getBean(WhoAgrees.class)
                    .mayAgree(partnership, administrator.person(), person)
                    .iterator()
                    .next();
            beans.getBean(RoleRequests.class).agree(Actor.professional(second), waits.request());
        }
    }

    private static String mail(String who, int number) {
        return who.toLowerCase(Locale.ROOT) + number + "@delinde.example";
    }
}
