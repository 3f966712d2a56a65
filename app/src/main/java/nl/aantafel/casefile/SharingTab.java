package nl.aantafel.casefile;

import java.util.UUID;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.rights.InformingDuty;
import nl.aantafel.rights.InformingInCase.InformingOfCase;

/** What the tab on sharing and access (delen en inzage) of a case shows, each page read in one transaction. */
public interface SharingTab {

    @Personal
    record SharingScreen(CaseScreen page, InformingOfCase informing) {
        @Override
        public String toString() {
            return "SharingScreen";
        }
    }

    /** The form on which a participant judges that somebody is not to be told. */
    @Personal
    record JudgingScreen(CaseScreen page, InformingOfCase informing, InformingDuty duty) {
        @Override
        public String toString() {
            return "JudgingScreen";
        }
    }

    SharingScreen open(Actor actor, Ask ask);

    JudgingScreen judging(Actor actor, Ask ask, UUID person);
}
