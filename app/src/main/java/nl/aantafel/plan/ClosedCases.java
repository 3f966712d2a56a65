package nl.aantafel.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.ClosedFiles.ClosedRow;
import nl.aantafel.frame.Closing;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.Closings.ClosingInput;
import org.jspecify.annotations.Nullable;

/**
 * Cases that were closed (afgesloten casussen), for process director and secretary: numbers and days; the name and the closing plan only for
 * a purpose of the frame, for hours, each time with a line in the log (Wgs, artikel 2.31 lid 8).
 */
public interface ClosedCases {

    /** A partnership at whose desk the actor is. */
    record DeskOf(UUID partnership, String name) {}

    /** For what, in the frame's code, and in one's own words. */
    @Personal
    record Look(String purpose, String reason) {
        @Override
        public String toString() {
            return "Look";
        }
    }

    /** Who looked before. */
    @Personal
    record Looked(String by, Instant at, String purpose, String reason) {
        @Override
        public String toString() {
            return "Looked";
        }
    }

    /** What is shown of a closed case while the actor looks into it. */
    @Personal
    record Shown(String familyName, ClosingInput input, Instant until) {
        @Override
        public String toString() {
            return "Shown";
        }
    }

    /** {@code shown} is empty until the actor said for what. */
    @Personal
    record ClosedView(
            UUID id,
            String number,
            String frameCode,
            Closing rule,
            @Nullable LocalDate takenUpOn,
            LocalDate closedOn,
            Optional<Shown> shown,
            List<Looked> looks) {
        @Override
        public String toString() {
            return "ClosedView";
        }
    }

    List<DeskOf> desks(Actor actor);

    /** The last that was closed first. */
    Slice<ClosedRow> list(Actor actor, UUID partnership, @Nullable String after, int size);

    ClosedView one(Actor actor, UUID caseId);

    /** Refused without a purpose of the frame and a reason; for whoever does not keep the case it does not exist. */
    void look(Actor actor, UUID caseId, Look look);
}
