package nl.aantafel.account.door;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The wrong attempts in a row, passwords and codes together. After so many it rests, and even the right words do not open the
 * door; only a full sign-in forgets them. What is counted, and how long it rests, is the {@link Limit}'s.
 */
public record Attempts(int failed, @Nullable Instant lockedUntil) {

    /** What attempts are counted of. */
    public enum Limit {
        /** A name from one address: the fifth makes it rest for a quarter of an hour. */
        NAME_FROM_ADDRESS(5, Duration.ofMinutes(15)),
        /** A name, from wherever: high and short, so that a stranger elsewhere keeps nobody out for longer. */
        NAME(50, Duration.ofMinutes(5)),
        /** An address, whatever the names: for who tries one password on everybody. An office shares one, so it is short. */
        ADDRESS(60, Duration.ofMinutes(1)),
        /** What an address began at the door and nobody ended: for who only wants to fill the house with beginnings. */
        BEGUN(300, Duration.ofMinutes(1));

        private final int most;
        private final Duration rest;

        Limit(int most, Duration rest) {
            this.most = most;
            this.rest = rest;
        }
    }

    public static final Attempts NONE = new Attempts(0, null);

    public boolean resting(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public Attempts oneMore(Limit limit, Instant now) {
        // After a rest the counting starts anew.
        int count = lockedUntil == null ? failed + 1 : 1;
        return new Attempts(count, count >= limit.most ? now.plus(limit.rest) : null);
    }
}
