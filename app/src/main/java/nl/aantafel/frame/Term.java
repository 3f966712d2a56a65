package nl.aantafel.frame;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import nl.aantafel.frame.domain.TermCount;
import org.jspecify.annotations.Nullable;

/**
 * A term (termijn): how long after which event something must be done. The day of the event does not count. Where the
 * Algemene termijnenwet applies, a term never ends on a Saturday, Sunday or holiday, and one of three days or more holds at
 * least two working days; that law leaves out terms in hours and in years, and those above 90 days, 12 weeks or 3 months.
 *
 * @param startsAt the event it runs from, in words
 * @param value how many units, 1 or more
 * @param generalTermsAct whether the Algemene termijnenwet applies
 * @param extension by how much it may be extended; null when it may not
 */
public record Term(
        String code,
        Label label,
        Label startsAt,
        int value,
        TermUnit unit,
        boolean generalTermsAct,
        @Nullable Extension extension,
        String article,
        Checked checked)
        implements Rule {

    /** One extension; {@code most} is how often, 0 when there is no limit. */
    public record Extension(int value, TermUnit unit, int most) {}

    /** The last day on which the term is met. For terms in hours use {@link #endsAt}. */
    public LocalDate lastDay(LocalDate event) {
        return TermCount.lastDay(event, value, unit, generalTermsAct);
    }

    /** The last day when it is extended once from its last day; null when it may not be. */
    public @Nullable LocalDate extendedDay(LocalDate lastDay) {
        return extension == null
                ? null
                : TermCount.lastDay(lastDay, extension.value(), extension.unit(), generalTermsAct);
    }

    /** Counted back: the last day that leaves the whole term before the event. */
    public LocalDate lastDayBefore(LocalDate event) {
        return TermCount.lastDayBefore(event, value, unit);
    }

    /** The moment the term ends: for hours that many hours on, else the end of the last day. */
    public ZonedDateTime endsAt(ZonedDateTime event) {
        return unit == TermUnit.HOUR
                ? event.plusHours(value)
                : lastDay(event.toLocalDate()).plusDays(1).atStartOfDay(event.getZone());
    }
}
