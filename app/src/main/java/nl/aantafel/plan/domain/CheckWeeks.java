package nl.aantafel.plan.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.Check;
import org.jspecify.annotations.Nullable;

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
        return of(new Line(bottomLine.from(), bottomLine.until(), bottomLine.checks()), today, WEEKS);
    }

    /** A line with its checks, whatever kind of line it is. */
    public record Line(LocalDate from, @Nullable LocalDate until, List<Check> checks) {}

    /** The last so many weeks of a line, the oldest first. */
    public static List<Week> of(Line line, LocalDate today, int most) {
        LocalDate until = line.until();
        LocalDate last = monday(until != null && until.isBefore(today) ? until : today);
        LocalDate first = last.minusWeeks(most - 1L);
        LocalDate began = monday(line.from());
        List<Week> weeks = new ArrayList<>();
        for (LocalDate week = began.isAfter(first) ? began : first; !week.isAfter(last); week = week.plusWeeks(1)) {
            boolean now = week.equals(monday(today));
            weeks.add(new Week(week.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), week, state(line.checks(), week, now)));
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
