package nl.aantafel.dossier;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseHeads;
import nl.aantafel.casefile.Families;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.casefile.Histories;
import nl.aantafel.casefile.Phases;
import nl.aantafel.casefile.Statements;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Teams;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.meeting.Conferences.ConferenceLine;
import nl.aantafel.plan.Deviations;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Watches;
import org.springframework.stereotype.Component;

/** Puts the page of a case together from what the rooms show of it. */
@UseCases
class OpeningDossiers implements Dossiers {

    private static final Set<Right> SHOWN =
            EnumSet.of(Right.CONTRIBUTE, Right.EDIT_FAMILY, Right.EDIT_PLAN, Right.LEAD_MEETING, Right.MANAGE_TEAM);

    private static final int LATEST = 5;

    private final Authorise authorise;
    private final Rooms rooms;
    private final Plans plans;
    private final Watches watches;
    private final Trace trace;
    private final Time time;

    OpeningDossiers(Authorise authorise, Rooms rooms, Plans plans, Watches watches, Trace trace, Time time) {
        this.authorise = authorise;
        this.rooms = rooms;
        this.plans = plans;
        this.watches = watches;
        this.trace = trace;
        this.time = time;
    }

    /** The rooms a case is spread over. */
    @Component
    record Rooms(
            CaseHeads heads,
            CaseFiles cases,
            Families families,
            Statements statements,
            Histories histories,
            Phases phases,
            Teams teams,
            Conferences conferences,
            Deviations deviations) {}

    @Override
    public Dossier open(Actor actor, UUID caseId, Locale locale) {
        authorise.require(actor, Right.SEE_CASE, caseId);
        Basics basics = basics(actor, caseId, "tab.overview", locale);
        Course course = course(actor, caseId);
        Dossier dossier = new Dossier(
                basics,
                course,
                rooms.statements()
                        .list(actor, caseId, Statements.Query.all(LATEST))
                        .rows(),
                latestHeld(course),
                plans.of(actor, caseId),
                watches.of(actor, caseId));
        leaveTrace("dossier.open", basics);
        return dossier;
    }

    @Override
    public Timeline timeline(Actor actor, UUID caseId, Locale locale) {
        authorise.require(actor, Right.SEE_CASE, caseId);
        Basics basics = basics(actor, caseId, "tab.timeline", locale);
        Timeline timeline = new Timeline(
                basics,
                course(actor, caseId),
                plans.of(actor, caseId),
                rooms.deviations().lines(actor, caseId));
        leaveTrace("dossier.timeline", basics);
        return timeline;
    }

    private Basics basics(Actor actor, UUID caseId, String tab, Locale locale) {
        return new Basics(
                rooms.heads().of(actor, caseId, tab, locale),
                rooms.cases().view(actor, caseId),
                rooms.families().of(actor, caseId),
                SHOWN.stream()
                        .filter(right -> authorise.may(actor, right, caseId))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private Course course(Actor actor, UUID caseId) {
        return new Course(
                incidents(actor, caseId),
                rooms.histories().of(actor, caseId),
                rooms.conferences().ofCase(actor, caseId),
                rooms.phases().of(actor, caseId),
                rooms.cases().pathways(actor, caseId),
                rooms.teams().of(actor, caseId));
    }

    private List<StatementView> incidents(Actor actor, UUID caseId) {
        Statements.Query incidents =
                new Statements.Query(Set.of(), Set.of("incident"), Set.of(), null, Set.of(), false, null, Paging.MOST);
        return rooms.statements().list(actor, caseId, incidents).rows();
    }

    private Optional<ConferenceLine> latestHeld(Course course) {
        LocalDate today = time.today();
        return course.meetings().stream()
                .filter(meeting -> meeting.heldOn().isBefore(today))
                .filter(meeting -> meeting.state().begun())
                .max(java.util.Comparator.comparing(ConferenceLine::heldOn));
    }

    private void leaveTrace(String activity, Basics basics) {
        trace.of(
                Trace.Action.READ,
                activity,
                basics.view().id(),
                basics.family().persons().stream().map(PersonView::subjectKey).collect(Collectors.toSet()));
    }
}
