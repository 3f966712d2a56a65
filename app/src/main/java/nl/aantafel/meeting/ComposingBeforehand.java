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
import nl.aantafel.meeting.QuestionsBeforehand.BeforehandView;

/** Reads a page of questions beforehand in one transaction. */
@UseCases
class ComposingBeforehand implements BeforehandPages {

    private static final String TAB = "tab.meetings";

    private final ConferenceGate gate;
    private final QuestionsBeforehand questions;
    private final CasePages cases;

    ComposingBeforehand(ConferenceGate gate, QuestionsBeforehand questions, CasePages cases) {
        this.gate = gate;
        this.questions = questions;
        this.cases = cases;
    }

    @Override
    public BeforehandScreen own(Actor actor, UUID caseId, UUID conference, Locale locale) {
        CaseScreen page = cases.open(actor, new Ask(caseId, TAB, Right.SEE_CASE, locale));
        BeforehandView view = questions.view(actor, conference);
        if (!view.line().caseId().equals(caseId)) {
            throw RefusedException.notFound();
        }
        return new BeforehandScreen(page, view, actor.person());
    }

    @Override
    public BeforehandScreen leading(Actor actor, UUID caseId, UUID conference, Locale locale) {
        gate.require(actor, Right.LEAD_MEETING, caseId);
        return own(actor, caseId, conference, locale);
    }
}
