package nl.aantafel.meeting;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.Conferences.ConferenceLine;
import nl.aantafel.meeting.Evaluations.EvaluationView;
import nl.aantafel.meeting.ReportChecks.CheckView;

/** Reads a page of what comes after a meeting in one transaction. */
@UseCases
class ComposingAfterwards implements AfterwardsPages {

    private static final String TAB = "tab.meetings";

    private final ReportChecks checks;
    private final Evaluations evaluations;
    private final CasePages cases;

    ComposingAfterwards(ReportChecks checks, Evaluations evaluations, CasePages cases) {
        this.checks = checks;
        this.evaluations = evaluations;
        this.cases = cases;
    }

    @Override
    public CheckScreen check(Actor actor, UUID caseId, UUID conference, Locale locale) {
        CaseScreen page = page(actor, caseId, locale);
        CheckView check = checks.view(actor, conference);
        within(caseId, check.line());
        return new CheckScreen(page, check);
    }

    @Override
    public EvaluationScreen evaluation(Actor actor, UUID caseId, UUID conference, Locale locale) {
        CaseScreen page = page(actor, caseId, locale);
        EvaluationView evaluation = evaluations.view(actor, conference);
        within(caseId, evaluation.line());
        return new EvaluationScreen(page, evaluation);
    }

    private CaseScreen page(Actor actor, UUID caseId, Locale locale) {
        return cases.open(actor, new Ask(caseId, TAB, Right.SEE_CASE, locale));
    }

    private static void within(UUID caseId, ConferenceLine line) {
        if (!line.caseId().equals(caseId)) {
            throw RefusedException.notFound();
        }
    }
}
