package nl.aantafel.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What can still be known of cases that were closed (afgesloten en afgeschermd; Wgs, artikel 2.31 lid 8): number and days for who keeps
 * them, the name for who looks. For process director and secretary; for everybody else a closed case does not exist.
 */
public interface ClosedFiles {

    /** A closed case in the list: no name. */
    record ClosedRow(UUID id, String number, @Nullable LocalDate takenUpOn, LocalDate closedOn) {}

    /**
     * One closed case.
     *
     * @param familyName empty unless the actor looks into it now
     * @param subjects the opaque keys of whom it was about, for the log
     */
    @Personal
    record ClosedFile(
            UUID id,
            UUID partnership,
            String number,
            String frameCode,
            @Nullable LocalDate takenUpOn,
            LocalDate closedOn,
            String familyName,
            Set<UUID> subjects) {
        @Override
        public String toString() {
            return "ClosedFile";
        }
    }

    /** A closed case that may be about the same human as a new one: its number, and why. */
    @Personal
    record ClosedLikeness(UUID personHere, UUID caseThere, String numberThere, String why) {
        @Override
        public String toString() {
            return "ClosedLikeness";
        }
    }

    /** Of a partnership, the last that was closed first. Refused to who is not at its desk. */
    Slice<ClosedRow> list(Actor actor, UUID partnership, @Nullable String after, int size);

    /** For who keeps it. */
    ClosedFile one(Actor actor, UUID caseId);

    /** From now until a moment within a day the actor sees the name, and what other rooms let be seen of it. For who keeps it. */
    ClosedFile look(Actor actor, UUID caseId, Instant until);

    /** Closed cases about whom a case may be about; empty for everyone but its desk. */
    List<ClosedLikeness> likely(Actor actor, UUID caseId);
}
