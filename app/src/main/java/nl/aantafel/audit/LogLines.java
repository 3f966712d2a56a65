package nl.aantafel.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The log as it is read, under the log reader's role in the database. Only room {@code rights} asks this, for one of the purposes
 * the law gives, and leaves a line of its own each time; nothing else ever reads the log, and nothing counts in it.
 */
public interface LogLines {

    /**
     * One line.
     *
     * @param ended when it was written; {@code began} is missing in lines from before it was kept
     * @param outcome {@code done}, {@code refused} or {@code failed}
     * @param role by which it was allowed; empty when nothing had to be asked
     * @param rights what was asked
     */
    record Entry(
            UUID id,
            Instant began,
            Instant ended,
            UUID actor,
            boolean technical,
            @Nullable UUID organisation,
            String action,
            String activity,
            @Nullable UUID caseId,
            List<UUID> subjects,
            List<String> categories,
            String outcome,
            String reason,
            String role,
            @Nullable UUID seat,
            List<String> rights,
            String traceId,
            String parentSpan) {

        /** The step this line is in its chain (W3C Trace Context): 16 hexadecimal digits. */
        public String span() {
            return Spans.of(id);
        }

        /** The step for one of the people it is about. */
        public String span(UUID subject) {
            return Spans.of(id, subject);
        }
    }

    /**
     * Which lines, of one partnership.
     *
     * @param caseId lines about this case; then the period may be any
     * @param subjects lines about one of these people; none means whoever; then the period may be any
     * @param actions only these; none means all
     * @param outcomes only these; none means all
     * @param activities the beginnings of the activities; none means all
     */
    record Asked(
            UUID partnership,
            @Nullable UUID caseId,
            Set<UUID> subjects,
            @Nullable UUID actor,
            Instant from,
            Instant until,
            Set<String> actions,
            Set<String> outcomes,
            Set<String> activities,
            String traceId) {

        public Asked {
            subjects = Set.copyOf(subjects);
            actions = Set.copyOf(actions);
            outcomes = Set.copyOf(outcomes);
            activities = Set.copyOf(activities);
        }
    }

    /** Where a slice ended. */
    record After(Instant ended, UUID id) {}

    /** The oldest first, at most so many. */
    List<Entry> find(Asked asked, Optional<After> after, int most);
}
