package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.domain.Stamp;
import nl.aantafel.plan.store.EscalationStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Of a closed case nobody is asked anything any more; who was let in goes out with everybody else. */
@Component
final class EndingEscalations implements AtClosing {

    private final EscalationStore store;
    private final Time time;

    EndingEscalations(EscalationStore store, Time time) {
        this.store = store;
        this.time = time;
    }

    @Override
    public void closing(Actor actor, UUID caseId, @Nullable LocalDate pagesUntil) {
        Stamp stamp = new Stamp(actor.person(), time.now());
        store.moves(caseId).forEach(each -> store.withdraw(caseId, each.id(), stamp));
        store.list(caseId).stream()
                .filter(each -> each.closedAt() == null)
                .forEach(each -> store.close(caseId, each.id(), "case_closed", "", each.version(), stamp));
    }
}
