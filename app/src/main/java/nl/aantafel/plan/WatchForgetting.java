package nl.aantafel.plan;

import nl.aantafel.casefile.PersonRemoved;
import nl.aantafel.plan.store.WatchStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody watches over somebody who was entered by mistake. */
@Component
final class WatchForgetting {

    private final WatchStore store;

    WatchForgetting(WatchStore store) {
        this.store = store;
    }

    @EventListener
    void on(PersonRemoved removed) {
        store.forget(removed.caseId(), removed.person());
    }
}
