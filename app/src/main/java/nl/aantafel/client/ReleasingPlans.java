package nl.aantafel.client;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.CaseFiles.State;
import nl.aantafel.casefile.CaseHeads;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.client.PlanComposing.Copy;
import nl.aantafel.client.PlanComposing.Theirs;
import nl.aantafel.client.PlanComposing.Whole;
import nl.aantafel.client.store.FamilyDoorStore;
import nl.aantafel.client.store.FamilyDoorStore.Stamp;
import nl.aantafel.client.store.PlanReleaseStore;
import nl.aantafel.client.store.PlanReleaseStore.Live;
import nl.aantafel.client.store.PlanReleaseStore.Releaser;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Sha256;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;

@UseCases
class ReleasingPlans implements PlanReleases {

    private static final String TAB = "tab.plan";

    private final Authorise authorise;
    private final CaseFiles cases;
    private final CaseHeads heads;
    private final Families families;
    private final PlanComposing composing;
    private final FamilyWords words;
    private final OutletGate outlet;
    private final PlanReleaseStore store;
    private final FamilyDoorStore doors;
    private final AsFamiliesKnow known;
    private final Time time;
    private final FamilyTrace trace;

    ReleasingPlans(
            Authorise authorise,
            CaseFiles cases,
            CaseHeads heads,
            Families families,
            PlanComposing composing,
            FamilyWords words,
            OutletGate outlet,
            PlanReleaseStore store,
            FamilyDoorStore doors,
            AsFamiliesKnow known,
            Time time,
            FamilyTrace trace) {
        this.authorise = authorise;
        this.cases = cases;
        this.heads = heads;
        this.families = families;
        this.composing = composing;
        this.words = words;
        this.outlet = outlet;
        this.store = store;
        this.doors = doors;
        this.known = known;
        this.time = time;
        this.trace = trace;
    }

    /** One person: what they would read, and what they read now. */
    private record Before(PersonView person, Theirs theirs, Map<String, Live> live) {}

    @Override
    public Screen page(Actor actor, UUID caseId, Locale locale) {
        authorise.require(actor, Right.RELEASE, caseId);
        CaseView view = cases.view(actor, caseId);
        Whole whole = composing.read(actor, caseId);
        boolean on = outlet.on(view.partnership(), view.frameCode());
        Screen screen = new Screen(
                heads.of(actor, caseId, TAB, locale),
                caseId,
                on,
                on ? "" : outlet.article(view.frameCode()),
                whole.reachable(),
                members(actor, caseId, whole),
                words.of(actor, caseId));
        trace.aboutAll(actor, Action.READ, "client.release-page", caseId);
        return screen;
    }

    @Override
    public List<Member> of(Actor actor, UUID caseId) {
        authorise.require(actor, Right.RELEASE, caseId);
        List<Member> members = members(actor, caseId, composing.read(actor, caseId));
        trace.aboutAll(actor, Action.READ, "client.release-page", caseId);
        return members;
    }

    private List<Member> members(Actor actor, UUID caseId, Whole whole) {
        Map<UUID, UUID> pages = doors.pages(caseId);
        Map<UUID, List<Live>> live = store.live(caseId).stream().collect(Collectors.groupingBy(Live::person));
        return families.persons(actor, caseId).stream()
                .filter(each -> each.diedOn() == null)
                .map(each -> member(
                        new Before(each, whole.of(each.id()), byKey(live.getOrDefault(each.id(), List.of()))),
                        pages.containsKey(each.id())))
                .toList();
    }

    private Member member(Before it, boolean page) {
        List<Line> lines = new ArrayList<>();
        it.theirs().copies().forEach(each -> lines.add(line(each.copy(), it.live())));
        Set<String> open =
                it.theirs().copies().stream().map(each -> key(each.copy())).collect(Collectors.toSet());
        it.live().values().stream()
                .filter(each -> !open.contains(key(each.copy())))
                .sorted(Comparator.comparingInt(each -> each.copy().place()))
                .forEach(each -> lines.add(new Line(each.copy(), Standing.GONE, each.id(), each.readAt())));
        return new Member(
                it.person().id(),
                it.person().firstName().isBlank()
                        ? it.person().fullName()
                        : it.person().firstName(),
                OpeningOwnDoors.young(it.person().birthDate(), time.today()),
                page,
                lines,
                it.theirs().heldBack(),
                it.live().values().stream()
                        .max(Comparator.comparing(Live::releasedAt))
                        .map(each -> new Latest(each.releasedAt(), each.releasedAs())),
                fingerprint(it.theirs()));
    }

    private Line line(PlanCopy copy, Map<String, Live> live) {
        Live now = live.get(key(copy));
        if (now == null) {
            return new Line(copy, Standing.NEW, null, null);
        }
        return new Line(copy, alike(copy, now) ? Standing.SAME : Standing.CHANGED, now.id(), now.readAt());
    }

    private static boolean alike(PlanCopy copy, Live now) {
        return copy.content().equals(now.copy().content());
    }

    private static Map<String, Live> byKey(List<Live> live) {
        return live.stream().collect(Collectors.toMap(each -> key(each.copy()), Function.identity()));
    }

    private static String key(PlanCopy copy) {
        return copy.kind() + ":" + copy.source();
    }

    private String fingerprint(Theirs theirs) {
        String all = theirs.copies().stream()
                .map(each -> key(each.copy()) + "=" + store.kept(each.copy().content()))
                .collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(Sha256.begin().digest(all.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public int release(Actor actor, UUID caseId, UUID person, String fingerprint) {
        authorise.require(actor, Right.RELEASE, caseId);
        CaseView view = opened(actor, caseId);
        PersonView whom = find(actor, caseId, person);
        UUID page = Optional.ofNullable(doors.pages(caseId).get(person))
                .orElseThrow(() -> RefusedException.conflict("client.release.no-page", whom.firstName()));
        store.hold(page);
        Theirs theirs = composing.read(actor, caseId).of(person);
        if (!fingerprint.equals(fingerprint(theirs))) {
            throw RefusedException.conflict("client.release.changed", whom.firstName());
        }
        write(caseId, page, theirs, live(caseId, person), releaser(actor, view));
        trace.aboutAll(actor, Action.CREATE, "client.release-plan", caseId);
        return theirs.copies().size();
    }

    private void write(UUID caseId, UUID page, Theirs theirs, Map<String, Live> live, Releaser by) {
        List<UUID> replaced = new ArrayList<>();
        List<Copy> fresh = new ArrayList<>();
        for (Copy each : theirs.copies()) {
            Live now = live.remove(key(each.copy()));
            if (now != null && alike(each.copy(), now)) {
                if (now.copy().place() != each.copy().place()) {
                    store.move(now.id(), each.copy().place());
                }
            } else {
                fresh.add(each);
                if (now != null) {
                    replaced.add(now.id());
                }
            }
        }
        store.takeBack(replaced, "replaced", by.stamp());
        store.takeBack(live.values().stream().map(Live::id).toList(), "gone", by.stamp());
        fresh.forEach(each -> store.add(caseId, page, Ids.next(by.stamp().at()), each.copy(), each.audience(), by));
    }

    @Override
    public void takeBack(Actor actor, UUID caseId, UUID person, Optional<UUID> released) {
        authorise.require(actor, Right.RELEASE, caseId);
        find(actor, caseId, person);
        List<UUID> back = live(caseId, person).values().stream()
                .map(Live::id)
                .filter(each -> released.isEmpty() || each.equals(released.get()))
                .toList();
        if (back.isEmpty()) {
            throw RefusedException.notFound();
        }
        store.takeBack(back, "taken_back", new Stamp(actor.person(), time.now()));
        trace.aboutAll(actor, Action.DELETE, "client.take-back-plan", caseId);
    }

    private Map<String, Live> live(UUID caseId, UUID person) {
        return new HashMap<>(byKey(store.live(caseId).stream()
                .filter(each -> each.person().equals(person))
                .toList()));
    }

    private CaseView opened(Actor actor, UUID caseId) {
        CaseView view = cases.view(actor, caseId);
        outlet.require(view.partnership(), view.frameCode());
        if (view.state() != State.TAKEN_UP) {
            throw RefusedException.conflict("client.release.not-taken-up");
        }
        return view;
    }

    private PersonView find(Actor actor, UUID caseId, UUID person) {
        return families.persons(actor, caseId).stream()
                .filter(each -> each.id().equals(person) && each.diedOn() == null)
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    private Releaser releaser(Actor actor, CaseView view) {
        return new Releaser(new Stamp(actor.person(), time.now()), known.of(actor.person(), view.partnership()));
    }
}
