package nl.aantafel.task;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.directory.Professional;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.Trace.Action;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.task.domain.DueKey;
import nl.aantafel.task.domain.TaskRules;
import nl.aantafel.task.store.TaskStore;
import nl.aantafel.task.store.TaskStore.Closing;
import nl.aantafel.task.store.TaskStore.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Keeps tasks: made by the other rooms' use cases, closed by their owners or the desk of the case. */
@UseCases
class KeepingTasks implements Tasks {

    private final Authorise authorise;
    private final TaskStore store;
    private final WhoIsWho whoIsWho;
    private final ApplicationEventPublisher events;
    private final Trace trace;
    private final Time time;

    KeepingTasks(
            Authorise authorise,
            TaskStore store,
            WhoIsWho whoIsWho,
            ApplicationEventPublisher events,
            Trace trace,
            Time time) {
        this.authorise = authorise;
        this.store = store;
        this.whoIsWho = whoIsWho;
        this.events = events;
        this.trace = trace;
        this.time = time;
    }

    @Override
    public UUID add(Actor actor, NewTask task) {
        requireMaker(actor, task);
        TaskRules.check(task)
                .that(whoIsWho.professional(task.owner()).isPresent(), "eigenaar", "check.choose")
                .refuseIfAny();
        Instant now = time.now();
        UUID id = Ids.next(now);
        store.add(id, task, actor.person(), now);
        trace.of(Action.CREATE, "task.add", task.caseId(), List.of());
        return id;
    }

    /** In a case its members make tasks, outside one whoever has a role in the partnership; jobs do so as themselves. */
    private void requireMaker(Actor actor, NewTask task) {
        UUID caseId = task.caseId();
        if (caseId != null) {
            Right right = authorise.may(actor, Right.KEEP_CLOSED, caseId) ? Right.KEEP_CLOSED : Right.SEE_REFERRAL;
            Authorise.Standing standing = authorise.require(actor, right, caseId);
            if (!standing.partnershipId().equals(task.partnership())) {
                throw RefusedException.notFound();
            }
        } else if (!actor.isTechnical()
                && whoIsWho.rolesOf(actor.person()).stream()
                        .noneMatch(holding -> holding.partnership().equals(task.partnership()))) {
            throw RefusedException.mayNot("task.refusal.no-role");
        }
    }

    @Override
    public Slice<TaskView> mine(Actor actor, @Nullable String after, int size) {
        int asked = Paging.size(size);
        List<TaskView> found = store.open(actor.person(), DueKey.parse(after), asked + 1);
        if (found.isEmpty()) {
            trace.nothingPersonal();
        } else {
            trace.of(Action.READ, "task.mine", null, List.of());
        }
        return Slice.of(found, asked, task -> DueKey.of(task.due(), task.id()).toString());
    }

    @Override
    public List<TaskView> ofCase(Actor actor, UUID caseId) {
        authorise.require(actor, Right.SEE_REFERRAL, caseId);
        List<TaskView> tasks = store.ofCase(caseId);
        trace.of(Action.READ, "task.of-case", caseId, List.of());
        return tasks;
    }

    @Override
    public TaskView one(Actor actor, UUID task) {
        TaskView found = store.find(task).map(Kept::view).orElseThrow(RefusedException::notFound);
        trace.of(Action.READ, "task.one", found.caseId(), List.of());
        return found;
    }

    @Override
    public void finish(Actor actor, UUID task, String outcome, long version) {
        Kept kept = mayClose(actor, task);
        TaskRules.outcome(outcome).refuseIfAny();
        if (kept.view().done() && kept.view().version() == version) {
            throw RefusedException.conflict("task.refusal.done");
        }
        close(kept, version, new Closing(actor.person(), time.now(), outcome));
        trace.of(Action.CHANGE, "task.finish", kept.view().caseId(), List.of());
    }

    @Override
    public void reopen(Actor actor, UUID task, long version) {
        Kept kept = mayClose(actor, task);
        close(kept, version, null);
        trace.of(Action.CHANGE, "task.reopen", kept.view().caseId(), List.of());
    }

    private Kept mayClose(Actor actor, UUID task) {
        Kept kept = store.find(task).orElseThrow(RefusedException::notFound);
        UUID caseId = kept.view().caseId();
        boolean desk = caseId != null && authorise.may(actor, Right.WORK_TRIAGE, caseId);
        if (!desk && !kept.view().owner().equals(actor.person())) {
            throw RefusedException.mayNot("task.refusal.not-yours");
        }
        return kept;
    }

    private void close(Kept seen, long version, @Nullable Closing closing) {
        UUID task = seen.view().id();
        if (!store.close(task, version, closing)) {
            Kept now = store.find(task).orElseThrow(RefusedException::notFound);
            throw new RefusedException(new Refusal.Stale(
                    task, now.view().version(), Map.of("uitkomst", now.view().outcome()), name(now), moment(now)));
        }
        events.publishEvent(new TaskClosed(task, closing != null));
    }

    private String name(Kept task) {
        UUID by = task.doneBy() == null ? task.view().owner() : task.doneBy();
        return whoIsWho.professional(by).map(Professional::name).orElse("Aan Tafel");
    }

    private String moment(Kept task) {
        Instant at = task.doneAt();
        return (at == null ? time.now() : at).toString();
    }
}
