package nl.aantafel.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The port by which somebody is let into a case by its number, in an emergency. Whatever is not there for this, is not there: an
 * unknown number, a draft, a closed case and a case of another partnership answer alike.
 */
public interface EmergencyEntry {

    /** Into which case, by what number, why and until when. */
    @Personal
    record Entry(
            UUID id,
            UUID partnership,
            String number,
            @Nullable UUID seat,
            String reason,
            String explanation,
            Instant until,
            LocalDate reviewDue) {
        @Override
        public String toString() {
            return "Entry";
        }
    }

    /** The case, and whether the actor was in it already, so that nothing was done. */
    record Found(UUID caseId, boolean wasInside) {}

    Optional<Found> enter(Entry entry);
}
