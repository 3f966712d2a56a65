package nl.aantafel.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.access.Memberships;
import nl.aantafel.access.Memberships.MemberView;
import nl.aantafel.casefile.CaseGate.Inside;
import nl.aantafel.directory.RoleHolding;
import nl.aantafel.directory.Roles;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.kernel.Time;
import nl.aantafel.task.Tasks;
import nl.aantafel.task.Tasks.NewTask;
import nl.aantafel.task.Tasks.TaskView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What somebody leaves behind on leaving a case: their open tasks there are for the desk to hand over. Who prepares and chairs
 * never leaves this way.
 */
@Component
final class LeavingCases {

    private static final String HAND_OVER = "hand_over_tasks";
    private static final String APPOINT = "appoint_director";
    private static final String ABOUT = "team";

    private final Memberships memberships;
    private final Tasks tasks;
    private final WhoIsWho whoIsWho;
    private final ApplicationEventPublisher events;
    private final Time time;

    LeavingCases(Memberships memberships, Tasks tasks, WhoIsWho whoIsWho, ApplicationEventPublisher events, Time time) {
        this.memberships = memberships;
        this.tasks = tasks;
        this.whoIsWho = whoIsWho;
        this.events = events;
        this.time = time;
    }

    /** Somebody is in the case no longer from a moment on, now or ahead. */
    void from(Inside inside, UUID professional, Instant moment) {
        Optional<MemberView> member = memberships.members(inside.actor(), inside.caseId()).stream()
                .filter(each -> each.person().equals(professional))
                .findFirst();
        if (member.isEmpty() || isAtDesk(member.get())) {
            return;
        }
        List<TaskView> open = tasks.ofCase(inside.actor(), inside.caseId()).stream()
                .filter(task -> !task.done())
                .toList();
        boolean leavesSome = open.stream().anyMatch(task -> task.owner().equals(professional));
        boolean known =
                open.stream().anyMatch(task -> task.kind().equals(HAND_OVER) && professional.equals(task.aboutId()));
        if (leavesSome && !known) {
            whoIsWho.firstHolder(inside.basis().partnership(), List.of(Roles.SECRETARY, Roles.PROCESS_DIRECTOR))
                    .map(RoleHolding::professional)
                    .ifPresent(owner -> tasks.add(inside.actor(), task(inside, professional, owner, moment)));
        }
        events.publishEvent(new CaseLeft(inside.caseId(), professional, moment));
    }

    /** Nobody directs the case after a day: the desk looks for somebody, by one task as long as it is open. */
    void vacant(Inside inside, LocalDate lastDay) {
        boolean known = tasks.ofCase(inside.actor(), inside.caseId()).stream()
                .anyMatch(task -> !task.done() && task.kind().equals(APPOINT));
        if (!known) {
            whoIsWho.desk(inside.basis().partnership())
                    .ifPresent(owner -> tasks.add(
                            inside.actor(),
                            new NewTask(
                                    inside.basis().partnership(),
                                    inside.caseId(),
                                    APPOINT,
                                    ABOUT,
                                    inside.caseId(),
                                    owner,
                                    lastDay,
                                    "")));
        }
    }

    private boolean isAtDesk(MemberView member) {
        return Roles.DESK.contains(member.role())
                && (member.until() == null || member.until().isAfter(time.now()));
    }

    private static NewTask task(Inside inside, UUID professional, UUID owner, Instant moment) {
        LocalDate lastDay = moment.minusNanos(1).atZone(Time.ZONE).toLocalDate();
        return new NewTask(
                inside.basis().partnership(), inside.caseId(), HAND_OVER, ABOUT, professional, owner, lastDay, "");
    }
}
