package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseHeads;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.PlanPages.Worker;
import nl.aantafel.plan.domain.Changed;
import nl.aantafel.plan.domain.ClosingRules;
import nl.aantafel.plan.domain.FormValues;
import nl.aantafel.plan.store.ClosingStore;
import nl.aantafel.plan.store.ClosingStore.Kept;
import nl.aantafel.plan.store.ClosingStore.Told;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

/** Keeps what is said on the way to closing, and closes. */
@UseCases
class ClosingCases implements Closings {

    private final Opening opening;
    private final ClosingReading reading;
    private final ClosingStore store;
    private final ClosingSeats seats;
    private final ClosingTasks tasks;
    private final Workers workers;
    private final Staleness staleness;
    private final PlanPages pages;
    private final CaseFiles cases;
    private final CaseHeads heads;
    private final ObjectProvider<AtClosing> others;
    private final ApplicationEventPublisher events;

    ClosingCases(
            Opening opening,
            ClosingReading reading,
            ClosingStore store,
            ClosingSeats seats,
            ClosingTasks tasks,
            Workers workers,
            Staleness staleness,
            PlanPages pages,
            CaseFiles cases,
            CaseHeads heads,
            ObjectProvider<AtClosing> others,
            ApplicationEventPublisher events) {
        this.opening = opening;
        this.reading = reading;
        this.store = store;
        this.seats = seats;
        this.tasks = tasks;
        this.workers = workers;
        this.staleness = staleness;
        this.pages = pages;
        this.cases = cases;
        this.heads = heads;
        this.others = others;
        this.events = events;
    }

    @Override
    public ClosingView of(Actor actor, UUID caseId) {
        Opened opened = opening.toRead(actor, caseId);
        ClosingView view = reading.view(opened);
        opening.read(opened, "plan.closing");
        return view;
    }

    @Override
    public Screen page(Actor actor, UUID caseId, Locale locale) {
        Opened opened = opening.toEdit(actor, Right.SEE_CASE, caseId);
        Screen screen = new Screen(
                heads.of(actor, caseId, "tab.plan", locale),
                opened.caseView().frameCode(),
                reading.rule(opened),
                reading.speakers(opened),
                reading.view(opened));
        opening.read(opened, "plan.closing");
        return screen;
    }

    @Override
    public PreparingScreen form(Actor actor, UUID caseId, Locale locale) {
        Opened opened = opening.toEdit(actor, Right.REPORT_PROGRESS, caseId);
        PreparingScreen screen = new PreparingScreen(
                pages.reportForm(actor, caseId, locale), reading.rule(opened), reading.view(opened));
        opening.read(opened, "plan.closing");
        return screen;
    }

    @Override
    public void prepare(Actor actor, UUID caseId, ClosingInput input, long version) {
        Opened opened = opening.toChange(actor, caseId);
        ClosingRules.check(
                input, reading.rule(opened), team(opened), opened.stamp().today());
        Optional<Kept> before = store.find(caseId);
        if (!store.save(caseId, input, before.orElse(null), version, opened.stamp())) {
            Kept now = store.find(caseId).orElseThrow(RefusedException::notFound);
            throw staleness.of(
                    caseId,
                    new Changed<>(now.input(), now.changedBy(), now.changedAt()),
                    now.version(),
                    FormValues.of(now.input()));
        }
        UUID named = input.local().professional();
        if (named != null
                && before.map(each -> !named.equals(each.input().local().professional()))
                        .orElse(true)) {
            tasks.add(opened, ClosingTasks.CONFIRM, named, null);
        }
        done(opened, "plan.closing.prepare");
    }

    private void done(Opened opened, String activity) {
        events.publishEvent(new ClosingChanged(opened.caseId()));
        opening.changed(opened, activity);
    }

    private Set<UUID> team(Opened opened) {
        return workers.withDesk(opened.actor(), opened.caseView()).stream()
                .map(Worker::professional)
                .collect(Collectors.toSet());
    }

    @Override
    public void settle(Actor actor, UUID caseId, UUID agreement, Settling settling) {
        Opened opened = opening.toChange(actor, caseId);
        ClosingRules.check(settling);
        if (reading.view(opened).agreements().stream()
                .noneMatch(each -> each.id().equals(agreement))) {
            throw RefusedException.notFound();
        }
        store.settle(caseId, agreement, settling, opened.stamp());
        done(opened, "plan.closing.settle");
    }

    @Override
    public void appoint(Actor actor, UUID caseId, UUID person, Appointing appointing) {
        Opened opened = opening.toChange(actor, caseId);
        ClosingRules.check(appointing, team(opened), opened.stamp().today());
        requireOfFamily(opened, person);
        Told before = store.told(caseId).get(person);
        if (before != null && before.outcome().isPresent()) {
            throw RefusedException.conflict("plan.closing.told-already");
        }
        if (before != null) {
            tasks.finish(actor, caseId, before.task(), "");
        }
        UUID task = tasks.add(opened, ClosingTasks.TELL, appointing.teller(), appointing.due());
        store.appoint(caseId, person, appointing, task);
        done(opened, "plan.closing.appoint");
    }

    private static void requireOfFamily(Opened opened, UUID person) {
        if (opened.family().person(person).isEmpty()) {
            throw RefusedException.notFound();
        }
    }

    @Override
    public void told(Actor actor, UUID caseId, UUID person, Telling telling) {
        Opened opened = opening.toReport(actor, caseId);
        requireOfFamily(opened, person);
        Told row = Optional.ofNullable(store.told(caseId).get(person))
                .orElseThrow(() -> RefusedException.conflict("plan.closing.nobody-tells"));
        opening.requireOwnOrEditor(opened, row.teller().equals(actor.person()));
        ClosingRules.check(telling, reading.rule(opened), opened.stamp().today());
        store.told(caseId, person, telling, opened.stamp());
        tasks.finish(actor, caseId, row.task(), "");
        done(opened, "plan.closing.told");
    }

    @Override
    public void confirm(Actor actor, UUID caseId, String note) {
        Opened opened = opening.toReport(actor, caseId);
        new Checks().text("toelichting", note, Checks.LONG).refuseIfAny();
        Kept kept = store.find(caseId).orElseThrow(RefusedException::notFound);
        if (!actor.person().equals(kept.input().local().professional())) {
            throw RefusedException.mayNot("plan.closing.not-yours-to-confirm");
        }
        if (kept.confirmedBy() != null) {
            throw RefusedException.conflict("plan.closing.confirmed-already");
        }
        store.confirm(caseId, note, opened.stamp());
        tasks.finishKind(actor, caseId, ClosingTasks.CONFIRM, actor.person());
        done(opened, "plan.closing.confirm");
    }

    /** The case itself is the last: nothing can be read or written after it. */
    @Override
    public void close(Actor actor, UUID caseId) {
        Opened opened = opening.toEdit(actor, Right.SEE_CASE, caseId);
        seats.require(opened, reading.frame(opened));
        ClosingView view = reading.view(opened);
        Checks checks = new Checks();
        view.missing().forEach(each -> checks.add(each.field(), "plan.closing.missing." + each.name()));
        checks.refuseIfAny();
        LocalDate pagesUntil = view.input().pagesUntil();
        others.orderedStream().forEach(each -> each.closing(actor, caseId, pagesUntil));
        store.close(caseId, opened.stamp());
        opening.trace(opened, Trace.Action.DECIDE, "plan.closing.close");
        cases.close(actor, caseId);
    }
}
