package nl.aantafel.notify.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before a mail is tried again: longer each time, until it is given up after some two days. */
public final class Pauses {

    private static final List<Duration> AFTER = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private Pauses() {}

    /** Empty when it was tried often enough. */
    public static Optional<Duration> after(int attempts) {
        return attempts >= 1 && attempts <= AFTER.size() ? Optional.of(AFTER.get(attempts - 1)) : Optional.empty();
    }
}
