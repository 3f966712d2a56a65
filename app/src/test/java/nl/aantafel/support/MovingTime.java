package nl.aantafel.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import nl.aantafel.kernel.Time;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A clock that begins on a Monday at ten in the morning and goes on when told. Every look at it is a microsecond later than the one
 * before, as with any clock: what was stamped within a transaction is after its beginning, never equal to it.
 */
public final class MovingTime implements Time {

    public static final LocalDate START = LocalDate.of(2026, 11, 23);

    private Instant now = at(START);

    @Override
    public synchronized Instant now() {
        now = now.plus(1, ChronoUnit.MICROS);
        return now;
    }

    /** Days and longer by the calendar, shorter by the clock. */
    public synchronized void pass(TemporalAmount amount) {
        now = now.atZone(Time.ZONE).plus(amount).toInstant();
    }

    public synchronized void to(LocalDate day) {
        now = at(day);
    }

    public void back() {
        to(START);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(Time.ZONE).toInstant();
    }

    /** Puts it in the place of the machine's clock. */
    @TestConfiguration
    public static class Clock {

        @Bean
        @Primary
        MovingTime movingTime() {
            return new MovingTime();
        }
    }
}
