package nl.aantafel.casefile;

import nl.aantafel.casefile.store.HandOverStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A hand-over is not about somebody who was entered by mistake. */
@Component
final class HandOverForgetting {

    private final HandOverStore store;

    HandOverForgetting(HandOverStore store) {
        this.store = store;
    }

    @EventListener
    void on(PersonRemoved removed) {
        store.forget(removed.caseId(), removed.person());
    }
}
