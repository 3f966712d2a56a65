package nl.aantafel.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.frame.Purpose;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Going into a case in an emergency (noodprocedure): by its number, for a reason of the frame, for hours. One sees what is for the table;
 * changes nothing; every line in the log says so; process director and data protection officer are told at once; and somebody of
 * another organisation judges it afterwards.
 */
public interface BreakGlasses {

    /** A partnership where the actor may do so, on which seat, and how. */
    record Offer(UUID partnership, String name, UUID seat, int hours, int triesADay, List<Purpose> reasons) {}

    /** Into which case, and why. */
    @Personal
    record Break(@Nullable UUID partnership, String caseNumber, String reason, String explanation) {
        @Override
        public String toString() {
            return "Break";
        }
    }

    /** What came of a number. */
    sealed interface Outcome {

        /** One is in until then. */
        record Broken(UUID id, UUID caseId, Instant until) implements Outcome {}

        /** One was in this case already. */
        record Inside(UUID caseId) implements Outcome {}

        /** There is no such number, for this. */
        record Unknown() implements Outcome {}
    }

    /** One that was made. The number is told to who was let in and to who watches. */
    @Personal
    record BrokenGlass(
            UUID id,
            UUID partnership,
            UUID caseId,
            String caseNumber,
            String name,
            String organisation,
            String reason,
            String explanation,
            Instant began,
            Instant until,
            Optional<Instant> stopped,
            boolean lasts,
            LocalDate reviewDue,
            boolean own,
            boolean mayReview,
            Optional<Review> review) {
        @Override
        public String toString() {
            return "BrokenGlass";
        }
    }

    /** What somebody else thought of it. */
    @Personal
    record Review(String by, Instant at, boolean justified, String text) {
        @Override
        public String toString() {
            return "Review";
        }
    }

    /** Where the actor may; refused when nowhere. */
    List<Offer> offers(Actor actor);

    /** Whether what was filled in is whole; nothing is looked for, so it answers the same whatever the number. */
    void check(Actor actor, Break wanted);

    /** Goes in. Refused as often as the frame says in a day, right or wrong. */
    Outcome breakGlass(Actor actor, Break wanted);

    /** One's own that last, with the case of each. */
    List<BrokenGlass> mine(Actor actor);

    /** Stops it now. */
    void stop(Actor actor, UUID glass);

    /** Of the partnerships where the actor directs or watches: what waits to be judged, then what was. */
    List<BrokenGlass> all(Actor actor);

    BrokenGlass view(Actor actor, UUID glass);

    /** Judges it: never one's own, nor a colleague's of the same organisation. */
    void review(Actor actor, UUID glass, @Nullable Boolean justified, String text);
}
