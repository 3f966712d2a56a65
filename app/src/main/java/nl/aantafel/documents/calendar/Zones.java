package nl.aantafel.documents.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Describes a time zone in a calendar file, from the rules Java knows: so that a calendar that does not know its name still
 * shows the right hour, also after the clock changes. Nothing is fetched.
 */
final class Zones {

    /** From this year on the present rules of Europe hold. */
    private static final int SINCE = 1996;

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    private Zones() {}

    static VTimeZone of(ZoneId zone) {
        VTimeZone described = new VTimeZone();
        described.add(new TzId(zone.getId()));
        ZoneRules rules = zone.getRules();
        List<ZoneOffsetTransitionRule> changes = rules.getTransitionRules();
        if (changes.isEmpty()) {
            described.add(always(rules));
        }
        changes.forEach(change -> described.add(observance(change)));
        return described;
    }

    private static Observance always(ZoneRules rules) {
        Observance always = new Standard();
        var offset = rules.getOffset(Instant.EPOCH);
        always.add(new DtStart<>("19700101T000000"));
        always.add(new TzOffsetFrom(offset));
        always.add(new TzOffsetTo(offset));
        return always;
    }

    private static Observance observance(ZoneOffsetTransitionRule rule) {
        ZoneOffsetTransition first = rule.createTransition(SINCE);
        boolean summer = !rule.getOffsetAfter().equals(rule.getStandardOffset());
        Observance observance = summer ? new Daylight() : new Standard();
        LocalDateTime begins = first.getDateTimeBefore();
        observance.add(new DtStart<>(begins.format(LOCAL)));
        observance.add(new RRule<>(yearly(rule)));
        observance.add(new TzOffsetFrom(rule.getOffsetBefore()));
        observance.add(new TzOffsetTo(rule.getOffsetAfter()));
        return observance;
    }

    /** The last Sunday of March is written as -1SU, the second as 2SU. */
    private static String yearly(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        int week = day < 0 || day > 24 ? -1 : (day - 1) / 7 + 1;
        String weekday = rule.getDayOfWeek().name().substring(0, 2);
        return "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + week + weekday;
    }
}
