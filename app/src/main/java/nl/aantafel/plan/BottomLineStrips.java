package nl.aantafel.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.aantafel.page.BottomLineStrip;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.domain.CheckWeeks;

/** A bottom line (bodemeis) as it is drawn wherever it stands: who watches over it, and its last eight weeks, the oldest first. */
public final class BottomLineStrips {

    private BottomLineStrips() {}

    public static BottomLineStrip of(BottomLineView line, LocalDate today, Texts texts, Locale locale) {
        String guardian = line.guardian().organisation().isEmpty()
                ? line.guardian().name()
                : line.guardian().name() + ", " + line.guardian().organisation();
        return new BottomLineStrip(
                line.text(),
                guardian,
                line.consequence().isBlank() ? null : line.consequence(),
                periods(CheckWeeks.of(line, today), texts, locale));
    }

    /** Any line that is checked, over so many weeks. */
    public static BottomLineStrip of(
            CheckWeeks.Line line, String text, LocalDate today, int weeks, Texts texts, Locale locale) {
        return new BottomLineStrip(text, null, null, periods(CheckWeeks.of(line, today, weeks), texts, locale));
    }

    private static List<BottomLineStrip.Period> periods(List<CheckWeeks.Week> weeks, Texts texts, Locale locale) {
        return weeks.stream()
                .map(week -> new BottomLineStrip.Period(
                        texts.get(
                                locale,
                                "plan.week",
                                Integer.toString(week.number()),
                                texts.get(locale, "page.bottom-line." + week.state())),
                        week.state()))
                .toList();
    }
}
