package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.gathering.Gatherings.Attendance;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import nl.aantafel.task.Tasks.TaskView;
import org.springframework.stereotype.Component;

/** What a conference asks afterwards of who was at the table: to check the draft of its report, and to say how it went. */
@Component
final class AfterwardsTasks {

    static final String CHECK = "check_report";
    static final String EVALUATE = "evaluate_meeting";

    private final ConferenceGate gate;
    private final ConferenceReading reading;
    private final BeforehandReading table;
    private final Tasks tasks;

    AfterwardsTasks(ConferenceGate gate, ConferenceReading reading, BeforehandReading table, Tasks tasks) {
        this.gate = gate;
        this.reading = reading;
        this.table = table;
        this.tasks = tasks;
    }

    /** Who was there: the chair, the secretary and whoever was asked and did not stay away. */
    Set<UUID> present(Actor actor, Conference conference) {
        Set<UUID> present = new LinkedHashSet<>();
        reading.gathering(actor, conference).stream()
                .flatMap(each -> each.attendance().stream())
                .filter(each -> each.attended().orElse(true))
                .map(Attendance::person)
                .forEach(present::add);
        Stream.of(Optional.of(conference.chair()), Optional.ofNullable(conference.secretary()))
                .flatMap(Optional::stream)
                .forEach(present::add);
        return present;
    }

    /** For everybody who was there and still takes part in the case, but who asks it; who has one already gets no second. */
    void add(Actor actor, Conference conference, String kind, LocalDate due) {
        Set<UUID> owners = present(actor, conference);
        owners.retainAll(table.atTable(actor, conference.caseId()).keySet());
        open(actor, conference, kind).forEach(task -> owners.remove(task.owner()));
        UUID partnership =
                gate.require(actor, Right.SEE_CASE, conference.caseId()).partnershipId();
        owners.stream()
                .filter(owner -> !kind.equals(CHECK) || !owner.equals(actor.person()))
                .forEach(owner -> tasks.add(
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

    /** The report is settled: there is no draft to check any more. */
    void settled(Actor actor, Conference conference) {
        boolean desk = gate.may(actor, Right.WORK_TRIAGE, conference.caseId());
        open(actor, conference, CHECK).stream()
                .filter(task -> desk || task.owner().equals(actor.person()))
                .forEach(task -> tasks.finish(actor, task.id(), "", task.version()));
    }

    /** One's own is done. */
    void done(Actor actor, Conference conference, String kind) {
        open(actor, conference, kind).stream()
                .filter(task -> task.owner().equals(actor.person()))
                .forEach(task -> tasks.finish(actor, task.id(), "", task.version()));
    }

    private List<TaskView> open(Actor actor, Conference conference, String kind) {
        return tasks.ofCase(actor, conference.caseId()).stream()
                .filter(task -> !task.done()
                        && task.kind().equals(kind)
                        && conference.id().equals(task.aboutId()))
                .toList();
    }
}
