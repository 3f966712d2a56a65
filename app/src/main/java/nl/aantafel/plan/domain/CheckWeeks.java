package nl.aantafel.plan.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.Check;

/**
 * The last eight weeks of a bottom line, the oldest first. A week in which it was once broken is broken, whatever else was
 * found; a past week without a check was not checked; this week without one is to be checked now.
 */
public final class CheckWeeks {

    private static final int WEEKS = 8;

    /** One week by its ISO number: {@code kept}, {@code broken}, {@code unknown} or {@code due}. */
    public record Week(int number, LocalDate monday, String state) {}

    private CheckWeeks() {}

    public static List<Week> of(BottomLineView bottomLine, LocalDate today) {
        LocalDate until = bottomLine.until();
        LocalDate last = monday(until != null && until.isBefore(today) ? until : today);
        LocalDate first = last.minusWeeks(WEEKS - 1);
        LocalDate began = monday(bottomLine.from());
        List<Week> weeks = new ArrayList<>();
        for (LocalDate week = began.isAfter(first) ? began : first; !week.isAfter(last); week = week.plusWeeks(1)) {
            boolean now = week.equals(monday(today));
            weeks.add(
                    new Week(week.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), week, state(bottomLine.checks(), week, now)));
        }
        return List.copyOf(weeks);
    }

    private static String state(List<Check> checks, LocalDate week, boolean now) {
        List<String> outcomes = checks.stream()
                .filter(check -> monday(check.on()).equals(week))
                .map(Check::outcome)
                .toList();
        if (outcomes.contains("broken")) {
            return "broken";
        }
        if (outcomes.contains("kept")) {
            return "kept";
        }
        return now && outcomes.isEmpty() ? "due" : "unknown";
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
