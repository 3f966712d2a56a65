package nl.aantafel.audit;

import java.time.Instant;
import java.util.SortedSet;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Trace;
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
        String reasonCode) {}
