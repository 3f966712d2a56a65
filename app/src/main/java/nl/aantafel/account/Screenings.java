package nl.aantafel.account;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Until when people are screened (screening, VOG; Wgs 1.8, Bgs 1.11), kept by the desk of a partnership
 * ({@link Authorise.Duty#WORK_DESK}) for who has a role and an account there. A day that passed closes the account at the next
 * request, and a new one opens it again. The frame says how long ahead it is announced, to the person and to the secretaries.
 */
public interface Screenings {

    /** How a screening stands today. */
    enum Standing {
        NONE,
        RUNS,
        ENDS_SOON,
        OVER;

        /** As it stands in keys and addresses. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Somebody with an account and a role in the partnership.
     *
     * @param own whether it is the reader's, who does not renew it
     */
    @Personal
    record Line(
            UUID professional,
            String name,
            String organisation,
            @Nullable LocalDate until,
            Standing standing,
            boolean own) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    /** What ends first stands first; {@code standing} leaves out the others, {@code null} none. */
    List<Line> list(Actor actor, UUID partnership, String namePart, @Nullable Standing standing);

    /**
     * A new screening was seen, good up to and including this day. Refused: no day or one that passed already, one's own screening; not found for
     * who has no role in the partnership or no account.
     */
    void renew(Actor actor, UUID partnership, UUID professional, @Nullable LocalDate until);
}
