package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.gathering.Gatherings.Attendance;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.domain.Conference;
import org.springframework.stereotype.Component;

/** What a conference asks afterwards of who was at the table: to check the draft of its report, and to say how it went. */
@Component
final class AfterwardsTasks {

    static final String CHECK = "check_report";
    static final String EVALUATE = "evaluate_meeting";

    private final ConferenceReading reading;
    private final BeforehandReading table;
    private final ConferenceTasks tasks;

    AfterwardsTasks(ConferenceReading reading, BeforehandReading table, ConferenceTasks tasks) {
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
        tasks.open(actor, conference, kind).forEach(task -> owners.remove(task.owner()));
        if (kind.equals(CHECK)) {
            owners.remove(actor.person());
        }
        tasks.add(actor, conference, kind, owners, due);
    }

    /** The report is settled: there is no draft to check any more. */
    void settled(Actor actor, Conference conference) {
        tasks.finish(actor, conference, tasks.open(actor, conference, CHECK));
    }

    /** One's own is done. */
    void done(Actor actor, Conference conference, String kind) {
        tasks.finish(
                actor,
                conference,
                tasks.open(actor, conference, kind).stream()
                        .filter(task -> task.owner().equals(actor.person()))
                        .toList());
    }
}
