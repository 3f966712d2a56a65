package nl.aantafel.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.aantafel.kernel.Time;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still until it is put on another day. */
final class MovedClock implements Time {

    static final LocalDate START = LocalDate.of(2026, 11, 23);

    private volatile Instant now = at(START);

    @Override
    public Instant now() {
        return now;
    }

    void to(LocalDate day) {
        now = at(day);
    }

    void back() {
        now = at(START);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(Time.ZONE).toInstant();
    }

    /** Puts it in the place of the machine's clock. */
    @TestConfiguration
    static class Clock {

        @Bean
        @Primary
        MovedClock rightsClock() {
            return new MovedClock();
        }
    }
}
