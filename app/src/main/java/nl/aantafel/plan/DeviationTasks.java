package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.notify.Mails;
import nl.aantafel.notify.Mails.NewMail;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import org.springframework.stereotype.Component;

/** The tasks and mails of a deviation: nothing in them about a family. The task to answer ends with its answer. */
@Component
class DeviationTasks {

    private static final String ANSWER = "answer_support";
    private static final String ABOUT = "support";

    private final Tasks tasks;
    private final Mails mails;

    DeviationTasks(Tasks tasks, Mails mails) {
        this.tasks = tasks;
        this.mails = mails;
    }

    void asked(Opened opened, UUID support, UUID to, LocalDate due) {
        tasks.add(
                opened.actor(),
                new NewTask(opened.caseView().partnership(), opened.caseId(), ANSWER, ABOUT, support, to, due, ""));
        mails.queue(opened.actor(), List.of(new NewMail(to, DeviationWords.ASKED, support, 1)));
    }

    void answered(Actor actor, UUID support, UUID to) {
        mails.queue(actor, List.of(new NewMail(to, DeviationWords.ANSWERED, support, 1)));
    }
}
