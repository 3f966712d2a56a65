package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import nl.aantafel.task.Tasks.TaskView;
import org.springframework.stereotype.Component;

/** The tasks a conference gives. A task names the conference and nobody of the family. */
@Component
final class ConferenceTasks {

    private final ConferenceGate gate;
    private final Tasks tasks;

    ConferenceTasks(ConferenceGate gate, Tasks tasks) {
        this.gate = gate;
        this.tasks = tasks;
    }

    /** Those of one kind that are still to be done, as far as the actor may see them. */
    List<TaskView> open(Actor actor, Conference conference, String kind) {
        return tasks.ofCase(actor, conference.caseId()).stream()
                .filter(task -> !task.done()
                        && task.kind().equals(kind)
                        && conference.id().equals(task.aboutId()))
                .toList();
    }

    void add(Actor actor, Conference conference, String kind, Collection<UUID> owners, LocalDate due) {
        if (owners.isEmpty()) {
            return;
        }
        UUID partnership =
                gate.require(actor, Right.SEE_CASE, conference.caseId()).partnershipId();
        owners.forEach(owner -> tasks.add(
                actor,
                new NewTask(
                        partnership,
                        conference.caseId(),
                        kind,
                        ConferencePlanning.AGENDA,
                        conference.id(),
                        owner,
                        due,
                        "")));
    }

    /** Closes those the actor may close: one's own, and for the desk everybody's. Another's stays with its owner. */
    void finish(Actor actor, Conference conference, List<TaskView> done) {
        if (done.isEmpty()) {
            return;
        }
        boolean desk = gate.may(actor, Right.WORK_TRIAGE, conference.caseId());
        done.stream()
                .filter(task -> desk || task.owner().equals(actor.person()))
                .forEach(task -> tasks.finish(actor, task.id(), "", task.version()));
    }
}
