package nl.aantafel.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;

/**
 * For which members of the family each line of the plan is (voor wie van het gezin): those it concerns, unless somebody at the table
 * chose others. Nobody of them is given anything by this; it says to whom a line may be released.
 */
public interface PlanLines {

    /** What can be a line. */
    enum Kind {
        GOAL,
        AGREEMENT,
        BOTTOM_LINE,
        SAFETY_STEP,
        /** When it is good enough to stop; the id of such a line is the case's. */
        END_CONDITION;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }

    /**
     * One line and for whom it is now.
     *
     * @param title enough of it to know it by
     * @param concerned whom it is about: who does it, for whom and with whom it is, as far as family
     * @param persons for whom it is, after every rule
     * @param heldBack for whom it would be, but for something in it that is shielded from them
     * @param chosen somebody chose for whom; else it is for those it concerns
     * @param outdated it came to concern others since that choice, which holds no wider than it was
     */
    @Personal
    record LineFor(
            Kind kind,
            UUID line,
            String title,
            Set<UUID> concerned,
            Set<UUID> persons,
            Set<UUID> heldBack,
            boolean chosen,
            boolean outdated,
            String reason,
            long version) {

        @Override
        public String toString() {
            return "LineFor";
        }
    }

    /** {@code reason} is asked only where a line about somebody goes to whom they must not meet. */
    @Personal
    record Naming(Set<UUID> persons, String reason) {
        @Override
        public String toString() {
            return "Naming";
        }
    }

    /** Every line of the plan the reader sees. */
    List<LineFor> of(Actor actor, UUID caseId);

    /**
     * Says for whom a line is; for exactly those it concerns, it follows whom it concerns again. For who may change the plan. Refused:
     * somebody who is not of the family; without a reason, a line that concerns one of two who must not meet and goes to the other; a
     * text with something shielded from one of them.
     */
    void name(Actor actor, UUID caseId, UUID line, Naming naming, long version);
}
