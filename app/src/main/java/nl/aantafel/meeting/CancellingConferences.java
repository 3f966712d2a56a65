package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aantafel.access.Memberships;
import nl.aantafel.access.Memberships.MemberView;
import nl.aantafel.access.Principal;
import nl.aantafel.gathering.Gatherings;
import nl.aantafel.gathering.Gatherings.Attendance;
import nl.aantafel.gathering.Gatherings.GatheringView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import org.springframework.stereotype.Component;

/** Calls the gathering of a conference off and tells everybody who was asked; who is not at its table is not told why. */
@Component
final class CancellingConferences {

    private static final String TASK = "meeting_cancelled";

    private final Gatherings gatherings;
    private final Memberships memberships;
    private final Tasks tasks;
    private final Time time;

    CancellingConferences(Gatherings gatherings, Memberships memberships, Tasks tasks, Time time) {
        this.gatherings = gatherings;
        this.memberships = memberships;
        this.tasks = tasks;
        this.time = time;
    }

    void cancel(Actor actor, Conference conference, GatheringView gathering, String reason) {
        gatherings.cancel(actor, gathering.id(), gathering.version());
        Set<UUID> atTable = memberships.members(actor, conference.caseId()).stream()
                .filter(member -> member.until() == null && member.principals().contains(Principal.TABLE))
                .map(MemberView::person)
                .collect(Collectors.toSet());
        for (UUID person : asked(gathering)) {
            if (!person.equals(actor.person())) {
                boolean member = atTable.contains(person);
                tasks.add(
                        actor,
                        new NewTask(
                                gathering.partnership(),
                                member ? conference.caseId() : null,
                                TASK,
                                member ? ConferencePlanning.AGENDA : "gathering",
                                member ? conference.id() : gathering.id(),
                                person,
                                due(conference),
                                member ? reason.strip() : ""));
            }
        }
    }

    /** The day it would have been; today when that has passed. */
    private LocalDate due(Conference conference) {
        LocalDate today = time.today();
        return conference.heldOn().isBefore(today) ? today : conference.heldOn();
    }

    private static Set<UUID> asked(GatheringView gathering) {
        return Stream.of(
                        gathering.attendance().stream().map(Attendance::person),
                        Stream.of(gathering.chair()),
                        Stream.ofNullable(gathering.secretary()))
                .flatMap(each -> each)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
