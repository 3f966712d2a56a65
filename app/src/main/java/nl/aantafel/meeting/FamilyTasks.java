package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Teams;
import nl.aantafel.casefile.Teams.DirectionView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.domain.AskedMember;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.store.ChoiceStore;
import nl.aantafel.task.Tasks.TaskView;
import org.springframework.stereotype.Component;

/**
 * What a conference asks of whoever directs the case, else of its chair: preparing it with the family (RQ09), talking it over
 * afterwards with who was there and telling who was not (RQ10). A task names the conference and nobody of the family.
 */
@Component
final class FamilyTasks {

    static final String PREPARE = "prepare_client";
    static final String DEBRIEF = "debrief_client";
    static final String FEEDBACK = "feedback_client";

    private final ChoiceStore choices;
    private final Teams teams;
    private final ConferenceTasks tasks;
    private final Time time;

    FamilyTasks(ChoiceStore choices, Teams teams, ConferenceTasks tasks, Time time) {
        this.choices = choices;
        this.teams = teams;
        this.tasks = tasks;
        this.time = time;
    }

    /** Whether of everybody who is asked it is known whether they come. */
    boolean known(Conference conference) {
        return family(conference).stream().noneMatch(AskedMember::unknown);
    }

    /**
     * There is one to prepare it, due on the day itself, from the moment that of somebody who is asked it is not known whether
     * they come; it is done when of everybody it is. Who closed it by hand is not given it again. A conference of a day that is
     * over is not prepared any more.
     *
     * @param knownBefore whether of everybody it was known before this change
     */
    void follow(Actor actor, Conference conference, boolean knownBefore) {
        boolean known = known(conference);
        List<TaskView> open = tasks.open(actor, conference, PREPARE);
        List<TaskView> fitting = open.stream()
                .filter(task -> !known && conference.heldOn().equals(task.due()))
                .toList();
        tasks.finish(
                actor,
                conference,
                open.stream().filter(task -> !fitting.contains(task)).toList());
        boolean asks = !known && (knownBefore || !open.isEmpty());
        if (asks && fitting.isEmpty() && !conference.heldOn().isBefore(time.today())) {
            add(actor, conference, PREPARE, conference.heldOn());
        }
    }

    /** Called off: there is nothing to prepare. */
    void drop(Actor actor, Conference conference) {
        tasks.finish(actor, conference, tasks.open(actor, conference, PREPARE));
    }

    /** The report is settled for the first time. */
    void settled(Actor actor, Conference conference) {
        drop(actor, conference);
        List<AskedMember> family = family(conference);
        if (family.stream().anyMatch(AskedMember::asked)) {
            add(actor, conference, DEBRIEF, time.today());
        }
        if (family.stream().anyMatch(each -> !each.asked())) {
            add(actor, conference, FEEDBACK, time.today());
        }
    }

    private List<AskedMember> family(Conference conference) {
        return choices.asked(List.of(conference.id())).getOrDefault(conference.id(), List.of());
    }

    private void add(Actor actor, Conference conference, String kind, LocalDate due) {
        UUID owner = teams.of(actor, conference.caseId())
                .director()
                .map(DirectionView::professional)
                .orElse(conference.chair());
        tasks.add(actor, conference, kind, Set.of(owner), due);
    }
}
