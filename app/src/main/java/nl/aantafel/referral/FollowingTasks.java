package nl.aantafel.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.referral.domain.Asked;
import nl.aantafel.referral.domain.Intake;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import nl.aantafel.task.Tasks.TaskView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tasks that follow by themselves from a referral: to judge, to answer, to tell, to invite. */
@Component
final class FollowingTasks {

    static final String JUDGE = "judge_referral";
    static final String ANSWER = "answer_question";
    static final String NOT_TAKEN_UP = "told_not_taken_up";
    static final String INVITE = "invite_clients";
    static final String TELL = "tell_clients";
    static final String DIRECTOR = "appoint_director";

    private static final int MOST = 100;

    private final Tasks tasks;

    FollowingTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    void add(Actor actor, Intake intake, String kind, UUID owner, @Nullable LocalDate due) {
        tasks.add(
                actor,
                new NewTask(intake.partnership(), intake.caseId(), kind, "referral", intake.caseId(), owner, due, ""));
    }

    /** The one who is asked is no member of the case and learns nothing of it, not even which. */
    void ask(Actor actor, UUID partnership, Asked question) {
        tasks.add(
                actor,
                new NewTask(
                        partnership,
                        null,
                        ANSWER,
                        "enrichment",
                        question.id(),
                        question.professional(),
                        question.due(),
                        ""));
    }

    void answered(Actor actor, UUID question, String outcome) {
        finish(
                actor,
                tasks.mine(actor, null, MOST).rows().stream()
                        .filter(task -> question.equals(task.aboutId()))
                        .toList(),
                outcome);
    }

    /** It is judged: nobody need judge it any more. Only the desk sees the tasks of a case. */
    void judged(Actor actor, Intake intake, String outcome) {
        finish(
                actor,
                tasks.ofCase(actor, intake.caseId()).stream()
                        .filter(task -> task.kind().equals(JUDGE))
                        .toList(),
                outcome);
    }

    /** There is a case director: nobody need find one any more. */
    void directed(Actor actor, UUID caseId) {
        finish(
                actor,
                tasks.ofCase(actor, caseId).stream()
                        .filter(task -> task.kind().equals(DIRECTOR))
                        .toList(),
                "");
    }

    private void finish(Actor actor, List<TaskView> done, String outcome) {
        done.stream()
                .filter(task -> !task.done())
                .forEach(task -> tasks.finish(actor, task.id(), outcome, task.version()));
    }
}
