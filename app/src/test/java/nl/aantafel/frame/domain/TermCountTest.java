package nl.aantafel.frame.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.aantafel.frame.TermUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermCountTest {

    @ParameterizedTest(name = "{0} + {1} {2} ends {3}: {4}")
    @CsvSource({
        "2026-03-02, 1, DAY, 2026-03-03, an ordinary Tuesday",
        "2026-03-05, 2, DAY, 2026-03-09, Saturday moves to Monday",
        "2026-04-01, 2, DAY, 2026-04-07, Good Friday and Easter Monday are skipped",
        "2026-04-02, 3, DAY, 2026-04-08, three days hold two working days",
        "2026-04-26, 1, DAY, 2026-04-28, a Monday that is King's Day",
        "2025-04-25, 1, DAY, 2025-04-28, King's Day on Saturday 26 April because the 27th is a Sunday",
        "2026-05-13, 1, DAY, 2026-05-15, Ascension Day",
        "2026-12-24, 1, DAY, 2026-12-28, Christmas and the weekend",
        "2026-02-14, 6, WEEK, 2026-03-30, six weeks from a Saturday end on a Monday",
        "2026-01-31, 1, MONTH, 2026-03-02, the end of February is a Saturday",
        "2024-01-31, 1, MONTH, 2024-02-29, leap year",
        "2026-03-02, 5, WORKING_DAY, 2026-03-09, working days skip the weekend"
    })
    void extendsAsTheActSays(LocalDate event, int value, TermUnit unit, LocalDate end, String why) {
        assertThat(TermCount.lastDay(event, value, unit, true)).as(why).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2, WORKING_DAY, 2026-03-06",
        "2026-04-07, 2, WORKING_DAY, 2026-04-01",
        "2026-03-10, 30, DAY, 2026-02-08",
        "2026-03-31, 1, MONTH, 2026-02-28"
    })
    void countsBackFromAnEvent(LocalDate event, int value, TermUnit unit, LocalDate last) {
        assertThat(TermCount.lastDayBefore(event, value, unit)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 2, DAY, false, 2026-03-07",
        "2021-03-06, 5, YEAR, true, 2026-03-06",
        "2024-02-29, 5, YEAR, true, 2029-02-28",
        "2026-01-04, 91, DAY, true, 2026-04-05",
        "2026-01-11, 13, WEEK, true, 2026-04-12",
        "2026-01-04, 4, MONTH, true, 2026-05-04"
    })
    void leavesOutWhatTheActLeavesOut(LocalDate event, int value, TermUnit unit, boolean act, LocalDate end) {
        assertThat(TermCount.lastDay(event, value, unit, act)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25"})
    void findsEaster(int year, LocalDate easter) {
        assertThat(DutchCalendar.easter(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025-04-26", "2026, 2026-04-27", "2031, 2031-04-26"})
    void movesKingsDayOffASunday(int year, LocalDate day) {
        assertThat(DutchCalendar.kingsDay(year)).isEqualTo(day);
        assertThat(DutchCalendar.isHoliday(day)).isTrue();
    }
}
