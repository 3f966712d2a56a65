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

/** The tasks and mails of an escalation: nothing in them about a family. The task to answer ends with its answer. */
@Component
class EscalationTasks {

    static final String ANSWER = "answer_escalation";
    private static final String ABOUT = "escalation_asked";

    private final Tasks tasks;
    private final Mails mails;

    EscalationTasks(Tasks tasks, Mails mails) {
        this.tasks = tasks;
        this.mails = mails;
    }

    void asked(Opened opened, UUID move, UUID to, LocalDate due) {
        tasks.add(
                opened.actor(),
                new NewTask(opened.caseView().partnership(), opened.caseId(), ANSWER, ABOUT, move, to, due, ""));
        mails.queue(opened.actor(), List.of(new NewMail(to, EscalationWords.ASKED, move, 1)));
    }

    void answered(Actor actor, UUID escalation, UUID to, int part) {
        mails.queue(actor, List.of(new NewMail(to, EscalationWords.ANSWERED, escalation, part)));
    }

    void letIn(Opened opened, UUID move, UUID to) {
        mails.queue(opened.actor(), List.of(new NewMail(to, EscalationWords.ASKED, move, 2)));
    }
}
