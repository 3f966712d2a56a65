package nl.aantafel.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAmount;
import nl.aantafel.kernel.Time;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands still on a Monday at ten in the morning and only goes on when told. */
public final class MovingTime implements Time {

    public static final LocalDate START = LocalDate.of(2026, 11, 23);

    private volatile Instant now = at(START);

    @Override
    public Instant now() {
        return now;
    }

    /** Days and longer by the calendar, shorter by the clock. */
    public void pass(TemporalAmount amount) {
        now = now.atZone(Time.ZONE).plus(amount).toInstant();
    }

    public void to(LocalDate day) {
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
