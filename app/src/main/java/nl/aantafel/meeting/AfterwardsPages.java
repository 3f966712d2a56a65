package nl.aantafel.meeting;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.Evaluations.EvaluationView;
import nl.aantafel.meeting.ReportChecks.CheckView;

/** What the pages of what comes after a meeting show, each page read in one transaction with one line in the log. */
public interface AfterwardsPages {

    @Personal
    record CheckScreen(CaseScreen page, CheckView check) {
        @Override
        public String toString() {
            return "CheckScreen";
        }
    }

    @Personal
    record EvaluationScreen(CaseScreen page, EvaluationView evaluation) {
        @Override
        public String toString() {
            return "EvaluationScreen";
        }
    }

    CheckScreen check(Actor actor, UUID caseId, UUID conference, Locale locale);

    EvaluationScreen evaluation(Actor actor, UUID caseId, UUID conference, Locale locale);
}
