package nl.aantafel.dossier.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.aantafel.page.BottomLineStrip;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.Check;

/** The last eight weeks of a bottom line (bodemeis) as a strip, the oldest first, as on the plan's page. */
final class Strips {

    private static final int WEEKS = 8;

    private Strips() {}

    static BottomLineStrip of(BottomLineView line, LocalDate today, Texts texts, Locale locale) {
        LocalDate now = monday(today);
        LocalDate earliest = now.minusWeeks(WEEKS - 1);
        LocalDate began = monday(line.from());
        List<BottomLineStrip.Period> periods = new ArrayList<>();
        for (LocalDate week = began.isAfter(earliest) ? began : earliest;
                !week.isAfter(now);
                week = week.plusWeeks(1)) {
            String state = state(line.checks(), week, week.equals(now));
            String number = String.valueOf(week.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            periods.add(new BottomLineStrip.Period(
                    texts.get(locale, "dossier.week", number, texts.get(locale, "page.bottom-line." + state)), state));
        }
        String guardian = line.guardian().organisation().isBlank()
                ? line.guardian().name()
                : line.guardian().name() + ", " + line.guardian().organisation();
        return new BottomLineStrip(
                line.text(), guardian, line.consequence().isBlank() ? null : line.consequence(), periods);
    }

    /** Broken once is broken; nothing found this week is to be checked now. */
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
