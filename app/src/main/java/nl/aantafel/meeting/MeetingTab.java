package nl.aantafel.meeting;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.Conferences.ConferenceLine;
import org.springframework.stereotype.Component;

/** The tab of a case on which its meetings stand. An address names both the case and the conference; they must belong together. */
@Component
final class MeetingTab {

    private static final String TAB = "tab.meetings";

    private final CasePages cases;

    MeetingTab(CasePages cases) {
        this.cases = cases;
    }

    CaseScreen open(Actor actor, UUID caseId, Locale locale) {
        return open(actor, caseId, Right.SEE_CASE, locale);
    }

    CaseScreen open(Actor actor, UUID caseId, Right right, Locale locale) {
        return cases.open(actor, new Ask(caseId, TAB, right, locale));
    }

    static <T> T within(UUID caseId, ConferenceLine line, T view) {
        if (!line.caseId().equals(caseId)) {
            throw RefusedException.notFound();
        }
        return view;
    }
}
