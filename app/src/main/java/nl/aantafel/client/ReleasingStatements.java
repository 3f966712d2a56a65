package nl.aantafel.client;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.casefile.CaseHeads;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.release.StatementsForFamily;
import nl.aantafel.casefile.release.StatementsForFamily.Said;
import nl.aantafel.client.StatementCopy.Content;
import nl.aantafel.client.store.FamilyDoorStore.Stamp;
import nl.aantafel.client.store.PlanReleaseStore.Releaser;
import nl.aantafel.client.store.StatementReleaseStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import org.jspecify.annotations.Nullable;

@UseCases
class ReleasingStatements implements StatementReleases {

    private static final int ON_A_PAGE = 40;

    private final Authorise authorise;
    private final CaseFiles cases;
    private final CaseHeads heads;
    private final Families families;
    private final StatementsForFamily statements;
    private final OutletGate outlet;
    private final StatementReleaseStore store;
    private final AsFamiliesKnow known;
    private final Time time;
    private final FamilyTrace trace;

    ReleasingStatements(
            Authorise authorise,
            CaseFiles cases,
            CaseHeads heads,
            Families families,
            StatementsForFamily statements,
            OutletGate outlet,
            StatementReleaseStore store,
            AsFamiliesKnow known,
            Time time,
            FamilyTrace trace) {
        this.authorise = authorise;
        this.cases = cases;
        this.heads = heads;
        this.families = families;
        this.statements = statements;
        this.outlet = outlet;
        this.store = store;
        this.known = known;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public Screen page(Actor actor, UUID caseId, Optional<UUID> person, @Nullable String after, Locale locale) {
        authorise.require(actor, Right.RELEASE, caseId);
        CaseView view = cases.view(actor, caseId);
        boolean on = outlet.on(view.partnership(), view.frameCode());
        List<Reader> family = readers(actor, caseId);
        Optional<Reader> chosen = person.isPresent()
                ? Optional.of(find(family, person.get()))
                : family.stream()
                        .filter(Reader::page)
                        .findFirst()
                        .or(() -> family.stream().findFirst());
        Screen screen = new Screen(
                heads.of(actor, caseId, "tab.plan", locale),
                caseId,
                on,
                on ? "" : outlet.article(view.frameCode()),
                family,
                chosen.map(each -> about(actor, caseId, each, after)));
        trace.about(actor, Action.READ, "client.statements-page", caseId, ids(chosen));
        return screen;
    }

    @Override
    public About of(Actor actor, UUID caseId, UUID person, @Nullable String after) {
        authorise.require(actor, Right.RELEASE, caseId);
        About about = about(actor, caseId, find(readers(actor, caseId), person), after);
        trace.about(actor, Action.READ, "client.statements-page", caseId, Set.of(person));
        return about;
    }

    private About about(Actor actor, UUID caseId, Reader reader, @Nullable String after) {
        Map<UUID, Released> live = store.live(caseId, reader.person());
        Set<UUID> corrected = store.corrected(caseId, reader.person());
        Slice<Said> said = statements.about(actor, caseId, reader.person(), after, ON_A_PAGE);
        return new About(
                reader,
                said.rows().stream()
                        .map(each -> new Line(
                                each,
                                Optional.ofNullable(live.get(each.id())),
                                !live.containsKey(each.id()) && corrected.contains(each.root())))
                        .toList(),
                said.next());
    }

    @Override
    public void release(Actor actor, UUID caseId, UUID person, Set<UUID> versions) {
        authorise.require(actor, Right.RELEASE, caseId);
        CaseView view = opened(actor, caseId);
        Reader reader = find(readers(actor, caseId), person);
        new Checks()
                .that(!versions.isEmpty(), "bijdragen", "client.statements.none-chosen")
                .refuseIfAny();
        UUID page = Optional.ofNullable(store.ownPages(caseId).get(person))
                .orElseThrow(() -> RefusedException.conflict("client.release.no-page", reader.firstName()));
        List<Said> chosen = statements.these(actor, caseId, person, versions);
        if (chosen.size() != versions.size()) {
            throw RefusedException.conflict("client.statements.changed");
        }
        if (chosen.stream().anyMatch(each -> !each.bars().isEmpty())) {
            throw RefusedException.conflict("client.statements.barred", reader.firstName());
        }
        Stamp stamp = new Stamp(actor.person(), time.now());
        Releaser by = new Releaser(stamp, known.of(actor.person(), view.partnership()));
        chosen.forEach(each -> store.add(caseId, page, Ids.next(stamp.at()), copy(each), each, by));
        trace.about(actor, Action.CREATE, "client.release-statements", caseId, Set.of(person));
    }

    private static StatementCopy copy(Said said) {
        return new StatementCopy(
                said.id(),
                said.root(),
                new Content(said.root(), said.kind(), said.text(), said.saidOn(), said.own(), said.organisation()));
    }

    @Override
    public void takeBack(Actor actor, UUID caseId, UUID person, UUID released) {
        authorise.require(actor, Right.RELEASE, caseId);
        find(readers(actor, caseId), person);
        if (store.live(caseId, person).values().stream()
                .noneMatch(each -> each.id().equals(released))) {
            throw RefusedException.notFound();
        }
        store.takeBack(released, new Stamp(actor.person(), time.now()));
        trace.about(actor, Action.DELETE, "client.take-back-statement", caseId, Set.of(person));
    }

    private CaseView opened(Actor actor, UUID caseId) {
        CaseView view = cases.view(actor, caseId);
        outlet.require(view.partnership(), view.frameCode());
        if (view.state() != State.TAKEN_UP) {
            throw RefusedException.conflict("client.release.not-taken-up");
        }
        return view;
    }

    private List<Reader> readers(Actor actor, UUID caseId) {
        Map<UUID, UUID> pages = store.ownPages(caseId);
        return families.persons(actor, caseId).stream()
                .filter(each -> each.diedOn() == null)
                .map(each -> new Reader(
                        each.id(),
                        each.firstName().isBlank() ? each.fullName() : each.firstName(),
                        OpeningOwnDoors.young(each.birthDate(), time.today()),
                        pages.containsKey(each.id())))
                .toList();
    }

    private static Reader find(List<Reader> family, UUID person) {
        return family.stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    private static Set<UUID> ids(Optional<Reader> reader) {
        return reader.map(each -> Set.of(each.person())).orElse(Set.of());
    }
}
