package nl.aantafel.rights;

import java.time.Duration;
import java.time.Instant;
import nl.aantafel.kernel.Time;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that only goes on when told. */
final class MovingClock implements Time {

    private volatile Instant now = Instant.parse("2026-11-23T09:00:00Z");

    @Override
    public Instant now() {
        return now;
    }

    void pass(Duration duration) {
        now = now.plus(duration);
    }

    /** Puts it in the place of the machine's clock. */
    @TestConfiguration
    static class Clock {

        @Bean
        @Primary
        MovingClock movingClock() {
            return new MovingClock();
        }
    }
}
