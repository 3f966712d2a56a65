package nl.aantafel.dossier.web;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.aantafel.page.BottomLineStrip;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.Check;

/** The last checks of a bottom line (bodemeis) as a strip, the oldest first; when one is due, that comes last. */
final class Strips {

    private static final int MOST = 8;

    private Strips() {}

    static BottomLineStrip of(BottomLineView line, LocalDate today, Texts texts, Locale locale) {
        List<Check> checks = line.checks().stream()
                .sorted(java.util.Comparator.comparing(Check::on))
                .toList();
        boolean due = due(line, checks, today);
        int shown = Math.min(checks.size(), due ? MOST - 1 : MOST);
        List<BottomLineStrip.Period> periods = new ArrayList<>();
        for (Check check : checks.subList(checks.size() - shown, checks.size())) {
            periods.add(period(check.on(), state(check.outcome()), texts, locale));
        }
        if (due) {
            periods.add(period(today, "due", texts, locale));
        }
        String guardian = line.guardian().organisation().isBlank()
                ? line.guardian().name()
                : line.guardian().name() + ", " + line.guardian().organisation();
        return new BottomLineStrip(line.text(), guardian, line.consequence().isBlank() ? null : line.consequence(), periods);
    }

    private static boolean due(BottomLineView line, List<Check> checks, LocalDate today) {
        LocalDate last = checks.isEmpty() ? null : checks.getLast().on();
        return (line.until() == null || !line.until().isBefore(today))
                && !line.from().isAfter(today)
                && (last == null || last.isBefore(today.with(java.time.DayOfWeek.MONDAY)));
    }

    private static String state(String outcome) {
        return outcome.equals("not_checked") ? "unknown" : outcome;
    }

    private static BottomLineStrip.Period period(LocalDate on, String state, Texts texts, Locale locale) {
        String week = String.valueOf(on.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new BottomLineStrip.Period(
                texts.get(locale, "dossier.week", week, texts.get(locale, "page.bottom-line." + state)), state);
    }
}
