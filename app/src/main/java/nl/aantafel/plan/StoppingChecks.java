package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.plan.store.LineCheckStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In a closed case nothing is checked any more. */
@Component
final class StoppingChecks implements AtClosing {

    private final LineCheckStore store;

    StoppingChecks(LineCheckStore store) {
        this.store = store;
    }

    @Override
    public void closing(Actor actor, UUID caseId, @Nullable LocalDate pagesUntil) {
        store.stop(caseId);
    }
}
