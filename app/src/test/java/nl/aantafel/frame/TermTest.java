package nl.aantafel.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import nl.aantafel.kernel.Time;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the clock is put forward or back a term in hours stays as long as it is, and a day is the Dutch day, of 23 or 25 hours too. */
class TermTest {

    private static final Label NO_WORDS = new Label("", "");

    @ParameterizedTest(name = "{0} and {1} {2}")
    @CsvSource({
        "2026-03-27T18:00, 72, HOUR, 2026-03-30T19:00",
        "2026-10-23T18:00, 72, HOUR, 2026-10-26T17:00",
        "2026-03-29T01:30, 1, HOUR, 2026-03-29T03:30",
        "2026-10-24T12:00, 24, HOUR, 2026-10-25T11:00",
        "2026-03-28T12:00, 1, DAY, 2026-03-30T00:00",
        "2026-10-24T23:59, 1, DAY, 2026-10-26T00:00",
        "2026-10-23T12:00, 1, WORKING_DAY, 2026-10-27T00:00"
    })
    void endsAtTheMomentOfTheDutchClock(LocalDateTime event, int value, TermUnit unit, LocalDateTime end) {
        Term term = new Term("some", NO_WORDS, NO_WORDS, value, unit, false, null, "", Checked.NOT_YET);
        ZonedDateTime from = event.atZone(Time.ZONE);

        assertThat(term.endsAt(from)).isEqualTo(end.atZone(Time.ZONE));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T22:30:00Z, 2026-03-30",
        "2026-03-28T22:30:00Z, 2026-03-28",
        "2026-10-24T22:30:00Z, 2026-10-25",
        "2026-10-25T22:30:00Z, 2026-10-25"
    })
    void theDayIsTheDutchDayOnBothSidesOfSummerTime(Instant moment, LocalDate day) {
        Time time = () -> moment;

        assertThat(time.today()).isEqualTo(day);
    }
}
