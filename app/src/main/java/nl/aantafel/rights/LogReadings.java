package nl.aantafel.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.frame.Purpose;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Reading the processing log (logboek): by the privacy officer and the data protection officer, for one of the purposes the law
 * gives, which is said beforehand with the reason (Wgs, artikel 1.8 lid 4). Each reading is a line of the log itself. It is about
 * lawfulness and never about how much somebody works: nothing is counted.
 */
public interface LogReadings {

    /** A partnership whose log the actor may read, and what for. */
    record Book(UUID partnership, String name, String frameCode, List<Purpose> purposes) {}

    /** That somebody reads, what for, and until when. */
    @Personal
    record Reading(
            UUID id,
            UUID partnership,
            UUID readerId,
            String reader,
            String purpose,
            String explanation,
            Instant began,
            Instant until,
            boolean own,
            boolean open) {
        @Override
        public String toString() {
            return "Reading";
        }
    }

    /** What for, said before anything is read. */
    record Begin(@Nullable UUID partnership, String purpose, String explanation) {}

    /**
     * Which lines are wanted. A period of at most {@link LogKinds#LONGEST_DAYS} days, unless it is about one case or one person.
     *
     * @param caseNumber of a case of the partnership
     * @param lastName with {@code born}: somebody a case is about
     * @param professional (part of) the name of somebody who works in the partnership
     * @param kind one of {@link LogKinds#ALL}; empty means every kind
     */
    @Personal
    record Filter(
            String caseNumber,
            String lastName,
            @Nullable LocalDate born,
            String professional,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String kind,
            String after) {
        public static final Filter NONE = new Filter("", "", null, "", null, null, "", "");

        @Override
        public String toString() {
            return "Filter";
        }
    }

    /** What becomes of what is read. */
    enum Use {
        SHOW,
        PRINT,
        EXPORT
    }

    /**
     * What somebody did, in one line: the same within one day is told once.
     *
     * @param first when, on that day
     * @param last the last time on that day; the same as {@code first} when it was once
     * @param role in the case, or else in the partnership; empty when nothing had to be asked
     * @param seatKind of the seat it was done on; empty for none
     * @param people about how many people of families
     */
    @Personal
    record Told(
            Instant first,
            Instant last,
            String name,
            String organisation,
            boolean technical,
            String action,
            String activity,
            String caseNumber,
            int people,
            List<String> categories,
            String outcome,
            String reason,
            String role,
            String seatKind,
            List<String> rights) {
        @Override
        public String toString() {
            return "Told";
        }
    }

    /** What was read; {@code from} is missing when everything up to the last day was asked for. */
    @Personal
    record Found(Reading reading, @Nullable LocalDate from, LocalDate until, List<Told> lines, Optional<String> next) {
        @Override
        public String toString() {
            return "Found";
        }
    }

    /** As the Logius standard asks: by trace, by activity of the register, by person; at least one of them. */
    record AskedActivities(
            String traceId,
            String activityId,
            @Nullable UUID subject,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /** One processing of the data of one person, or of nobody's. */
    record Activity(
            String traceId,
            String spanId,
            String parentSpanId,
            boolean failed,
            String name,
            Instant start,
            Instant end,
            String activityId,
            @Nullable UUID subject) {}

    record Activities(UUID logbook, String organisation, List<Activity> activities) {}

    /** The partnerships whose log the actor may read; refused when there is none. */
    List<Book> books(Actor actor);

    /** Who read the log of a partnership for what, newest first. */
    Slice<Reading> readings(Actor actor, UUID partnership, @Nullable String after, int size);

    /** A reading that stands open, of one's own. */
    Reading reading(Actor actor, UUID reading);

    /** Says what for; from now on one may read, as long as the frame's term. */
    UUID begin(Actor actor, Begin begin);

    /** The lines, oldest first. */
    Found read(Actor actor, UUID reading, Filter filter, Use use);

    /** The lines as the standard for logging of data processing tells them: one for each person. */
    Activities activities(Actor actor, UUID reading, AskedActivities asked);
}
