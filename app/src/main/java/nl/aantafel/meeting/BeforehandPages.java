package nl.aantafel.meeting;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.QuestionsBeforehand.BeforehandView;

/** What the pages of questions beforehand show, each page read in one transaction with one line in the log. */
public interface BeforehandPages {

    @Personal
    record BeforehandScreen(CaseScreen page, BeforehandView view, UUID reader) {
        @Override
        public String toString() {
            return "BeforehandScreen";
        }
    }

    /** The reader's own questions. */
    BeforehandScreen own(Actor actor, UUID caseId, UUID conference, Locale locale);

    /** Who was asked what, who answered, and a picture to start from; refused to who may not lead. */
    BeforehandScreen leading(Actor actor, UUID caseId, UUID conference, Locale locale);
}
