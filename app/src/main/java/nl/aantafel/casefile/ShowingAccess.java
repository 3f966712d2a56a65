package nl.aantafel.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.access.Accesses;
import nl.aantafel.access.Accesses.Held;
import nl.aantafel.access.Accesses.InCase;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.store.NumberStore;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.Seat;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.DataCategory;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Duty;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.LoggedCases;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;

/** Puts names to what the grants say. */
@UseCases
class ShowingAccess implements CaseAccesses {

    static final String TAB = "tab.team";

    private final Accesses accesses;
    private final CasePages pages;
    private final NumberStore numbers;
    private final LoggedCases logged;
    private final Authorise authorise;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final Trace trace;
    private final Time time;

    ShowingAccess(
            Accesses accesses,
            CasePages pages,
            NumberStore numbers,
            LoggedCases logged,
            Authorise authorise,
            WhoIsWho whoIsWho,
            FrameCatalogue frames,
            Trace trace,
            Time time) {
        this.accesses = accesses;
        this.pages = pages;
        this.numbers = numbers;
        this.logged = logged;
        this.authorise = authorise;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public CaseAccess ofCase(Actor actor, UUID caseId, Locale locale) {
        CaseScreen page = pages.open(actor, new CasePages.Ask(caseId, TAB, Right.SEE_CASE, locale));
        Frame frame = frames.frame(page.view().frameCode());
        List<Held> held = accesses.ofCase(actor, caseId);
        Map<UUID, Professional> people = whoIsWho.professionals(held.stream()
                .flatMap(each -> Stream.of(each.person(), each.grantedBy()))
                .collect(Collectors.toSet()));
        Map<UUID, Seat> seats = whoIsWho.seats(
                held.stream().map(Held::seat).filter(Objects::nonNull).collect(Collectors.toSet()));
        List<Holder> holders =
                held.stream().map(each -> holder(each, frame, people, seats)).toList();
        trace.of(Action.READ, "access.case-page", caseId, List.of());
        return new CaseAccess(
                page,
                holders,
                names(page.view().partnership(), Roles.PRIVACY_OFFICER),
                names(page.view().partnership(), Roles.DATA_PROTECTION_OFFICER));
    }

    private Holder holder(Held held, Frame frame, Map<UUID, Professional> people, Map<UUID, Seat> seats) {
        Professional who = people.get(held.person());
        Seat seat = held.seat() == null ? null : seats.get(held.seat());
        Set<String> all = frame.categories().stream().map(DataCategory::code).collect(Collectors.toSet());
        boolean ended = held.until() != null && !held.until().isAfter(time.now());
        return new Holder(
                held.person(),
                who == null ? "" : who.name(),
                who == null ? "" : who.organisationName(),
                seat == null ? "" : seat.kind(),
                held.role(),
                held.categories().stream().sorted().toList(),
                held.categories().containsAll(all),
                held.circles(),
                held.from(),
                held.until(),
                !ended && !held.from().isAfter(time.now()),
                held.grantedBy().equals(held.person()) ? "" : name(people, held.grantedBy()));
    }

    private static String name(Map<UUID, Professional> people, UUID id) {
        Professional who = people.get(id);
        return who == null ? "" : who.name();
    }

    private List<String> names(UUID partnership, String role) {
        return whoIsWho
                .professionals(whoIsWho.holders(partnership, Set.of(role)).stream()
                        .map(each -> each.professional())
                        .collect(Collectors.toSet()))
                .values()
                .stream()
                .map(Professional::name)
                .sorted()
                .toList();
    }

    @Override
    public PersonAccess ofPerson(Actor actor, UUID partnership, UUID person) {
        boolean inside = whoIsWho.rolesOf(actor.person()).stream()
                .anyMatch(holding -> holding.partnership().equals(partnership));
        Partnership where =
                whoIsWho.partnership(partnership).filter(each -> inside).orElseThrow(RefusedException::notFound);
        Professional who = whoIsWho.professional(person).orElseThrow(RefusedException::notFound);
        boolean watches = authorise.may(actor, Duty.READ_LOG, partnership);
        List<InCase> found = accesses.ofPerson(actor, person, partnership);
        Set<UUID> ids = found.stream().map(InCase::caseId).collect(Collectors.toSet());
        Map<UUID, String> own = numbers.seen(ids);
        Map<UUID, String> told = watches ? logged.numbers(partnership, missing(ids, own)) : Map.of();
        trace.of(Action.READ, "access.of-person", null, List.of());
        return new PersonAccess(
                who.name(),
                who.organisationName(),
                where.frameCode(),
                watches || person.equals(actor.person()),
                found.stream()
                        .filter(each -> own.containsKey(each.caseId()) || told.containsKey(each.caseId()))
                        .map(each -> new Place(
                                each.caseId(),
                                own.getOrDefault(each.caseId(), told.getOrDefault(each.caseId(), "")),
                                each.role(),
                                each.from(),
                                each.until(),
                                own.containsKey(each.caseId())))
                        .toList());
    }

    private static Set<UUID> missing(Set<UUID> ids, Map<UUID, String> own) {
        Set<UUID> missing = new HashSet<>(ids);
        missing.removeAll(own.keySet());
        return missing;
    }

    @Override
    public Accesses.Roles roles(Actor actor) {
        return accesses.roles(actor);
    }
}
