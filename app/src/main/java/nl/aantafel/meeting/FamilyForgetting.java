package nl.aantafel.meeting;

import nl.aantafel.casefile.PersonRemoved;
import nl.aantafel.meeting.store.ChoiceStore;
import nl.aantafel.meeting.store.CountStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody entered by mistake leaves nothing behind in a conference; runs inside the use case that removes the person. */
@Component
final class FamilyForgetting {

    private final ChoiceStore choices;
    private final CountStore counts;

    FamilyForgetting(ChoiceStore choices, CountStore counts) {
        this.choices = choices;
        this.counts = counts;
    }

    @EventListener
    void on(PersonRemoved removed) {
        choices.forget(removed.caseId(), removed.person());
        counts.forget(removed.caseId(), removed.person());
    }
}
