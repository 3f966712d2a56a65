package nl.aantafel.gathering;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.documents.CalendarEntry;
import nl.aantafel.documents.CalendarEntry.Method;
import nl.aantafel.documents.CalendarFiles;
import nl.aantafel.gathering.domain.CalendarItem;
import nl.aantafel.gathering.store.CalendarStore;
import nl.aantafel.kernel.Time;
import nl.aantafel.notify.Letters;
import nl.aantafel.page.Texts;
import org.springframework.stereotype.Component;

/**
 * Writes the mail about an invitation. It reads only what calendars may be told, so it cannot say more: a moment, a place that says
 * nothing, and an address behind sign-in. No subject, no case number, nobody's name.
 */
@Component
class InvitationLetters implements Letters {

    private final CalendarStore store;
    private final CalendarFiles files;
    private final Texts texts;

    InvitationLetters(CalendarStore store, CalendarFiles files, Texts texts) {
        this.store = store;
        this.files = files;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return TellingCalendars.KIND;
    }

    /** Nothing once the meeting is over: who hears it then can do nothing with it. */
    @Override
    public Optional<Letter> write(Order order) {
        return store.toSend(order.about(), order.recipient(), order.part())
                .filter(item -> item.told().endsAt().isAfter(order.now()))
                .map(item -> letter(item, order));
    }

    private Letter letter(CalendarItem item, Order order) {
        String key = "gathering.mail." + (item.asks() ? item.sequence() == 0 ? "asked" : "changed" : "off");
        Locale locale = order.locale();
        String link = address(order.link(), item.gathering());
        String text = texts.get(locale, key + ".text", when(item, locale))
                + "\n\n"
                + (item.told().place().isEmpty() || !item.asks()
                        ? ""
                        : texts.get(locale, "gathering.mail.place", item.told().place()) + "\n\n")
                + (item.asks() ? texts.get(locale, "gathering.mail.answer") + "\n" + link + "\n\n" : "")
                + texts.get(locale, "gathering.mail.foot")
                + "\n";
        return new Letter(
                texts.get(locale, key + ".subject", day(item, locale)),
                text,
                new Attached(
                        files.ics(
                                entry(item, item.asks() ? Method.REQUEST : Method.CANCEL, link, locale, order.sides())),
                        item.asks() ? "REQUEST" : "CANCEL"));
    }

    /** For one's own calendar, without asking anything. */
    byte[] own(CalendarItem item, String link, Locale locale) {
        return files.ics(entry(item, Method.PUBLISH, address(link, item.gathering()), locale, null));
    }

    private CalendarEntry entry(
            CalendarItem item,
            Method method,
            String link,
            Locale locale,
            @org.jspecify.annotations.Nullable Sides sides) {
        return new CalendarEntry(
                method,
                item.uid(),
                item.sequence(),
                item.told().startsAt(),
                item.told().endsAt(),
                Time.ZONE,
                texts.get(locale, "gathering.calendar.title"),
                texts.get(locale, "gathering.calendar.text", link),
                item.told().place(),
                link,
                item.at(),
                sides == null
                        ? null
                        : new CalendarEntry.Sides(
                                sides.from(), texts.get(locale, "gathering.calendar.title"), sides.to()));
    }

    private static String address(String link, UUID gathering) {
        return link + "/meetings/" + gathering + "/invitation";
    }

    private static String day(CalendarItem item, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale)
                .format(item.told().startsAt().atZone(Time.ZONE));
    }

    private String when(CalendarItem item, Locale locale) {
        ZonedDateTime from = item.told().startsAt().atZone(Time.ZONE);
        ZonedDateTime to = item.told().endsAt().atZone(Time.ZONE);
        DateTimeFormatter clock =
                DateTimeFormatter.ofPattern(locale.getLanguage().equals("nl") ? "H.mm" : "H:mm");
        return texts.get(
                locale,
                "gathering.mail.when",
                DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(from),
                clock.format(from),
                clock.format(to));
    }
}
