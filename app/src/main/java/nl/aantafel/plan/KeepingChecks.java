package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseHeads;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.plan.PlanPages.Worker;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.Plans.SafetyStepView;
import nl.aantafel.plan.domain.BottomLineRules;
import nl.aantafel.plan.domain.Changed;
import nl.aantafel.plan.domain.CheckedRules;
import nl.aantafel.plan.store.BottomLineStore;
import nl.aantafel.plan.store.LineCheckStore;
import nl.aantafel.plan.store.LineCheckStore.Place;
import nl.aantafel.plan.store.LineCheckStore.Planned;
import nl.aantafel.plan.store.SafetyStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Arranges how bottom lines and safety agreements are checked, and keeps what was found. */
@UseCases
class KeepingChecks implements SafetyChecks {

    private static final String TAB = "tab.plan";

    private final Opening opening;
    private final CheckReading reading;
    private final CheckFollowing following;
    private final BottomLineKeeping bottomLines;
    private final BottomLineStore lines;
    private final SafetyStore steps;
    private final LineCheckStore store;
    private final Workers workers;
    private final CaseHeads heads;
    private final FrameCatalogue frames;
    private final Time time;
    private final ApplicationEventPublisher events;

    KeepingChecks(
            Opening opening,
            CheckReading reading,
            CheckFollowing following,
            BottomLineKeeping bottomLines,
            BottomLineStore lines,
            SafetyStore steps,
            LineCheckStore store,
            Workers workers,
            CaseHeads heads,
            FrameCatalogue frames,
            Time time,
            ApplicationEventPublisher events) {
        this.opening = opening;
        this.reading = reading;
        this.following = following;
        this.bottomLines = bottomLines;
        this.lines = lines;
        this.steps = steps;
        this.store = store;
        this.workers = workers;
        this.heads = heads;
        this.frames = frames;
        this.time = time;
        this.events = events;
    }

    @Override
    public ChecksView of(Actor actor, UUID caseId) {
        Opened opened = opening.toRead(actor, caseId);
        ChecksView view = reading.read(opened);
        opening.read(opened, "plan.checks-of");
        return view;
    }

    @Override
    public ChecksScreen page(Actor actor, UUID caseId, Locale locale) {
        return screen(opening.toRead(actor, caseId), locale, Action.READ, "plan.checks-page");
    }

    @Override
    public ChecksScreen print(Actor actor, UUID caseId, Locale locale) {
        return screen(opening.toRead(actor, caseId), locale, Action.PRINT, "plan.checks-print");
    }

    private ChecksScreen screen(Opened opened, Locale locale, Action action, String activity) {
        Actor actor = opened.actor();
        ChecksScreen screen = new ChecksScreen(
                heads.of(actor, opened.caseId(), TAB, locale),
                reading.read(opened),
                workers.team(actor, opened.caseId()),
                time.today());
        opening.trace(opened, action, activity);
        return screen;
    }

    private Frame frame(Opened opened) {
        return frames.frame(opened.caseView().frameCode());
    }

    @Override
    public void arrange(Actor actor, UUID caseId, UUID line, Rhythm rhythm) {
        Opened opened = opening.toChange(actor, caseId);
        CheckedLine found = find(opened, line);
        if (!found.holds()) {
            throw RefusedException.conflict("plan.checks.refusal.ended");
        }
        Set<UUID> team =
                workers.team(actor, caseId).stream().map(Worker::professional).collect(Collectors.toSet());
        LocalDate latest = CheckedRules.RHYTHMS.contains(rhythm.every())
                ? frame(opened).term(rhythm.every()).lastDay(time.today())
                : null;
        CheckedRules.rhythm(rhythm, found.kind(), team, time.today(), latest).refuseIfAny();
        Planned planned = new Planned(
                line,
                line,
                rhythm.every(),
                Objects.requireNonNull(rhythm.checker()),
                Objects.requireNonNull(rhythm.carrier()),
                rhythm.told(),
                found.kind() == Kind.SAFETY_STEP ? rhythm.consequence().strip() : "",
                rhythm.first(),
                null,
                rhythm.version());
        if (!store.arrange(CheckFollowing.place(opened, found.kind(), line, Set.of()), planned, opened.stamp())) {
            throw RefusedException.conflict("plan.checks.refusal.changed");
        }
        opening.changed(opened, "plan.checks-arrange");
    }

    @Override
    public void stop(Actor actor, UUID caseId, UUID line, @Nullable StopWhy why) {
        Opened opened = opening.toChange(actor, caseId);
        CheckedLine found = find(opened, line);
        if (why == null) {
            throw RefusedException.invalid("waarom", "check.choose");
        }
        if (found.arranged().map(Arranged::due).isEmpty()
                || !store.stop(line, why, opened.stamp().today(), opened.stamp())) {
            throw RefusedException.conflict("plan.checks.refusal.stopped");
        }
        opening.changed(opened, "plan.checks-stop");
    }

    @Override
    public void resume(Actor actor, UUID caseId, UUID line) {
        Opened opened = opening.toChange(actor, caseId);
        CheckedLine found = find(opened, line);
        if (!found.holds()) {
            throw RefusedException.conflict("plan.checks.refusal.ended");
        }
        LocalDate due = found.arranged()
                .filter(each -> each.stopped().isPresent())
                .map(each -> frame(opened).term(each.every()).lastDay(time.today()))
                .orElseThrow(() -> RefusedException.conflict("plan.checks.refusal.not-stopped"));
        store.resume(line, due, opened.stamp());
        opening.changed(opened, "plan.checks-resume");
    }

    private CheckedLine find(Opened opened, UUID line) {
        return reading.read(opened).line(line).orElseThrow(RefusedException::notFound);
    }

    @Override
    public void check(Actor actor, UUID caseId, UUID line, Check check) {
        Opened opened = opening.toReport(actor, caseId);
        CheckedLine found = find(opened, line);
        opening.requireOwnOrEditor(opened, found.mayCheck());
        if (found.kind() == Kind.BOTTOM_LINE) {
            BottomLineView bottomLine =
                    lines.find(caseId, line).map(Changed::value).orElseThrow(RefusedException::notFound);
            bottomLines.check(opened, bottomLine, check);
        } else {
            step(opened, line, check);
        }
        opening.changed(opened, "plan.checks-check");
    }

    private void step(Opened opened, UUID id, Check check) {
        SafetyStepView step =
                steps.find(opened.caseId(), id).map(Changed::value).orElseThrow(RefusedException::notFound);
        BottomLineRules.checkStep(check, time.today());
        Set<UUID> persons = new LinkedHashSet<>(step.forPersons());
        UUID does = step.person();
        if (does != null) {
            persons.add(does);
        }
        Place place = CheckFollowing.place(opened, Kind.SAFETY_STEP, id, persons);
        store.checkStep(place, check, opened.stamp());
        following.found(opened, place, check, null);
        events.publishEvent(new SafetyStepChecked(opened.caseId(), id, check.on(), check.outcome()));
    }

    @Override
    public void carry(Actor actor, UUID caseId, UUID broken, String note) {
        Opened opened = opening.toReport(actor, caseId);
        boolean carrier = store.broken(caseId).stream()
                .filter(each -> each.id().equals(broken))
                .findFirst()
                .map(each -> each.carrier().equals(actor.person()))
                .orElseThrow(RefusedException::notFound);
        opening.requireOwnOrEditor(opened, carrier);
        CheckedRules.carried(note).refuseIfAny();
        if (!store.carry(caseId, broken, note.strip(), opened.stamp())) {
            throw RefusedException.conflict("plan.checks.refusal.carried");
        }
        opening.changed(opened, "plan.checks-carry");
    }
}
