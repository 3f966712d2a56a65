package nl.aantafel.meeting;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.meeting.QuestionsBeforehand.BeforehandView;

/** Reads a page of questions beforehand in one transaction. */
@UseCases
class ComposingBeforehand implements BeforehandPages {

    private final ConferenceGate gate;
    private final QuestionsBeforehand questions;
    private final MeetingTab tab;

    ComposingBeforehand(ConferenceGate gate, QuestionsBeforehand questions, MeetingTab tab) {
        this.gate = gate;
        this.questions = questions;
        this.tab = tab;
    }

    @Override
    public BeforehandScreen own(Actor actor, UUID caseId, UUID conference, Locale locale) {
        CaseScreen page = tab.open(actor, caseId, locale);
        BeforehandView view = questions.view(actor, conference);
        return new BeforehandScreen(page, MeetingTab.within(caseId, view.line(), view), actor.person());
    }

    @Override
    public BeforehandScreen leading(Actor actor, UUID caseId, UUID conference, Locale locale) {
        gate.require(actor, Right.LEAD_MEETING, caseId);
        return own(actor, caseId, conference, locale);
    }
}
