package nl.aantafel.plan;

import nl.aantafel.casefile.PersonRemoved;
import nl.aantafel.plan.store.DeviationStore;
import nl.aantafel.plan.store.EscalationStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nothing was escalated about somebody who was entered by mistake, and nobody deviated from a rule for them. */
@Component
final class EscalationForgetting {

    private final EscalationStore escalations;
    private final DeviationStore deviations;

    EscalationForgetting(EscalationStore escalations, DeviationStore deviations) {
        this.escalations = escalations;
        this.deviations = deviations;
    }

    @EventListener
    void on(PersonRemoved removed) {
        escalations.forget(removed.caseId(), removed.person());
        deviations.forget(removed.caseId(), removed.person());
    }
}
