package nl.aantafel.documents.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.aantafel.documents.CalendarEntry;
import nl.aantafel.documents.CalendarEntry.Method;
import nl.aantafel.documents.CalendarEntry.Sides;
import nl.aantafel.documents.CalendarFiles;
import org.springframework.stereotype.Component;

/** One entry as a calendar file. Escaping and line ends are the library's; the time zone stands in the file. */
@Component
class IcsWriter implements CalendarFiles {

    private static final String PRODUCT = "-//Aan Tafel//NL";

    @Override
    public byte[] ics(CalendarEntry entry) {
        Calendar calendar = new Calendar();
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(
                switch (entry.method()) {
                    case REQUEST -> ImmutableMethod.REQUEST;
                    case CANCEL -> ImmutableMethod.CANCEL;
                    case PUBLISH -> ImmutableMethod.PUBLISH;
                });
        calendar.add(Zones.of(entry.zone()));
        calendar.add(event(entry));
        StringWriter file = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Folding.byOctets(file.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(seconds(entry.stampedAt())));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<>(seconds(entry.startsAt()).atZone(entry.zone())));
        event.add(new DtEnd<>(seconds(entry.endsAt()).atZone(entry.zone())));
        event.add(new Summary(entry.title()));
        event.add(
                entry.method() == Method.CANCEL ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        if (!entry.text().isBlank()) {
            event.add(new Description(entry.text()));
        }
        if (!entry.place().isBlank()) {
            event.add(new Location(entry.place()));
        }
        if (!entry.link().isBlank()) {
            event.add(new Url(URI.create(entry.link())));
        }
        if (entry.sides() != null) {
            sides(event, entry.sides());
        }
        return event;
    }

    /** No answer by mail is asked: it would go to an address nobody reads. */
    private static void sides(VEvent event, Sides sides) {
        Organizer organiser = new Organizer(URI.create("mailto:" + sides.organiser()));
        organiser.add(new Cn(sides.organiserName()));
        event.add(organiser);
        Attendee attendee = new Attendee(URI.create("mailto:" + sides.attendee()));
        attendee.add(CuType.INDIVIDUAL);
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.FALSE);
        event.add(attendee);
    }

    private static Instant seconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
