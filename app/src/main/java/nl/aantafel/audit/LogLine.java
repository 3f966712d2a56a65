package nl.aantafel.audit;

import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.TraceContext;
import org.jspecify.annotations.Nullable;

/** One line of the log as it is written; the actor's organisation is added from the membership of the case. */
public record LogLine(
        UUID id,
        Instant at,
        Actor actor,
        Trace.Action action,
        String activity,
        @Nullable UUID caseId,
        SortedSet<UUID> subjects,
        SortedSet<String> categories,
        String outcome,
        String reasonCode,
        Why why) {

    /** Of something that had to ask nobody. */
    public LogLine(
            UUID id,
            Instant at,
            Actor actor,
            Trace.Action action,
            String activity,
            @Nullable UUID caseId,
            SortedSet<UUID> subjects,
            SortedSet<String> categories,
            String outcome,
            String reasonCode) {
        this(
                id,
                at,
                actor,
                action,
                activity,
                caseId,
                subjects,
                categories,
                outcome,
                reasonCode,
                new Why(at, "", null, new TreeSet<>(), TraceContext.begin(id)));
    }

    /** How a line ends well, and otherwise. */
    static final String DONE = "done";

    static final String REFUSED = "refused";
    static final String FAILED = "failed";

    /**
     * When it began, and what allowed it.
     *
     * @param role by which it was allowed or refused; empty when nothing had to be asked
     * @param seat on which that role is held
     * @param rights what was asked
     */
    public record Why(
            Instant began, String role, @Nullable UUID seat, SortedSet<String> rights, TraceContext context) {}
}
