package nl.aantafel.task;

import java.time.Instant;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Time;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.task.Tasks.NewTask;
import nl.aantafel.task.store.TaskStore;
import org.springframework.stereotype.Component;

/** A task as a job gives it: under the job's own database role, in the transaction of what it found. */
@Component
public class JobTasks {

    private final TaskStore store;
    private final Time time;

    JobTasks(TaskStore store, Time time) {
        this.store = store;
        this.time = time;
    }

    public void add(DatabaseRole role, Actor actor, NewTask task) {
        Instant now = time.now();
        store.add(role.sql(), Ids.next(now), task, actor.person(), now);
    }
}
