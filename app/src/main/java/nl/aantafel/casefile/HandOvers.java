package nl.aantafel.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Hand-overs between professionals (overdracht): who works with a family tells in a note what the next one must know, and the next one confirms
 * it was read and is taken over (L-24). One nobody confirmed shows. Handing over the case direction leaves one too.
 */
public interface HandOvers {

    /** @param what member or director */
    @Personal
    record HandOverView(
            UUID id,
            String what,
            UUID from,
            String fromName,
            UUID to,
            String toName,
            String toOrganisation,
            String note,
            Instant givenAt,
            @Nullable Instant confirmedAt) {

        public boolean open() {
            return confirmedAt == null;
        }

        @Override
        public String toString() {
            return "HandOverView";
        }
    }

    @Personal
    record HandOver(@Nullable UUID from, @Nullable UUID to, String note) {
        @Override
        public String toString() {
            return "HandOver";
        }
    }

    /** What waits for being confirmed first, then the latest. */
    List<HandOverView> of(Actor actor, UUID caseId);

    /**
     * By the professional themself, or who says who takes part. Refused: without a note, to themself, from or to somebody who is not
     * in the team.
     */
    UUID give(Actor actor, UUID caseId, HandOver handOver);

    /** Only by whom it was given to, and once. */
    void confirm(Actor actor, UUID caseId, UUID handOver);
}
