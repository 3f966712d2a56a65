package nl.aantafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The phase of safety (fase): a dated, reasoned, joint decision with its history. Starts at immediate safety, another start
 * needs a reason; moves are the frame's: one step on, or back when worries return. A step on while a goal of an earlier phase
 * is open, as every step back, needs a reason. Skipping from immediate safety to recovery is an unknown move (RQ16).
 */
public interface Phases {

    /**
     * @param reason empty for who may not read it
     * @param circle who sat together where the reason was given and alone read it; none when everybody at the table does
     */
    @Personal
    record PhaseView(
            UUID id,
            String phase,
            LocalDate from,
            String reason,
            boolean backward,
            @Nullable UUID conference,
            @Nullable Integer circle) {

        /** For who sits elsewhere. */
        public PhaseView withoutReason() {
            return new PhaseView(id, phase, from, "", backward, conference, null);
        }

        @Override
        public String toString() {
            return "PhaseView";
        }
    }

    @Personal
    record PhasesView(Optional<PhaseView> current, List<PhaseView> history, List<String> possibleMoves) {
        @Override
        public String toString() {
            return "PhasesView";
        }
    }

    @Personal
    record Decide(
            String phase,
            LocalDate from,
            String reason,
            @Nullable UUID conference) {
        @Override
        public String toString() {
            return "Decide";
        }
    }

    PhasesView of(Actor actor, UUID caseId);

    UUID decide(Actor actor, UUID caseId, Decide decision);

    /** The same, decided in a part of a meeting: the phase holds for the whole table, its reason is for who sits there. */
    UUID decideIn(Actor actor, UUID caseId, Decide decision, int circle);
}
