package nl.aantafel.frame.domain;

import java.time.LocalDate;
import nl.aantafel.frame.TermUnit;

/** Counts terms in days and longer (Algemene termijnenwet, artikel 1 tot en met 4). */
public final class TermCount {

    private TermCount() {}

    /** The last day of a term that starts to run the day after the event. */
    public static LocalDate lastDay(LocalDate event, int value, TermUnit unit, boolean generalTermsAct) {
        LocalDate end = plain(event, value, unit);
        if (!generalTermsAct || exempt(value, unit)) {
            return end;
        }
        // Article 2 before article 1: the term is first long enough, and only then moved off a free day.
        if (atLeastThreeDays(value, unit)) {
            while (workingDays(event, end) < 2) {
                end = end.plusDays(1);
            }
        }
        while (!DutchCalendar.isWorkingDay(end)) {
            end = end.plusDays(1);
        }
        return end;
    }

    /** A term that is counted back from an event; no law moves its end. */
    public static LocalDate lastDayBefore(LocalDate event, int value, TermUnit unit) {
        return switch (unit) {
            case HOUR -> throw new IllegalStateException("a term in hours has no last day");
            case DAY -> event.minusDays(value);
            case WORKING_DAY -> workingDaysBefore(event, value);
            case WEEK -> event.minusWeeks(value);
            case MONTH -> event.minusMonths(value);
            case YEAR -> event.minusYears(value);
        };
    }

    private static LocalDate workingDaysBefore(LocalDate event, int value) {
        LocalDate day = event;
        for (int left = value; left > 0; ) {
            day = day.minusDays(1);
            if (DutchCalendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static LocalDate plain(LocalDate event, int value, TermUnit unit) {
        return switch (unit) {
            case HOUR -> throw new IllegalStateException("a term in hours has no last day");
            case DAY -> event.plusDays(value);
            case WORKING_DAY -> workingDaysOn(event, value);
            case WEEK -> event.plusWeeks(value);
            case MONTH -> event.plusMonths(value);
            case YEAR -> event.plusYears(value);
        };
    }

    private static LocalDate workingDaysOn(LocalDate event, int value) {
        LocalDate day = event;
        for (int left = value; left > 0; ) {
            day = day.plusDays(1);
            if (DutchCalendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean exempt(int value, TermUnit unit) {
        return switch (unit) {
            case HOUR, YEAR -> true;
            case DAY -> value > 90;
            case WORKING_DAY -> false;
            case WEEK -> value > 12;
            case MONTH -> value > 3;
        };
    }

    private static boolean atLeastThreeDays(int value, TermUnit unit) {
        return unit != TermUnit.DAY || value >= 3;
    }

    private static long workingDays(LocalDate event, LocalDate end) {
        return event.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(DutchCalendar::isWorkingDay)
                .limit(2)
                .count();
    }
}
