package nl.aantafel.exchange;

import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.CaseFiles.PathwayPeriod;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Histories.HistoryView;
import nl.aantafel.casefile.Phases.PhasesView;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.casefile.Teams.TeamView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Conferences.ConferenceLine;
import nl.aantafel.plan.Plans.PlanView;

/**
 * A whole case (dossier) in one reading: one transaction, one line in the log. For the people at the table. It is made to go elsewhere:
 * what may not be passed on is left out, but for who brought it.
 */
public interface WholeCase {

    /** As far as the reader may see it; statements newest first, conferences latest first. */
    @Personal
    record CaseDossier(
            CaseView head,
            FamilyView family,
            List<StatementView> statements,
            HistoryView history,
            TeamView team,
            PhasesView phases,
            List<PathwayPeriod> pathways,
            PlanView plan,
            List<ConferenceLine> conferences) {
        @Override
        public String toString() {
            return "CaseDossier";
        }
    }

    CaseDossier read(Actor actor, UUID caseId);
}
