package nl.aantafel.casefile;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.CaseHead;

/** The head (kop) of every page of a case: name, traffic light, five facts and the tabs. */
public interface CaseHeads {

    /** {@code currentTab} is the key of the tab in the bundles, such as {@code tab.plan}. Not a member: not found. */
    CaseHead of(Actor actor, UUID caseId, String currentTab, Locale locale);
}
