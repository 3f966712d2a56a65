package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.plan.store.PriorityStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A closed case has no priority any more. */
@Component
final class EndingPriority implements AtClosing {

    private static final String CLOSED = "closed";

    private final PriorityStore store;
    private final Time time;

    EndingPriority(PriorityStore store, Time time) {
        this.store = store;
        this.time = time;
    }

    @Override
    public void closing(Actor actor, UUID caseId, @Nullable LocalDate pagesUntil) {
        store.takeOff(caseId, CLOSED, actor.person(), time.today());
    }
}
