package nl.aantafel.meeting;

import nl.aantafel.casefile.PersonRemoved;
import nl.aantafel.meeting.store.ChoiceStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody entered by mistake leaves nothing behind in a conference; runs inside the use case that removes the person. */
@Component
final class FamilyForgetting {

    private final ChoiceStore choices;

    FamilyForgetting(ChoiceStore choices) {
        this.choices = choices;
    }

    @EventListener
    void on(PersonRemoved removed) {
        choices.forget(removed.caseId(), removed.person());
    }
}
