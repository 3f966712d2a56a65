package nl.aantafel.client;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import nl.aantafel.casefile.release.FamilyLimits;
import nl.aantafel.casefile.release.FamilyLimits.Limits;
import nl.aantafel.client.TalkComposing.Piece;
import nl.aantafel.client.TalkCopy.Kind;
import nl.aantafel.client.store.FamilyDoorStore;
import nl.aantafel.client.store.FamilyDoorStore.Stamp;
import nl.aantafel.client.store.PlanReleaseStore;
import nl.aantafel.client.store.PlanReleaseStore.Releaser;
import nl.aantafel.client.store.TalkReleaseStore;
import nl.aantafel.client.store.TalkReleaseStore.HandedIn;
import nl.aantafel.client.store.TalkReleaseStore.Live;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Sha256;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.ClientFeedback;
import nl.aantafel.meeting.Evaluations;
import nl.aantafel.meeting.Evaluations.Filled;
import org.jspecify.annotations.Nullable;

@UseCases
class ReleasingTalks implements TalkReleases {

    private static final String TAB = "tab.meetings";

    private final Authorise authorise;
    private final CaseFiles cases;
    private final CaseHeads heads;
    private final Families families;
    private final FamilyLimits limits;
    private final TalkComposing composing;
    private final Evaluations evaluations;
    private final ClientFeedback feedback;
    private final OutletGate outlet;
    private final TalkReleaseStore store;
    private final PlanReleaseStore pages;
    private final FamilyDoorStore doors;
    private final AsFamiliesKnow known;
    private final Time time;
    private final FamilyTrace trace;

    ReleasingTalks(
            Authorise authorise,
            CaseFiles cases,
            CaseHeads heads,
            Families families,
            FamilyLimits limits,
            TalkComposing composing,
            Evaluations evaluations,
            ClientFeedback feedback,
            OutletGate outlet,
            TalkReleaseStore store,
            PlanReleaseStore pages,
            FamilyDoorStore doors,
            AsFamiliesKnow known,
            Time time,
            FamilyTrace trace) {
        this.authorise = authorise;
        this.cases = cases;
        this.heads = heads;
        this.families = families;
        this.limits = limits;
        this.composing = composing;
        this.evaluations = evaluations;
        this.feedback = feedback;
        this.outlet = outlet;
        this.store = store;
        this.pages = pages;
        this.doors = doors;
        this.known = known;
        this.time = time;
        this.trace = trace;
    }

    @Override
    public Screen page(Actor actor, UUID caseId, Locale locale) {
        authorise.require(actor, Right.RELEASE, caseId);
        CaseView view = cases.view(actor, caseId);
        boolean on = outlet.on(view.partnership(), view.frameCode());
        Screen screen = new Screen(
                heads.of(actor, caseId, TAB, locale),
                caseId,
                on,
                on ? "" : outlet.article(view.frameCode()),
                offers(actor, caseId));
        trace.aboutAll(actor, Action.READ, "client.talk-releases", caseId);
        return screen;
    }

    @Override
    public List<Offer> of(Actor actor, UUID caseId) {
        authorise.require(actor, Right.RELEASE, caseId);
        List<Offer> offers = offers(actor, caseId);
        trace.aboutAll(actor, Action.READ, "client.talk-releases", caseId);
        return offers;
    }

    /** What can be released, beside what was; and what was and cannot be any more. */
    private List<Offer> offers(Actor actor, UUID caseId) {
        Map<UUID, String> names = names(actor, caseId);
        Limits shielded = limits.of(actor, caseId);
        Map<What, Live> live = store.live(caseId).stream()
                .filter(each -> names.containsKey(each.what().person()))
                .collect(Collectors.toMap(Live::what, Function.identity()));
        Map<What, HandedIn> handed = store.handedIn(caseId);
        List<Offer> offers = new ArrayList<>();
        for (Piece piece : composing.of(actor, caseId, names.keySet())) {
            Live now = live.remove(piece.what());
            Offer offer = offer(names, piece, now, handed.get(piece.what()));
            offers.add(shielded.mayReach(piece.what().person(), piece.copy().words()) ? offer : heldBack(offer));
        }
        live.values().forEach(each -> offers.add(past(names, each, handed.get(each.what()))));
        return offers.stream()
                .sorted(Comparator.comparing((Offer each) -> each.standing() == Standing.PAST)
                        .thenComparing(Offer::firstName)
                        .thenComparing(each -> each.what().kind())
                        .thenComparing(Offer::on))
                .toList();
    }

    /** Who has a page, by first name. */
    private Map<UUID, String> names(Actor actor, UUID caseId) {
        Set<UUID> have = doors.pages(caseId).keySet();
        return families.persons(actor, caseId).stream()
                .filter(each -> each.diedOn() == null && have.contains(each.id()))
                .collect(Collectors.toMap(
                        PersonView::id, each -> each.firstName().isBlank() ? each.fullName() : each.firstName()));
    }

    private Offer offer(Map<UUID, String> names, Piece piece, @Nullable Live now, @Nullable HandedIn handed) {
        return new Offer(
                piece.what(),
                Objects.requireNonNull(names.get(piece.what().person())),
                piece.on(),
                now == null ? Standing.NEW : now.copy().equals(piece.copy()) ? Standing.SAME : Standing.CHANGED,
                now == null ? null : now.releasedAt(),
                now == null ? "" : now.releasedAs(),
                handed == null ? null : handed.at(),
                handed != null && handed.counted(),
                piece.mayTell(),
                fingerprint(piece));
    }

    private static Offer heldBack(Offer offer) {
        return new Offer(
                offer.what(),
                offer.firstName(),
                offer.on(),
                Standing.HELD_BACK,
                offer.releasedAt(),
                offer.releasedBy(),
                offer.handedIn(),
                offer.counted(),
                offer.mayTell(),
                "");
    }

    private static Offer past(Map<UUID, String> names, Live now, @Nullable HandedIn handed) {
        return new Offer(
                now.what(),
                Objects.requireNonNull(names.get(now.what().person())),
                now.on(),
                Standing.PAST,
                now.releasedAt(),
                now.releasedAs(),
                handed == null ? null : handed.at(),
                handed != null && handed.counted(),
                true,
                "");
    }

    private String fingerprint(Piece piece) {
        return HexFormat.of()
                .formatHex(Sha256.begin().digest(store.kept(piece.copy()).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void release(Actor actor, UUID caseId, What what, String fingerprint) {
        authorise.require(actor, Right.RELEASE, caseId);
        CaseView view = cases.view(actor, caseId);
        outlet.require(view.partnership(), view.frameCode());
        if (view.state() != State.TAKEN_UP) {
            throw RefusedException.conflict("client.release.not-taken-up");
        }
        String name = name(actor, caseId, what.person());
        UUID page = Objects.requireNonNull(doors.pages(caseId).get(what.person()));
        pages.hold(page);
        Piece piece = composing.of(actor, caseId, Set.of(what.person())).stream()
                .filter(each -> each.what().equals(what))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        if (!piece.mayTell()) {
            throw RefusedException.mayNot("client.around.chair-only");
        }
        if (!limits.of(actor, caseId).mayReach(what.person(), piece.copy().words())) {
            throw RefusedException.conflict("client.around.held-back", name);
        }
        if (!fingerprint.equals(fingerprint(piece))) {
            throw RefusedException.conflict("client.around.changed", name);
        }
        Stamp stamp = stamp(actor);
        store.takeBack(caseId, what, "replaced", stamp);
        store.add(
                Ids.next(stamp.at()),
                caseId,
                page,
                what,
                piece.copy(),
                new Releaser(stamp, known.of(actor.person(), view.partnership())));
        trace.about(actor, Action.CREATE, "client.talk-release", caseId, Set.of(what.person()));
    }

    @Override
    public void takeBack(Actor actor, UUID caseId, What what) {
        authorise.require(actor, Right.RELEASE, caseId);
        name(actor, caseId, what.person());
        if (!store.takeBack(caseId, what, "taken_back", stamp(actor))) {
            throw RefusedException.notFound();
        }
        trace.about(actor, Action.DELETE, "client.talk-take-back", caseId, Set.of(what.person()));
    }

    @Override
    public void count(Actor actor, UUID caseId, UUID person, UUID conference) {
        authorise.require(actor, Right.RELEASE, caseId);
        name(actor, caseId, person);
        What what = new What(Kind.QUESTIONS, person, conference);
        HandedIn handed = store.handedIn(caseId).get(what);
        if (handed == null || handed.counted()) {
            throw RefusedException.conflict("client.around.nothing-to-count");
        }
        Set<String> waiting = evaluations.view(actor, conference).clients().stream()
                .filter(each -> each.person().equals(person))
                .flatMap(each -> each.waiting().stream())
                .collect(Collectors.toSet());
        handed.values().forEach((form, values) -> {
            if (waiting.contains(form)) {
                feedback.handIn(actor, conference, new Filled(form, person, values));
            }
        });
        store.count(handed.id(), conference, stamp(actor));
        trace.about(actor, Action.CHANGE, "client.talk-count", caseId, Set.of(person));
    }

    /** Of somebody with a page; nobody else can be given anything. */
    private String name(Actor actor, UUID caseId, UUID person) {
        String name = names(actor, caseId).get(person);
        if (name == null) {
            throw RefusedException.notFound();
        }
        return name;
    }

    private Stamp stamp(Actor actor) {
        return new Stamp(actor.person(), time.now());
    }
}
