package nl.aantafel.casefile;

import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.rights.BorderCases.BorderCase;
import nl.aantafel.rights.Counsels.Counsel;
import nl.aantafel.rights.Papers.Section;

/**
 * Help for who is about to share (hulp bij het delen): what the partnership agreed, what one's own seat may do, border cases that were
 * answered, and one's own questions. Nothing of the case stands in it, and nothing of it goes along with a question.
 */
public interface SharingHelps {

    /**
     * What is looked for.
     *
     * @param category a code of the frame; empty for any
     * @param words in the border cases
     */
    @Personal
    record Sought(String category, String words) {
        @Override
        public String toString() {
            return "Sought";
        }
    }

    /**
     * The help in one case.
     *
     * @param covenant what holds for everything, then of the category that was chosen, or of each that has a text
     * @param seatKinds the kinds of one's own seats in the partnership
     * @param bound whether one is bound by medical secrecy here
     */
    @Personal
    record Help(
            CaseScreen page,
            UUID partnership,
            List<Section> covenant,
            List<String> seatKinds,
            boolean bound,
            List<BorderCase> borderCases,
            List<Counsel> questions) {
        @Override
        public String toString() {
            return "Help";
        }
    }

    Help of(Actor actor, Ask ask, Sought sought);
}
