package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** Moments to look back on the plan (evaluatiemomenten): agreed on with the plan's head, held here (RQ25, RQ50). */
public interface Evaluations {

    /** Held once {@code heldOn} is filled, and then with its outcome in a sentence. */
    @Personal
    record EvaluationView(
            UUID id,
            LocalDate due,
            String about,
            @Nullable LocalDate heldOn,
            @Nullable UUID heldBy,
            String heldByName,
            String outcome) {

        public boolean held() {
            return heldOn != null;
        }

        @Override
        public String toString() {
            return "EvaluationView";
        }
    }

    /** {@code by} is the professional who led it; when absent, who writes it down. */
    @Personal
    record Held(LocalDate on, @Nullable UUID by, String outcome) {
        @Override
        public String toString() {
            return "Held";
        }
    }

    /** Writes down that a moment was held. Refused: held already, a day in the future, no outcome. */
    void hold(Actor actor, UUID caseId, UUID evaluation, Held held);

    /** Takes that back: the moment is still to come. */
    void reopen(Actor actor, UUID caseId, UUID evaluation);
}
