package nl.aantafel.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** Tasks (taken): one owner, a due date, an outcome when done. */
public interface Tasks {

    /**
     * A task to be made.
     *
     * @param kind a code with a text in the bundles: {@code task.kind.invite_clients}, {@code task.kind.tell_clients} …
     * @param aboutType what it is about: {@code case_file}, {@code referral}, {@code conference}, {@code enrichment}
     */
    @Personal
    record NewTask(
            UUID partnership,
            @Nullable UUID caseId,
            String kind,
            String aboutType,
            @Nullable UUID aboutId,
            UUID owner,
            @Nullable LocalDate due,
            String note) {
        @Override
        public String toString() {
            return "NewTask";
        }
    }

    @Personal
    record TaskView(
            UUID id,
            @Nullable UUID caseId,
            String kind,
            String aboutType,
            @Nullable UUID aboutId,
            UUID owner,
            @Nullable LocalDate due,
            String note,
            boolean done,
            String outcome,
            long version) {
        @Override
        public String toString() {
            return "TaskView";
        }
    }

    UUID add(Actor actor, NewTask task);

    /** The actor's own open tasks, by due date. */
    Slice<TaskView> mine(Actor actor, @Nullable String after, int size);

    List<TaskView> ofCase(Actor actor, UUID caseId);

    /** One's own, or one of a case one is in. */
    TaskView one(Actor actor, UUID task);

    /** Done, with what came of it; only by its owner or the desk. */
    void finish(Actor actor, UUID task, String outcome, long version);

    /** Undo of {@link #finish}. */
    void reopen(Actor actor, UUID task, long version);
}
