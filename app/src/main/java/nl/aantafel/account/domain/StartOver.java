package nl.aantafel.account.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request to start over with an account; {@code outcome} is empty while it waits. */
public record StartOver(
        UUID id,
        UUID account,
        UUID professional,
        UUID partnership,
        UUID askedBy,
        Instant askedAt,
        Instant expiresAt,
        String outcome,
        @Nullable UUID settledBy) {

    /** How long it waits for a second person. */
    public static final Duration WAITS = Duration.ofDays(7);

    public static final String AGREED = "agreed";

    public boolean open(Instant now) {
        return outcome.isEmpty() && now.isBefore(expiresAt);
    }
}
