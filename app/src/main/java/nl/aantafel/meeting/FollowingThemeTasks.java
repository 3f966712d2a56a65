package nl.aantafel.meeting;

import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.store.AgendaStore;
import nl.aantafel.task.TaskClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is done on the list of one's own tasks is done at the table where it was agreed. */
@Component
final class FollowingThemeTasks {

    private final AgendaStore store;
    private final Time time;

    FollowingThemeTasks(AgendaStore store, Time time) {
        this.store = store;
        this.time = time;
    }

    @EventListener
    void on(TaskClosed closed) {
        store.taskDone(closed.task(), closed.done() ? time.today() : null);
    }
}
