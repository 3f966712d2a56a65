package nl.aantafel.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.directory.domain.Overviews;
import nl.aantafel.directory.domain.Partnerships;
import nl.aantafel.directory.domain.PeopleOverviews;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;

/** Puts the pages together out of the registers; leaves no line, because nothing here is about a family. */
@UseCases
class ReadingDirectory implements DirectoryViews {

    /** What every partnership needs: who chairs, who plans, who keeps the directory, who watches over lawfulness. */
    private static final List<String> NEEDED = List.of(
            Roles.PROCESS_DIRECTOR,
            Roles.SECRETARY,
            Roles.TRIAGE_MEMBER,
            Roles.FUNCTIONAL_ADMINISTRATOR,
            Roles.DATA_PROTECTION_OFFICER);

    private final Administration administration;
    private final WhoIsWho whoIsWho;
    private final Partnerships partnerships;
    private final Overviews overviews;
    private final PeopleOverviews people;
    private final Trace trace;
    private final Time time;

    ReadingDirectory(
            Administration administration,
            WhoIsWho whoIsWho,
            Partnerships partnerships,
            Overviews overviews,
            PeopleOverviews people,
            Trace trace,
            Time time) {
        this.administration = administration;
        this.whoIsWho = whoIsWho;
        this.partnerships = partnerships;
        this.overviews = overviews;
        this.people = people;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public List<Partnership> administered(Actor actor) {
        trace.nothingPersonal();
        return administration.of(actor);
    }

    @Override
    public PartnershipView partnership(Actor actor, UUID partnership) {
        trace.nothingPersonal();
        Partnership found = administration.require(actor, partnership);
        long version = partnerships
                .latest(partnership)
                .orElseThrow(RefusedException::notFound)
                .version();
        return new PartnershipView(found, version);
    }

    @Override
    public DirectoryState state(Actor actor, UUID partnership) {
        trace.nothingPersonal();
        Partnership found = administration.require(actor, partnership);
        List<Organisation> organisations = whoIsWho.participants(partnership);
        Set<UUID> signatories = overviews.signatures(partnership).keySet();
        List<SeatLine> seats = overviews.seatsIn(partnership, time.today());
        return new DirectoryState(
                found,
                organisations.size(),
                people.countIn(partnership, time.today()),
                seats.size(),
                organisations.stream()
                        .filter(each -> !signatories.contains(each.id()))
                        .toList(),
                seats.stream().filter(each -> each.people() == 0).toList(),
                vacant(partnership));
    }

    private List<String> vacant(UUID partnership) {
        Set<String> held = whoIsWho.holders(partnership, Set.copyOf(NEEDED)).stream()
                .map(RoleHolding::role)
                .collect(Collectors.toSet());
        return NEEDED.stream().filter(role -> !held.contains(role)).toList();
    }

    @Override
    public Slice<OrganisationLine> organisations(Actor actor, OrganisationSearch search) {
        trace.nothingPersonal();
        administration.require(actor, search.partnership());
        int size = Paging.size(search.size());
        return Slice.of(
                overviews.organisations(sized(search, size), time.today()),
                size,
                row -> row.organisation().id().toString());
    }

    @Override
    public List<Organisation> participants(Actor actor, UUID partnership) {
        trace.nothingPersonal();
        administration.require(actor, partnership);
        return whoIsWho.participants(partnership);
    }

    @Override
    public OrganisationView organisation(Actor actor, UUID organisation) {
        trace.nothingPersonal();
        administration.requireForOrganisation(actor, organisation);
        Overviews.Registered registered = overviews.organisation(organisation).orElseThrow(RefusedException::notFound);
        return new OrganisationView(
                organisation,
                registered.version(),
                registered.details(),
                overviews.participations(organisation, time.today()),
                overviews.seatsOf(List.of(organisation), time.today()),
                people.peopleOf(organisation, time.today()));
    }

    @Override
    public SeatLine seat(Actor actor, UUID seat) {
        trace.nothingPersonal();
        SeatLine found = overviews.seat(seat, time.today()).orElseThrow(RefusedException::notFound);
        administration.require(actor, found.seat().partnership());
        return found;
    }

    @Override
    public Slice<PersonLine> people(Actor actor, PeopleSearch search) {
        trace.nothingPersonal();
        administration.require(actor, search.partnership());
        int size = Paging.size(search.size());
        PeopleSearch sized = new PeopleSearch(
                search.partnership(), search.text(), search.organisation(), search.role(), search.after(), size);
        return Slice.of(
                people.people(sized, time.today()),
                size,
                row -> row.professional().id().toString());
    }

    @Override
    public PersonView person(Actor actor, UUID professional) {
        trace.nothingPersonal();
        administration.requireForProfessional(actor, professional);
        PeopleOverviews.Registered registered = people.person(professional).orElseThrow(RefusedException::notFound);
        return new PersonView(
                professional,
                registered.version(),
                registered.organisation(),
                registered.organisationName(),
                registered.details(),
                registered.until(),
                people.rolesOf(professional),
                overviews.seatsOf(List.of(registered.organisation()), time.today()));
    }

    @Override
    public RoleLine role(Actor actor, UUID holding) {
        trace.nothingPersonal();
        RoleLine found = people.role(holding).orElseThrow(RefusedException::notFound);
        administration.require(actor, found.partnership().id());
        return found;
    }

    @Override
    public List<Partnership> joined(Actor actor) {
        trace.nothingPersonal();
        Set<UUID> joined = joinedIds(actor);
        return whoIsWho.partnerships().stream()
                .filter(each -> joined.contains(each.id()))
                .toList();
    }

    private Set<UUID> joinedIds(Actor actor) {
        return whoIsWho.professional(actor.person())
                .map(each -> new HashSet<>(partnerships.of(each.organisation(), time.today())))
                .orElseGet(HashSet::new);
    }

    @Override
    public Slice<PartnerProfile> profiles(Actor actor, OrganisationSearch search) {
        trace.nothingPersonal();
        if (!joinedIds(actor).contains(search.partnership())) {
            throw RefusedException.notFound();
        }
        int size = Paging.size(search.size());
        List<Overviews.Registered> found = overviews.profiles(sized(search, size), time.today());
        Set<UUID> signatories = overviews.signatures(search.partnership()).keySet();
        Map<UUID, List<SeatLine>> seats = overviews.seatsIn(search.partnership(), time.today()).stream()
                .collect(Collectors.groupingBy(each -> each.seat().organisation()));
        return Slice.of(found, size, row -> row.id().toString())
                .map(row -> new PartnerProfile(
                        row.id(),
                        row.details(),
                        signatories.contains(row.id()),
                        seats.getOrDefault(row.id(), List.of())));
    }

    @Override
    public PartnerProfile profile(Actor actor, UUID organisation) {
        trace.nothingPersonal();
        Set<UUID> shared = joinedIds(actor);
        shared.retainAll(partnerships.of(organisation, time.today()));
        Overviews.Registered registered = overviews.organisation(organisation).orElseThrow(RefusedException::notFound);
        if (shared.isEmpty()) {
            throw RefusedException.notFound();
        }
        List<SeatLine> seats = overviews.seatsOf(List.of(organisation), time.today()).stream()
                .filter(each -> shared.contains(each.seat().partnership()))
                .toList();
        boolean signatory = overviews.participations(organisation, time.today()).stream()
                .anyMatch(each -> shared.contains(each.partnership().id()) && each.covenantSignedOn() != null);
        return new PartnerProfile(organisation, registered.details(), signatory, seats);
    }

    private static OrganisationSearch sized(OrganisationSearch search, int size) {
        return new OrganisationSearch(search.partnership(), search.text(), search.chain(), search.after(), size);
    }
}
