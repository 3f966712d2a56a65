package nl.aantafel.account.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The wrong attempts on one name in a row, passwords and codes together. The fifth makes the name rest for fifteen minutes, in
 * which even the right words do not open the door; only a full sign-in forgets them.
 */
public record Attempts(int failed, @Nullable Instant lockedUntil) {

    public static final int MOST = 5;
    public static final Duration REST = Duration.ofMinutes(15);
    public static final Attempts NONE = new Attempts(0, null);

    public boolean resting(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public Attempts oneMore(Instant now) {
        // After a rest the counting starts anew.
        int count = lockedUntil == null ? failed + 1 : 1;
        return new Attempts(count, count >= MOST ? now.plus(REST) : null);
    }
}
