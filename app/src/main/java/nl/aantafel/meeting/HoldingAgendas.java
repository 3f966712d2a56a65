package nl.aantafel.meeting;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.access.Principal;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Checks;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.AgendaReading.Own;
import nl.aantafel.meeting.Agendas.AgendaView;
import nl.aantafel.meeting.Agendas.PointState;
import nl.aantafel.meeting.Agendas.PointView;
import nl.aantafel.meeting.Agendas.State;
import nl.aantafel.meeting.domain.KeptAgenda;
import nl.aantafel.meeting.domain.KeptPoint;
import nl.aantafel.meeting.domain.KeptPointTask;
import nl.aantafel.meeting.store.AgendaStore;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import nl.aantafel.task.Tasks.TaskView;

/** Holds meetings with an agenda, point after point. */
@UseCases
class HoldingAgendas implements AgendaTalks {

    private static final String TASK = "agenda_task";

    private final AgendaGate gate;
    private final AgendaStore store;
    private final AgendaReading reading;
    private final Plans plans;
    private final Tasks tasks;
    private final Time time;

    HoldingAgendas(AgendaGate gate, AgendaStore store, AgendaReading reading, Plans plans, Tasks tasks, Time time) {
        this.gate = gate;
        this.store = store;
        this.reading = reading;
        this.plans = plans;
        this.tasks = tasks;
        this.time = time;
    }

    @Override
    public PointScreen point(Actor actor, UUID id) {
        KeptPoint point = gate.point(id);
        Own own = reading.own(actor, point.agenda());
        AgendaView view = reading.view(actor, own);
        List<PointView> points = view.points();
        int at = indexOf(points, id);
        List<AgreementView> agreements = agreements(actor, point);
        Set<UUID> made = store.agreements(List.of(id)).getOrDefault(id, Set.of());
        PointScreen screen = new PointScreen(
                view,
                points.get(at),
                agreements.stream()
                        .filter(each -> each.state().equals("open") && !made.contains(each.id()))
                        .toList(),
                agreements.stream().filter(each -> made.contains(each.id())).toList(),
                point.caseId() == null
                        ? reading.themeTasks(store.openElsewhere(view.partnership(), view.kind(), view.id()))
                        : List.of(),
                reading.themeTasks(store.tasks(List.of(id))),
                at == 0 ? Optional.empty() : Optional.of(points.get(at - 1)),
                at + 1 == points.size() ? Optional.empty() : Optional.of(points.get(at + 1)),
                own.led().filter(it -> it.state() == State.RUNNING).isPresent(),
                withPlan(point));
        gate.trace(actor, Trace.Action.READ, "meeting.agenda-point", own.points());
        return screen;
    }

    private static int indexOf(List<PointView> points, UUID id) {
        for (int at = 0; at < points.size(); at++) {
            if (points.get(at).id().equals(id)) {
                return at;
            }
        }
        throw RefusedException.notFound();
    }

    /** Who weighs a referral has no plan before them, also not once the case is taken up. */
    private static boolean withPlan(KeptPoint point) {
        return point.caseId() != null && point.circle() == Principal.TABLE;
    }

    /** Of a case whose plan its table reads. */
    private List<AgreementView> agreements(Actor actor, KeptPoint point) {
        UUID caseId = point.caseId();
        return caseId == null || !withPlan(point)
                ? List.of()
                : plans.of(actor, caseId).agreements();
    }

    @Override
    public void open(Actor actor, UUID id) {
        KeptPoint point = gate.toTalk(id);
        goTo(point.agenda(), point);
        gate.trace(actor, Trace.Action.CHANGE, "meeting.agenda-next", point);
    }

    private void goTo(UUID agenda, KeptPoint point) {
        store.points(agenda).stream()
                .filter(each -> each.state() == PointState.OPEN && !each.id().equals(point.id()))
                .forEach(each -> store.pointState(each.id(), PointState.DONE));
        store.pointState(point.id(), PointState.OPEN);
    }

    @Override
    public Optional<UUID> next(Actor actor, UUID id) {
        KeptPoint point = gate.toTalk(id);
        Own own = reading.own(actor, point.agenda());
        List<UUID> order = own.points().stream().map(KeptPoint::id).toList();
        int at = order.indexOf(id);
        Optional<KeptPoint> next =
                at + 1 < order.size() ? Optional.of(own.points().get(at + 1)) : Optional.empty();
        next.ifPresentOrElse(each -> goTo(point.agenda(), each), () -> store.pointState(id, PointState.DONE));
        gate.trace(actor, Trace.Action.CHANGE, "meeting.agenda-next", own.points());
        return next.map(KeptPoint::id);
    }

    @Override
    public void note(Actor actor, UUID id, String note, long version) {
        KeptPoint point = gate.toTalk(id);
        new Checks().text("aantekening", note, Checks.LONG).refuseIfAny();
        if (point.version() != version || !store.note(id, note.strip(), version)) {
            KeptPoint now = gate.point(id);
            throw new RefusedException(new Refusal.Stale(id, now.version(), Map.of("aantekening", now.note()), "", ""));
        }
        gate.trace(actor, Trace.Action.CHANGE, "meeting.agenda-note", point);
    }

    @Override
    public UUID agree(Actor actor, UUID id, AgreementInput agreement) {
        KeptPoint point = gate.toTalk(id);
        UUID caseId = point.caseId();
        if (caseId == null || !withPlan(point)) {
            throw RefusedException.conflict("meeting.refused.point-no-plan");
        }
        UUID agreed = plans.agree(actor, caseId, agreement.in(null));
        store.agreed(point, caseId, agreed);
        gate.trace(actor, Trace.Action.CHANGE, "meeting.agenda-agree", point);
        return agreed;
    }

    @Override
    public UUID task(Actor actor, UUID id, NewThemeTask input) {
        KeptPoint point = gate.toTalk(id);
        if (point.caseId() != null) {
            throw RefusedException.conflict("meeting.refused.point-no-theme");
        }
        Own own = reading.own(actor, point.agenda());
        Set<UUID> there = new HashSet<>(Seating.professionals(own.at(point)));
        new Checks()
                .required("wat", input.what())
                .text("wat", input.what(), Checks.SHORT)
                .that(there.contains(input.owner()), "wie", "check.choose")
                .plausible("wanneer", input.due())
                .refuseIfAny();
        KeptAgenda agenda = gate.toLead(point.agenda());
        Instant now = time.now();
        UUID task = tasks.add(
                actor,
                new NewTask(
                        agenda.partnership(),
                        null,
                        TASK,
                        AgendaPlanning.ABOUT,
                        agenda.id(),
                        input.owner(),
                        input.due(),
                        input.what().strip()));
        UUID kept = Ids.next(now);
        store.addTask(new KeptPointTask(kept, id, task, input.what().strip(), input.owner(), input.due(), now, null));
        gate.trace(actor, Trace.Action.CREATE, "meeting.agenda-task", point);
        return kept;
    }

    /** Whose it is finds it on the list of their own tasks, and has it done there as well. */
    private void close(Actor actor, TaskView task, boolean done) {
        if (done && !task.done()) {
            tasks.finish(actor, task.id(), "", task.version());
        } else if (!done && task.done()) {
            tasks.reopen(actor, task.id(), task.version());
        }
    }

    @Override
    public void done(Actor actor, UUID themeTask, boolean done) {
        KeptPointTask task = store.task(themeTask).orElseThrow(RefusedException::notFound);
        KeptPoint point = gate.point(task.point());
        if (actor.person().equals(task.owner())) {
            close(actor, tasks.one(actor, task.task()), done);
        } else {
            gate.toLead(point.agenda());
        }
        store.taskDone(task.task(), done ? Objects.requireNonNullElse(task.doneOn(), time.today()) : null);
        gate.trace(actor, Trace.Action.CHANGE, "meeting.agenda-task-done", point);
    }
}
