package nl.aantafel.account.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * When a session ends: after a time without real requests, and in any case after the longest time.
 *
 * @param idle without opening or saving anything
 * @param absolute in all
 */
public record SessionLimits(Duration idle, Duration absolute) {

    /** The time within which a second request is not written down, to save writing. */
    public static final Duration GRAIN = Duration.ofMinutes(1);

    /** How long somebody may take between the password and the code. */
    public static final Duration HALFWAY = Duration.ofMinutes(10);

    public boolean lasts(Session session, Instant now) {
        return now.isBefore(session.expiresAt())
                && now.isBefore(session.seenAt().plus(idle));
    }

    /** When it ends if nobody does anything any more. */
    public Instant ends(Session session) {
        Instant unused = session.seenAt().plus(idle);
        return unused.isBefore(session.expiresAt()) ? unused : session.expiresAt();
    }

    public boolean worthSaying(Session session, Instant now) {
        return !now.isBefore(session.seenAt().plus(GRAIN));
    }
}
