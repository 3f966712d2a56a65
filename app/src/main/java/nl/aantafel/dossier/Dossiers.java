package nl.aantafel.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.CaseFiles.PathwayPeriod;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Histories.HistoryView;
import nl.aantafel.casefile.Phases.PhasesView;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Teams.TeamView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Conferences.ConferenceLine;
import nl.aantafel.page.CaseHead;
import nl.aantafel.plan.Deviations;
import nl.aantafel.plan.Plans.PlanView;
import nl.aantafel.plan.Watches.WatchView;

/**
 * One case on one page (dossier), and its course in time, each read in one transaction with one line in the log. How many
 * statements the database gets does not depend on how much there is.
 */
public interface Dossiers {

    /** The case itself with the reader's rights. */
    @Personal
    record Basics(CaseHead head, CaseView view, FamilyView family, Set<Right> rights) {

        public boolean may(Right right) {
            return rights.contains(right);
        }

        public String path() {
            return "/cases/" + view.id();
        }

        @Override
        public String toString() {
            return "Basics";
        }
    }

    /** What happened and will: incidents (newest first), help, measures, hearings and releases, meetings, phases, pathways, directors. */
    @Personal
    record Course(
            List<StatementView> incidents,
            HistoryView history,
            List<ConferenceLine> meetings,
            PhasesView phases,
            List<PathwayPeriod> pathways,
            TeamView team) {
        @Override
        public String toString() {
            return "Course";
        }
    }

    /** The overview. {@code latest} are the newest statements, {@code since} the last meeting before today. */
    @Personal
    record Dossier(
            Basics basics,
            Course course,
            List<StatementView> latest,
            Optional<ConferenceLine> since,
            PlanView plan,
            WatchView watch) {
        @Override
        public String toString() {
            return "Dossier";
        }
    }

    /** With the plan as far as the reader may read it: its agreements and the moments to look back are on the timeline too. */
    @Personal
    record Timeline(Basics basics, Course course, PlanView plan, List<Deviations.Line> deviations) {
        @Override
        public String toString() {
            return "Timeline";
        }
    }

    Dossier open(Actor actor, UUID caseId, Locale locale);

    Timeline timeline(Actor actor, UUID caseId, Locale locale);
}
