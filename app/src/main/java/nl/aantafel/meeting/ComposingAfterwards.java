package nl.aantafel.meeting;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.Evaluations.EvaluationView;
import nl.aantafel.meeting.ReportChecks.CheckView;

/** Reads a page of what comes after a meeting in one transaction. */
@UseCases
class ComposingAfterwards implements AfterwardsPages {

    private final ReportChecks checks;
    private final Evaluations evaluations;
    private final MeetingTab tab;

    ComposingAfterwards(ReportChecks checks, Evaluations evaluations, MeetingTab tab) {
        this.checks = checks;
        this.evaluations = evaluations;
        this.tab = tab;
    }

    @Override
    public CheckScreen check(Actor actor, UUID caseId, UUID conference, Locale locale) {
        CaseScreen page = tab.open(actor, caseId, locale);
        CheckView check = checks.view(actor, conference);
        return new CheckScreen(page, MeetingTab.within(caseId, check.line(), check));
    }

    @Override
    public EvaluationScreen evaluation(Actor actor, UUID caseId, UUID conference, Locale locale) {
        CaseScreen page = tab.open(actor, caseId, locale);
        EvaluationView evaluation = evaluations.view(actor, conference);
        return new EvaluationScreen(page, MeetingTab.within(caseId, evaluation.line(), evaluation));
    }
}
