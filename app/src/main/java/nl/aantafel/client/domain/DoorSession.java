package nl.aantafel.client.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A session at the clients' pages: short, because a phone may be looked at by somebody else. */
public record DoorSession(UUID door, Instant seenAt, Instant expiresAt) {

    /** Without doing anything. */
    public static final Duration IDLE = Duration.ofMinutes(15);

    /** In all. */
    public static final Duration LONGEST = Duration.ofHours(2);

    /** The time within which a second request is not written down. */
    public static final Duration GRAIN = Duration.ofMinutes(1);

    public boolean lasts(Instant now) {
        return now.isBefore(expiresAt) && now.isBefore(seenAt.plus(IDLE));
    }

    public boolean worthSaying(Instant now) {
        return !now.isBefore(seenAt.plus(GRAIN));
    }
}
