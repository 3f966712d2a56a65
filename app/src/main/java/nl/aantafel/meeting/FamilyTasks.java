package nl.aantafel.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Teams;
import nl.aantafel.casefile.Teams.DirectionView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.meeting.ClientTalks.Kind;
import nl.aantafel.meeting.ClientTalks.Talk;
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

    /** Somebody had a talk: who has none of this kind left has done that task; preparing goes on until all choices are known. */
    void talked(Actor actor, Conference conference, Kind kind, List<Talk> left) {
        if (kind == Kind.PREPARATION && !known(conference)) {
            return;
        }
        Set<UUID> busy = left.stream().map(Talk::owner).collect(Collectors.toSet());
        tasks.finish(
                actor,
                conference,
                tasks.open(actor, conference, code(kind)).stream()
                        .filter(task -> !busy.contains(task.owner()))
                        .toList());
    }

    /** Talks have another owner: whoever has one has a task, and who has none left has not. */
    void given(Actor actor, Conference conference, Kind kind, List<Talk> talks) {
        List<Talk> left = talks.stream()
                .filter(each -> each.kind() == kind && !each.done())
                .toList();
        Set<UUID> owners = left.stream().map(Talk::owner).collect(Collectors.toSet());
        tasks.open(actor, conference, code(kind)).forEach(task -> owners.remove(task.owner()));
        LocalDate due = kind == Kind.PREPARATION && !conference.heldOn().isBefore(time.today())
                ? conference.heldOn()
                : time.today();
        tasks.add(actor, conference, code(kind), owners, due);
        talked(actor, conference, kind, left);
    }

    private static String code(Kind kind) {
        return switch (kind) {
            case PREPARATION -> PREPARE;
            case DEBRIEF -> DEBRIEF;
            case FEEDBACK -> FEEDBACK;
        };
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
