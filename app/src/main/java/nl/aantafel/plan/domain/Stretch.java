package nl.aantafel.plan.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stretch of somebody's chain of watches, as it is kept. */
public record Stretch(
        UUID id,
        UUID caseId,
        UUID partnership,
        UUID person,
        Instant from,
        @Nullable Instant until,
        @Nullable UUID professional,
        @Nullable UUID organisation,
        String came,
        String reason,
        long version) {

    public boolean lasts() {
        return until == null;
    }
}
