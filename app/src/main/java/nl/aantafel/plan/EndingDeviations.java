package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.domain.Stamp;
import nl.aantafel.plan.store.DeviationStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In a closed case no deviation holds any more, and nobody is asked to support one. */
@Component
final class EndingDeviations implements AtClosing {

    private final DeviationStore store;
    private final Time time;

    EndingDeviations(DeviationStore store, Time time) {
        this.store = store;
        this.time = time;
    }

    @Override
    public void closing(Actor actor, UUID caseId, @Nullable LocalDate pagesUntil) {
        Stamp stamp = new Stamp(actor.person(), time.now());
        store.supports(caseId).forEach(each -> store.withdraw(caseId, each.id(), stamp));
        store.list(caseId).stream()
                .filter(each -> each.endedAt() == null)
                .forEach(each -> store.end(caseId, each.id(), "case_closed", "", each.version(), stamp));
    }
}
