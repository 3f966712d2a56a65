package nl.aantafel.frame.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * The days on which a term does not end (Algemene termijnenwet, artikel 1 en 3): Saturday, Sunday, New Year's Day, Good
 * Friday, Easter Monday, King's Day, 5 May, Ascension Day, Whit Monday and both days of Christmas.
 */
public final class DutchCalendar {

    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 5), MonthDay.of(12, 25), MonthDay.of(12, 26));

    /** Days from Easter Sunday: Good Friday, Easter Monday, Ascension Day, Whit Monday. */
    private static final Set<Long> AROUND_EASTER = Set.of(-2L, 1L, 39L, 50L);

    private DutchCalendar() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    public static boolean isHoliday(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || day.equals(kingsDay(day.getYear()))
                || AROUND_EASTER.contains(ChronoUnit.DAYS.between(easter(day.getYear()), day));
    }

    /** 27 April, or 26 April when that is a Sunday. */
    static LocalDate kingsDay(int year) {
        LocalDate day = LocalDate.of(year, 4, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /** Easter Sunday in the Gregorian calendar, after Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
