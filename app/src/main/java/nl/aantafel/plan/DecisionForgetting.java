package nl.aantafel.plan;

import nl.aantafel.casefile.PersonRemoved;
import nl.aantafel.plan.store.DecisionStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody who was entered by mistake supported nothing and objected to nothing. */
@Component
final class DecisionForgetting {

    private final DecisionStore store;

    DecisionForgetting(DecisionStore store) {
        this.store = store;
    }

    @EventListener
    void on(PersonRemoved removed) {
        store.forget(removed.caseId(), removed.person());
    }
}
