package nl.aantafel.casefile;

import nl.aantafel.casefile.store.HandOverStore;
import nl.aantafel.casefile.store.OtherTableStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Neither a hand-over nor what another table discusses is about somebody who was entered by mistake. */
@Component
final class HandOverForgetting {

    private final HandOverStore store;
    private final OtherTableStore tables;

    HandOverForgetting(HandOverStore store, OtherTableStore tables) {
        this.store = store;
        this.tables = tables;
    }

    @EventListener
    void on(PersonRemoved removed) {
        store.forget(removed.caseId(), removed.person());
        tables.forget(removed.caseId(), removed.person());
    }
}
