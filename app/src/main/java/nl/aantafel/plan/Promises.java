package nl.aantafel.plan;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.Plans.AgreementView;
import org.jspecify.annotations.Nullable;

/**
 * Open agreements of one professional over all cases: what they do, and what others do for them or with them. By due date; those
 * without one last. Members of the family are there by id only, without names: opening the case is a reading of its own.
 */
public interface Promises {

    /** MINE: the professional does it. AWAITED: it is done for them or with them, by somebody else. */
    enum Side {
        MINE,
        AWAITED
    }

    /** {@code received} says who of those who do it has it, and since when. */
    @Personal
    record Promised(AgreementView agreement, Map<UUID, Instant> received) {
        @Override
        public String toString() {
            return "Promised";
        }
    }

    Slice<Promised> of(Actor actor, Side side, @Nullable String after, int size);

    /**
     * Who does it says they have it (ontvangst bevestigen); a second time changes nothing. When the agreement is changed it is to be
     * said anew. Refused for who does not do it.
     */
    void receive(Actor actor, UUID agreement);
}
