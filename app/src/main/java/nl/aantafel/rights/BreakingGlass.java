package nl.aantafel.rights;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.BreakGlassRule;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Decisions;
import nl.aantafel.kernel.EmergencyEntry;
import nl.aantafel.kernel.EmergencyEntry.Entry;
import nl.aantafel.kernel.EmergencyEntry.Found;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.rights.domain.GlassRules;
import nl.aantafel.rights.store.BreakGlassStore;
import nl.aantafel.rights.store.BreakGlassStore.Kept;
import org.jspecify.annotations.Nullable;

/** Lets in, tells who must know, and has somebody else judge it. */
@UseCases
class BreakingGlass implements BreakGlasses {

    private final BreakGlassStore store;
    private final EmergencyEntry entry;
    private final GlassNotices notices;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final Trace trace;
    private final Time time;

    BreakingGlass(
            BreakGlassStore store,
            EmergencyEntry entry,
            GlassNotices notices,
            WhoIsWho whoIsWho,
            FrameCatalogue frames,
            Trace trace,
            Time time) {
        this.store = store;
        this.entry = entry;
        this.notices = notices;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public List<Offer> offers(Actor actor) {
        List<Offer> offers = offersOf(actor);
        if (offers.isEmpty()) {
            throw RefusedException.mayNot("rights.glass.refusal.may-not");
        }
        trace.nothingPersonal();
        return offers;
    }

    private List<Offer> offersOf(Actor actor) {
        return whoIsWho.rolesOf(actor.person()).stream()
                .flatMap(holding -> offer(actor, holding).stream())
                .collect(Collectors.toMap(Offer::partnership, each -> each, (first, other) -> first))
                .values()
                .stream()
                .toList();
    }

    /** On the seat of the role itself, or one of one's organisation. */
    private Optional<Offer> offer(Actor actor, RoleHolding holding) {
        return whoIsWho.partnership(holding.partnership())
                .flatMap(partnership -> frames.frame(partnership.frameCode())
                        .oversight()
                        .breakGlass()
                        .flatMap(rule -> seat(holding, rule)
                                .map(seat -> new Offer(
                                        partnership.id(),
                                        partnership.name(),
                                        seat,
                                        rule.hours(),
                                        rule.triesADay(),
                                        rule.reasons()))));
    }

    private Optional<UUID> seat(RoleHolding holding, BreakGlassRule rule) {
        if (!rule.roles().contains(holding.role())) {
            return Optional.empty();
        }
        if (holding.seat() != null && rule.seatKinds().contains(holding.seatKind())) {
            return Optional.of(holding.seat());
        }
        return whoIsWho.seatsOf(holding.partnership(), holding.organisation()).stream()
                .filter(seat -> rule.seatKinds().contains(seat.kind()))
                .map(seat -> seat.id())
                .findFirst();
    }

    @Override
    public void check(Actor actor, Break wanted) {
        checked(actor, wanted);
        trace.nothingPersonal();
    }

    private Offer checked(Actor actor, Break wanted) {
        List<Offer> offers = offersOf(actor);
        if (offers.isEmpty()) {
            throw RefusedException.mayNot("rights.glass.refusal.may-not");
        }
        Checks checks = GlassRules.check(wanted);
        Optional<Offer> offer = offers.stream()
                .filter(each -> each.partnership().equals(wanted.partnership()))
                .findFirst();
        checks.that(offer.isPresent(), "samenwerkingsverband", "check.choose")
                .that(
                        offer.map(each -> each.reasons().stream()
                                        .anyMatch(reason -> reason.code().equals(wanted.reason())))
                                .orElse(true),
                        "reden",
                        "check.choose")
                .refuseIfAny();
        return offer.orElseThrow();
    }

    @Override
    public Outcome breakGlass(Actor actor, Break wanted) {
        Offer offer = checked(actor, wanted);
        Instant now = time.now();
        if (store.tries(actor.person(), now.minus(Duration.ofDays(1))) >= offer.triesADay()) {
            throw RefusedException.conflict("rights.glass.refusal.tries", String.valueOf(offer.triesADay()));
        }
        store.tried(Ids.next(now), actor.person(), now);
        BreakGlassRule rule = rule(offer.partnership());
        Entry asked = new Entry(
                Ids.next(now),
                offer.partnership(),
                wanted.caseNumber().strip(),
                offer.seat(),
                wanted.reason(),
                wanted.explanation().strip(),
                now.plus(Duration.ofHours(rule.hours())),
                frames.frame(frameOf(offer)).term("break_glass_review").lastDay(time.today()));
        Found found = entry.enter(asked).orElse(null);
        Decisions.note(new Decisions.Decision(
                null, found != null, found == null ? "" : GlassRules.ROLE, offer.seat(), "BREAK_GLASS"));
        if (found == null) {
            trace.of(Action.SEARCH, "break-glass.unknown", null, List.of());
            return new Outcome.Unknown();
        }
        if (found.wasInside()) {
            trace.of(Action.SEARCH, "break-glass.inside", found.caseId(), List.of());
            return new Outcome.Inside(found.caseId());
        }
        notices.broken(actor, asked);
        trace.of(Action.ADMINISTER, "break-glass.begin", found.caseId(), List.of());
        return new Outcome.Broken(asked.id(), found.caseId(), asked.until());
    }

    private String frameOf(Offer offer) {
        return whoIsWho.partnership(offer.partnership())
                .orElseThrow(RefusedException::notFound)
                .frameCode();
    }

    private BreakGlassRule rule(UUID partnership) {
        return whoIsWho.partnership(partnership)
                .flatMap(each -> frames.frame(each.frameCode()).oversight().breakGlass())
                .orElseThrow(RefusedException::notFound);
    }

    @Override
    public List<BrokenGlass> mine(Actor actor) {
        List<BrokenGlass> mine = views(actor, store.lasting(actor.person(), time.now()));
        trace.nothingPersonal();
        return mine;
    }

    @Override
    public void stop(Actor actor, UUID glass) {
        Kept kept = store.find(glass)
                .filter(each -> each.person().equals(actor.person()))
                .orElseThrow(RefusedException::notFound);
        if (kept.stopped() == null && time.now().isBefore(kept.until())) {
            store.stop(kept, time.now());
        }
        trace.of(Action.ADMINISTER, "break-glass.stop", kept.caseId(), List.of());
    }

    @Override
    public List<BrokenGlass> all(Actor actor) {
        Set<UUID> watched = whoIsWho.rolesOf(actor.person()).stream()
                .filter(holding -> GlassRules.WATCHING.contains(holding.role()))
                .map(RoleHolding::partnership)
                .collect(Collectors.toSet());
        if (watched.isEmpty()) {
            throw RefusedException.mayNot("rights.glass.refusal.may-not-see");
        }
        List<BrokenGlass> all = views(actor, store.of(watched));
        trace.of(Action.READ, "break-glass.list", null, List.of());
        return all;
    }

    @Override
    public BrokenGlass view(Actor actor, UUID glass) {
        Kept kept = store.find(glass).orElseThrow(RefusedException::notFound);
        trace.of(Action.READ, "break-glass.view", kept.caseId(), List.of());
        return views(actor, List.of(kept)).getFirst();
    }

    @Override
    public void review(Actor actor, UUID glass, @Nullable Boolean justified, String text) {
        Kept kept = store.find(glass).orElseThrow(RefusedException::notFound);
        if (!mayJudge(actor, kept)) {
            throw RefusedException.mayNot("rights.glass.refusal.own");
        }
        new Checks()
                .required("oordeel", justified)
                .required("toelichting", text)
                .text("toelichting", text, Checks.LONG)
                .refuseIfAny();
        if (!store.review(glass, actor.person(), time.now(), Objects.requireNonNull(justified), text.strip())) {
            throw RefusedException.conflict("rights.glass.refusal.judged");
        }
        notices.judged(actor, glass);
        trace.of(Action.DECIDE, "break-glass.review", kept.caseId(), List.of());
    }

    private boolean mayJudge(Actor actor, Kept kept) {
        boolean watches = whoIsWho.rolesOf(actor.person()).stream()
                .anyMatch(holding -> holding.partnership().equals(kept.partnership())
                        && GlassRules.WATCHING.contains(holding.role()));
        return watches
                && GlassRules.mayJudge(
                        actor.person(),
                        whoIsWho.professional(actor.person())
                                .map(Professional::organisation)
                                .orElse(null),
                        kept.person(),
                        kept.organisation());
    }

    private List<BrokenGlass> views(Actor actor, List<Kept> all) {
        Map<UUID, Professional> people = whoIsWho.professionals(all.stream()
                .flatMap(each -> Stream.of(each.person(), each.reviewedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return all.stream().map(each -> view(actor, each, people)).toList();
    }

    private BrokenGlass view(Actor actor, Kept kept, Map<UUID, Professional> people) {
        Professional who = people.get(kept.person());
        boolean own = kept.person().equals(actor.person());
        return new BrokenGlass(
                kept.id(),
                kept.partnership(),
                kept.caseId(),
                kept.caseNumber(),
                who == null ? "" : who.name(),
                who == null ? "" : who.organisationName(),
                kept.reason(),
                kept.explanation(),
                kept.began(),
                kept.until(),
                Optional.ofNullable(kept.stopped()),
                kept.stopped() == null && time.now().isBefore(kept.until()),
                kept.reviewDue(),
                own,
                kept.reviewedAt() == null && mayJudge(actor, kept),
                Optional.ofNullable(kept.reviewedAt())
                        .map(at -> new Review(name(people, kept.reviewedBy()), at, kept.justified(), kept.review())));
    }

    private static String name(Map<UUID, Professional> people, @Nullable UUID person) {
        Professional who = person == null ? null : people.get(person);
        return who == null ? "" : who.name();
    }
}
