package nl.aantafel.exchange.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.account.Accounts;
import nl.aantafel.account.Accounts.NewAccount;
import nl.aantafel.directory.AddOrganisation;
import nl.aantafel.directory.AddProfessional;
import nl.aantafel.directory.AddSeat;
import nl.aantafel.directory.BeginPartnership;
import nl.aantafel.directory.ChangePartnership;
import nl.aantafel.directory.CreatePartnership;
import nl.aantafel.directory.Directory;
import nl.aantafel.directory.DirectoryViews;
import nl.aantafel.directory.GiveRole;
import nl.aantafel.directory.Municipality;
import nl.aantafel.directory.OrganisationDetails;
import nl.aantafel.directory.PartnershipView;
import nl.aantafel.directory.ProfessionalDetails;
import nl.aantafel.directory.Regions;
import nl.aantafel.directory.RoleRequestLine;
import nl.aantafel.directory.RoleRequests;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the demo's partnership through the use cases: begun by a technical actor, the rest done by its administrator, with the process
 * director as the second person where one is needed.
 */
@Component
public final class DemoPartnership {

    private static final String FRAME = "care_and_safety_house";
    private static final int SCREENED_DAYS = 2126;

    /** Whose screening ends twelve days after the demo was begun, which is five years after the partnership was founded. */
    private static final String SCREENING_ENDS = "wim.dijkgraaf";

    private static final Period SCREENED_SHORTLY = Period.of(5, 0, 12);

    private final Directory directory;
    private final DirectoryViews views;
    private final Regions regions;
    private final Accounts accounts;
    private final RoleRequests requests;
    private final WhoIsWho whoIsWho;
    private final Time time;

    DemoPartnership(
            Directory directory,
            DirectoryViews views,
            RoleRequests requests,
            Regions regions,
            Accounts accounts,
            WhoIsWho whoIsWho,
            Time time) {
        this.directory = directory;
        this.views = views;
        this.requests = requests;
        this.regions = regions;
        this.accounts = accounts;
        this.whoIsWho = whoIsWho;
        this.time = time;
    }

    /** Founds it in a database without a partnership; answers who is who by e-mail address, to act as. */
    public Map<String, UUID> found() {
        Map<String, UUID> people = furnish(Actor.professional(begin(Actor.technical("demo"))));
        agree(second());
        return people;
    }

    /** Answers the administrator. */
    UUID begin(Actor actor) {
        DemoFiles.Partnership plan = DemoFiles.partnership();
        DemoFiles.Person keeper = plan.administrator();
        return directory.begin(
                actor,
                new BeginPartnership(
                        plan.name(), plan.region(), FRAME, plan.organisation(), keeper.name(), keeper.email()));
    }

    Map<String, UUID> furnish(Actor actor) {
        DemoFiles.Partnership plan = DemoFiles.partnership();
        UUID partnership = whoIsWho.partnerships().getFirst().id();
        Map<String, UUID> people = furnish(actor, plan, partnership);
        serve(actor, partnership, plan);
        tellContactPoint(actor, partnership, plan);
        return people;
    }

    /** A second one, begun by the first one's administrator, with people of its own; the rest is done by its own administrator. */
    UUID beginBeside(Actor administrator) {
        DemoFiles.Partnership plan = DemoFiles.neighbour();
        DemoFiles.Person keeper = plan.administrator();
        UUID organisation =
                whoIsWho.professional(administrator.person()).orElseThrow().organisation();
        UUID next = directory.addProfessional(
                administrator,
                new AddProfessional(
                        organisation,
                        new ProfessionalDetails(
                                keeper.name(), keeper.jobTitle(), keeper.email(), "", keeper.showsName())));
        directory.createPartnership(
                administrator, new CreatePartnership(plan.name(), plan.region(), FRAME, plan.contactPoint(), next));
        return next;
    }

    Map<String, UUID> furnishBeside(Actor actor) {
        return furnish(actor, DemoFiles.neighbour(), beside());
    }

    UUID beside() {
        String name = DemoFiles.neighbour().name();
        return whoIsWho.partnerships().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Map<String, UUID> furnish(Actor actor, DemoFiles.Partnership plan, UUID partnership) {
        Map<String, UUID> people = new HashMap<>();
        people.put(plan.administrator().email(), actor.person());
        account(actor, partnership, actor.person(), plan.administrator());
        for (DemoFiles.Organisation organisation : plan.organisations()) {
            organisation(actor, partnership, organisation, people);
        }
        return people;
    }

    private void tellContactPoint(Actor actor, UUID partnership, DemoFiles.Partnership plan) {
        PartnershipView now = views.partnership(actor, partnership);
        directory.changePartnership(
                actor,
                new ChangePartnership(
                        partnership,
                        now.version(),
                        now.partnership().name(),
                        now.partnership().region(),
                        plan.contactPoint()));
    }

    private void organisation(Actor actor, UUID partnership, DemoFiles.Organisation plan, Map<String, UUID> people) {
        UUID id = whoIsWho.participants(partnership).stream()
                .filter(each -> each.name().equals(plan.name()))
                .map(nl.aantafel.directory.Organisation::id)
                .findFirst()
                .orElseGet(() -> directory.addOrganisation(
                        actor,
                        new AddOrganisation(
                                partnership, details(plan), time.today().minusYears(2))));
        Map<String, UUID> seats = new HashMap<>();
        plan.seats().forEach(kind -> seats.put(kind, directory.addSeat(actor, new AddSeat(partnership, id, kind, ""))));
        for (DemoFiles.Person person : plan.people()) {
            UUID professional = directory.addProfessional(
                    actor,
                    new AddProfessional(
                            id,
                            new ProfessionalDetails(
                                    person.name(), person.jobTitle(), person.email(), "", person.showsName())));
            people.put(person.email(), professional);
            roles(actor, partnership, professional, person, seats);
            account(actor, partnership, professional, person);
        }
    }

    private static OrganisationDetails details(DemoFiles.Organisation plan) {
        return new OrganisationDetails(
                plan.name(),
                plan.shortName(),
                plan.chain(),
                plan.discipline(),
                plan.line(),
                plan.can(),
                plan.cannot(),
                plan.expertise(),
                plan.mandate(),
                plan.medicalSecrecy(),
                "");
    }

    private void roles(
            Actor actor, UUID partnership, UUID professional, DemoFiles.Person person, Map<String, UUID> seats) {
        @Nullable UUID seat = person.seat().isEmpty() ? null : seats.get(person.seat());
        LocalDate today = time.today();
        for (String role : person.roles()) {
            boolean decides = !Roles.DESK.contains(role);
            directory.giveRole(
                    actor, new GiveRole(professional, partnership, role, decides ? seat : null, today, null));
        }
    }

    /** The process director, who is the first to get a role and agrees with what the administrator asked besides. */
    Actor second() {
        return second(whoIsWho.partnerships().getFirst().id());
    }

    Actor second(UUID partnership) {
        return whoIsWho.holders(partnership, Set.of(Roles.PROCESS_DIRECTOR)).stream()
                .findFirst()
                .map(holding -> Actor.professional(holding.professional()))
                .orElseThrow();
    }

    void agree(Actor second) {
        requests.waiting(second).stream()
                .filter(RoleRequestLine::mayAgree)
                .forEach(line -> requests.agree(second, line.id()));
    }

    private void account(Actor actor, UUID partnership, UUID professional, DemoFiles.Person person) {
        accounts.create(
                actor,
                partnership,
                new NewAccount(professional, person.account(), time.today().plus(screened(person.account()))));
    }

    /** Not everybody on one day. */
    private static Period screened(String account) {
        return account.equals(SCREENING_ENDS) ? SCREENED_SHORTLY : Period.ofDays(SCREENED_DAYS + 30 * account.length());
    }

    private void serve(Actor actor, UUID partnership, DemoFiles.Partnership plan) {
        Set<UUID> served = regions.provinces(actor).stream()
                .flatMap(province -> regions.inProvince(actor, province).stream())
                .filter(each -> plan.municipalities().contains(each.name()))
                .map(Municipality::id)
                .collect(Collectors.toUnmodifiableSet());
        regions.place(actor, regions.addRegion(actor, "safety_house", plan.region()), served);
        regions.serve(actor, partnership, served);
    }
}
