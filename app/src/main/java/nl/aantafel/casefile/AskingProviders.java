package nl.aantafel.casefile;

import java.util.UUID;
import nl.aantafel.casefile.store.EarlierStore;
import nl.aantafel.kernel.Actor;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import org.springframework.stereotype.Component;

/**
 * Gives everybody who brought something into a tied case of before, and was not asked yet, the task to look at it. The task is theirs alone,
 * and of no case: who else is at the table does not see that there was one.
 */
@Component
final class AskingProviders {

    static final String KIND = "bring_again";
    private static final String ABOUT = "bring_again";

    private final EarlierStore store;
    private final Tasks tasks;

    AskingProviders(EarlierStore store, Tasks tasks) {
        this.store = store;
        this.tasks = tasks;
    }

    void ask(Actor actor, UUID partnership, UUID caseId) {
        store.askWhoWasNot(caseId)
                .forEach(each -> tasks.add(
                        actor, new NewTask(partnership, null, KIND, ABOUT, each.question(), each.person(), null, "")));
    }

    /** With the last answer the task is done. */
    void answered(Actor actor, UUID question) {
        String after = null;
        do {
            var slice = tasks.mine(actor, after, 100);
            slice.rows().stream()
                    .filter(task -> task.kind().equals(KIND) && question.equals(task.aboutId()))
                    .forEach(task -> tasks.finish(actor, task.id(), "", task.version()));
            after = slice.next().orElse(null);
        } while (after != null);
    }
}
