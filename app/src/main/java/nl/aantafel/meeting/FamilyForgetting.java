package nl.aantafel.meeting;

import nl.aantafel.casefile.PersonRemoved;
import nl.aantafel.meeting.store.CardStore;
import nl.aantafel.meeting.store.ChoiceStore;
import nl.aantafel.meeting.store.ClientTalkStore;
import nl.aantafel.meeting.store.CountStore;
import nl.aantafel.meeting.store.PartStore;
import nl.aantafel.meeting.store.PictureStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody entered by mistake leaves nothing behind in a conference; runs inside the use case that removes the person. */
@Component
final class FamilyForgetting {

    private final ChoiceStore choices;
    private final CardStore cards;
    private final ClientTalkStore talks;
    private final CountStore counts;
    private final PartStore parts;
    private final PictureStore pictures;

    FamilyForgetting(
            ChoiceStore choices,
            CardStore cards,
            ClientTalkStore talks,
            CountStore counts,
            PartStore parts,
            PictureStore pictures) {
        this.choices = choices;
        this.cards = cards;
        this.talks = talks;
        this.counts = counts;
        this.parts = parts;
        this.pictures = pictures;
    }

    @EventListener
    void on(PersonRemoved removed) {
        choices.forget(removed.caseId(), removed.person());
        cards.forget(removed.caseId(), removed.person());
        talks.forget(removed.caseId(), removed.person());
        counts.forget(removed.caseId(), removed.person());
        parts.forget(removed.caseId(), removed.person());
        pictures.forget(removed.caseId(), removed.person());
    }
}
