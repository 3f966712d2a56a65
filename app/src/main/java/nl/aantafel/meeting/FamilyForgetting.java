package nl.aantafel.meeting;

import nl.aantafel.casefile.PersonRemoved;
import nl.aantafel.meeting.store.ChoiceStore;
import nl.aantafel.meeting.store.CountStore;
import nl.aantafel.meeting.store.PartStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody entered by mistake leaves nothing behind in a conference; runs inside the use case that removes the person. */
@Component
final class FamilyForgetting {

    private final ChoiceStore choices;
    private final CountStore counts;
    private final PartStore parts;

    FamilyForgetting(ChoiceStore choices, CountStore counts, PartStore parts) {
        this.choices = choices;
        this.counts = counts;
        this.parts = parts;
    }

    @EventListener
    void on(PersonRemoved removed) {
        choices.forget(removed.caseId(), removed.person());
        counts.forget(removed.caseId(), removed.person());
        parts.forget(removed.caseId(), removed.person());
    }
}
