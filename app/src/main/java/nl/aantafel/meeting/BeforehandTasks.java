package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.KeptAsked;
import nl.aantafel.meeting.store.AskedStore;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import nl.aantafel.task.Tasks.TaskView;
import org.springframework.stereotype.Component;

/** Who is asked something beforehand has one task for it, until all is answered; there is no other reminder. */
@Component
final class BeforehandTasks {

    static final String KIND = "answer_beforehand";

    private final ConferenceGate gate;
    private final AskedStore store;
    private final Tasks tasks;

    BeforehandTasks(ConferenceGate gate, AskedStore store, Tasks tasks) {
        this.gate = gate;
        this.store = store;
        this.tasks = tasks;
    }

    /** Somebody was asked something new. */
    void asked(Actor actor, Conference conference, UUID person, LocalDate due) {
        if (open(actor, conference).stream().noneMatch(task -> task.owner().equals(person))) {
            UUID partnership =
                    gate.require(actor, Right.SEE_CASE, conference.caseId()).partnershipId();
            tasks.add(
                    actor,
                    new NewTask(
                            partnership,
                            conference.caseId(),
                            KIND,
                            ConferencePlanning.AGENDA,
                            conference.id(),
                            person,
                            due,
                            ""));
        }
    }

    /** Done when nothing is left to answer for somebody. */
    void follow(Actor actor, Conference conference, UUID person) {
        boolean left = store.of(conference.id()).stream()
                .anyMatch(each -> each.person().equals(person) && each.isOpen());
        if (!left) {
            finish(
                    actor,
                    conference,
                    open(actor, conference).stream()
                            .filter(task -> task.owner().equals(person))
                            .toList());
        }
    }

    /** It begins, or is called off: nothing is answered beforehand any more. */
    void drop(Actor actor, Conference conference) {
        if (store.of(conference.id()).stream().anyMatch(KeptAsked::isOpen)) {
            finish(actor, conference, open(actor, conference));
        }
    }

    private List<TaskView> open(Actor actor, Conference conference) {
        return tasks.ofCase(actor, conference.caseId()).stream()
                .filter(task -> !task.done()
                        && task.kind().equals(KIND)
                        && conference.id().equals(task.aboutId()))
                .toList();
    }

    /** Those the actor may close; another's stays with its owner. */
    private void finish(Actor actor, Conference conference, List<TaskView> done) {
        boolean desk = gate.may(actor, Right.WORK_TRIAGE, conference.caseId());
        done.stream()
                .filter(task -> desk || task.owner().equals(actor.person()))
                .forEach(task -> tasks.finish(actor, task.id(), "", task.version()));
    }
}
