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

    /**
     * Which of them.
     *
     * @param caseId only of this case; null for all
     * @param overdue only what should have been done before today
     * @param carried only what was carried over to a next conference more than once
     */
    record Which(Side side, @Nullable UUID caseId, boolean overdue, boolean carried) {

        /** All of a side. */
        public static Which all(Side side) {
            return new Which(side, null, false, false);
        }

        /** Whether something is left out. */
        public boolean some() {
            return caseId != null || overdue || carried;
        }
    }

    /** {@code received} says who of those who do it has it, and since when. */
    @Personal
    record Promised(AgreementView agreement, Map<UUID, Instant> received) {
        @Override
        public String toString() {
            return "Promised";
        }
    }

    /** {@code after} goes on in the same choice. Of a case that is not the reader's there is nothing. */
    Slice<Promised> of(Actor actor, Which which, @Nullable String after, int size);

    /**
     * Who does it says they have it (ontvangst bevestigen); a second time changes nothing. When the agreement is changed it is to be
     * said anew. Refused for who does not do it.
     */
    void receive(Actor actor, UUID agreement);
}
