package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.access.Principal;
import nl.aantafel.casefile.CaseHeads;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Authorise.Standing;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.PlanPages.Worker;
import nl.aantafel.plan.domain.Stretch;
import nl.aantafel.plan.domain.WatchRules;
import nl.aantafel.plan.store.WatchStore;
import nl.aantafel.plan.store.WatchStore.Next;
import nl.aantafel.plan.store.WatchStore.Offered;
import nl.aantafel.plan.store.WatchStore.Over;
import org.springframework.context.ApplicationEventPublisher;

/** Keeps the watch over safety, and the tasks that follow from it. */
@UseCases
class KeepingWatches implements Watches {

    /** The referrer's own watch is theirs to see, as long as it lasts and after. */
    private static final Set<Integer> WITH_REFERRER = Set.of(Principal.TABLE, Principal.DESK, Principal.REFERRAL);

    private static final Set<Integer> AT_TABLE = Set.of(Principal.TABLE, Principal.DESK);
    private static final String TAB = "tab.plan";

    private final Opening opening;
    private final WatchReading reading;
    private final WatchTasks tasks;
    private final WatchStore store;
    private final Workers workers;
    private final CaseHeads heads;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;
    private final Authorise authorise;
    private final ApplicationEventPublisher events;

    KeepingWatches(
            Opening opening,
            WatchReading reading,
            WatchTasks tasks,
            WatchStore store,
            Workers workers,
            CaseHeads heads,
            WhoIsWho whoIsWho,
            FrameCatalogue frames,
            Authorise authorise,
            ApplicationEventPublisher events) {
        this.opening = opening;
        this.reading = reading;
        this.tasks = tasks;
        this.store = store;
        this.workers = workers;
        this.heads = heads;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
        this.authorise = authorise;
        this.events = events;
    }

    @Override
    public WatchView of(Actor actor, UUID caseId) {
        Opened opened = opening.toSee(actor, Right.SEE_REFERRAL, caseId);
        WatchView view = reading.read(opened);
        opening.read(opened, "plan.watch-of");
        return view;
    }

    @Override
    public WatchScreen page(Actor actor, UUID caseId, Locale locale) {
        Opened opened = opening.toRead(actor, caseId);
        WatchView view = reading.read(opened);
        List<Worker> team = workers.team(actor, caseId);
        WatchScreen screen = new WatchScreen(heads.of(actor, caseId, TAB, locale), view, team, due(opened));
        opening.read(opened, "plan.watch-page");
        return screen;
    }

    private LocalDate due(Opened opened) {
        return frames.frame(opened.caseView().frameCode())
                .term("watch_answer")
                .lastDay(opened.stamp().today());
    }

    @Override
    public void begin(Actor actor, UUID caseId) {
        Opened opened = opening.toSee(actor, Right.EDIT_REFERRAL, caseId);
        WatchView view = reading.read(opened);
        Set<UUID> persons = view.unwatched().stream().map(Watched::person).collect(Collectors.toSet());
        persons.forEach(person -> begin(opened, person, WITH_REFERRER, Came.REFERRAL));
        opening.changed(opened, "plan.watch-begin");
    }

    private void begin(Opened opened, UUID person, Set<Integer> audience, Came came) {
        UUID caseId = opened.caseId();
        store.begin(
                new Over(caseId, opened.caseView().partnership(), person, audience), own(opened, came), opened.stamp());
        events.publishEvent(new WatchHandedOver(
                caseId, person, opened.actor().person(), opened.stamp().at()));
    }

    /** The actor, for the organisation they are in the case for. */
    private Next own(Opened opened, Came came) {
        Standing standing = authorise.require(opened.actor(), Right.SEE_REFERRAL, opened.caseId());
        return new Next(opened.actor().person(), standing.organisationId(), came, "");
    }

    @Override
    public void take(Actor actor, UUID caseId, Set<UUID> persons) {
        Opened opened = opening.toEdit(actor, Right.EDIT_PLAN, caseId);
        WatchView view = reading.read(opened);
        WatchRules.take(persons, view).refuseIfAny();
        Map<UUID, Stretch> present = present(caseId);
        for (UUID person : persons) {
            Stretch ended = present.get(person);
            if (ended == null) {
                begin(opened, person, AT_TABLE, Came.TAKEN);
            } else {
                goOn(opened, ended, own(opened, Came.TAKEN));
            }
        }
        opening.changed(opened, "plan.watch-take");
    }

    @Override
    public UUID offer(Actor actor, UUID caseId, Offer offer) {
        Opened opened = opening.toEdit(actor, Right.EDIT_PLAN, caseId);
        WatchView view = reading.read(opened);
        List<Worker> team = workers.team(actor, caseId);
        WatchRules.offer(offer, view, team.stream().map(Worker::professional).collect(Collectors.toSet()))
                .refuseIfAny();
        UUID to = Objects.requireNonNull(offer.to());
        UUID organisation = whoIsWho.professional(to)
                .orElseThrow(() -> RefusedException.invalid("aan", "check.choose"))
                .organisation();
        UUID together = Ids.next(opened.stamp().at());
        LocalDate due = due(opened);
        store.offer(
                new Offered(
                        caseId,
                        together,
                        offer.persons(),
                        to,
                        organisation,
                        offer.note().strip(),
                        due),
                opened.stamp());
        tasks.answer(opened, together, to, due);
        events.publishEvent(new WatchOffered(caseId, together, to, ""));
        opening.changed(opened, "plan.watch-offer");
        return together;
    }

    @Override
    public void accept(Actor actor, UUID caseId, UUID offer) {
        Opened opened = opening.toEdit(actor, Right.REPORT_PROGRESS, caseId);
        OfferView found = mine(opened, offer);
        end(opened, found, "accepted", "");
        Map<UUID, Stretch> present = present(caseId);
        found.persons().stream()
                .map(present::get)
                .filter(Objects::nonNull)
                .forEach(each -> goOn(opened, each, own(opened, Came.HANDED_OVER)));
        tasks.taken(opened, found);
        opening.changed(opened, "plan.watch-accept");
    }

    @Override
    public void decline(Actor actor, UUID caseId, UUID offer, String reason) {
        Opened opened = opening.toEdit(actor, Right.REPORT_PROGRESS, caseId);
        OfferView found = mine(opened, offer);
        WatchRules.decline(reason).refuseIfAny();
        end(opened, found, "declined", reason.strip());
        tasks.declined(opened, offer, found.by());
        opening.changed(opened, "plan.watch-decline");
    }

    /** Only the one who was asked answers. */
    private OfferView mine(Opened opened, UUID offer) {
        OfferView found = find(opened, offer);
        if (!found.to().equals(opened.actor().person())) {
            throw RefusedException.mayNot("plan.watch.refusal.not-to-you");
        }
        return found;
    }

    private OfferView find(Opened opened, UUID offer) {
        return reading.offers(opened.caseId()).stream()
                .filter(each -> each.id().equals(offer))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    private void end(Opened opened, OfferView offer, String outcome, String answer) {
        if (!store.answer(opened.caseId(), offer.id(), outcome, answer, opened.stamp())) {
            throw RefusedException.conflict("plan.watch.refusal.answered");
        }
        events.publishEvent(new WatchOffered(opened.caseId(), offer.id(), offer.to(), outcome));
    }

    @Override
    public void withdraw(Actor actor, UUID caseId, UUID offer) {
        Opened opened = opening.toEdit(actor, Right.EDIT_PLAN, caseId);
        OfferView found = find(opened, offer);
        boolean may = found.by().equals(actor.person())
                || reading.read(opened).mayOffer().containsAll(found.persons());
        if (!may) {
            throw RefusedException.mayNot("plan.watch.refusal.not-yours");
        }
        end(opened, found, "withdrawn", "");
        opening.changed(opened, "plan.watch-withdraw");
    }

    @Override
    public void end(Actor actor, UUID caseId, Set<UUID> persons, String ending) {
        Opened opened = opening.toEdit(actor, Right.MANAGE_TEAM, caseId);
        WatchRules.end(persons, ending, reading.read(opened)).refuseIfAny();
        Map<UUID, Stretch> present = present(caseId);
        persons.stream()
                .map(present::get)
                .filter(Objects::nonNull)
                .forEach(each -> goOn(opened, each, new Next(null, null, Came.ENDED, ending)));
        opening.trace(opened, Action.DECIDE, "plan.watch-end");
    }

    @Override
    public Set<UUID> vacant(Actor actor, Set<UUID> cases) {
        Set<UUID> vacant =
                store.vacant(cases).stream().map(WatchStore.Vacant::caseId).collect(Collectors.toSet());
        opening.readSome("plan.watch-vacant", vacant);
        return vacant;
    }

    private Map<UUID, Stretch> present(UUID caseId) {
        return store.stretches(caseId).stream()
                .filter(Stretch::lasts)
                .collect(Collectors.toMap(Stretch::person, Function.identity()));
    }

    private void goOn(Opened opened, Stretch present, Next next) {
        if (!store.goOn(present, AT_TABLE, next, opened.stamp())) {
            throw RefusedException.conflict("plan.watch.refusal.changed");
        }
        UUID to = next.professional();
        if (to != null) {
            events.publishEvent(new WatchHandedOver(
                    opened.caseId(), present.person(), to, opened.stamp().at()));
        }
    }
}
