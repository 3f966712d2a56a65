package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import nl.aantafel.task.Tasks.TaskView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tasks on the way to closing a case, and the end of all that are still open in it. */
@Component
class ClosingTasks {

    static final String TELL = "tell_closing";
    static final String CONFIRM = "confirm_taking_over";
    private static final String ABOUT = "closing";

    private final Tasks tasks;

    ClosingTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    UUID add(Opened opened, String kind, UUID owner, @Nullable LocalDate due) {
        return tasks.add(
                opened.actor(),
                new NewTask(
                        opened.caseView().partnership(),
                        opened.caseId(),
                        kind,
                        ABOUT,
                        opened.caseId(),
                        owner,
                        due,
                        ""));
    }

    /** Also when it was ticked off before. */
    void finish(Actor actor, UUID caseId, UUID task, String outcome) {
        tasks.ofCase(actor, caseId).stream()
                .filter(each -> each.id().equals(task) && !each.done())
                .forEach(each -> finish(actor, each, outcome));
    }

    /** The task of one kind that somebody has in a case. */
    void finishKind(Actor actor, UUID caseId, String kind, UUID owner) {
        tasks.ofCase(actor, caseId).stream()
                .filter(each -> each.kind().equals(kind) && each.owner().equals(owner) && !each.done())
                .forEach(each -> finish(actor, each, ""));
    }

    private void finish(Actor actor, TaskView task, String outcome) {
        tasks.finish(actor, task.id(), outcome, task.version());
    }
}
