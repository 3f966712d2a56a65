package nl.aantafel.meeting;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.ConversationCards.Asked;
import nl.aantafel.meeting.ConversationCards.Card;
import nl.aantafel.meeting.ConversationCards.Place;

/** What the page of a conversation card shows, read in one transaction with one line in the log. */
public interface CardPages {

    /**
     * @param when when and where, in the card's own language
     * @param everybody who sits in that part, also who was left out
     * @param mayChange the reader says who is left out
     */
    @Personal
    record CardScreen(CaseScreen page, Card card, List<String> when, List<Place> everybody, boolean mayChange) {
        @Override
        public String toString() {
            return "CardScreen";
        }
    }

    CardScreen page(Actor actor, UUID caseId, Asked asked, Locale locale);
}
