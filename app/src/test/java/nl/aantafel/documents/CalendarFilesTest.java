package nl.aantafel.documents;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import nl.aantafel.documents.CalendarEntry.Method;
import nl.aantafel.documents.CalendarEntry.Sides;
import nl.aantafel.kernel.Time;
import nl.aantafel.support.Tries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Calendar files as other programs read them: each is read back by a parser that did not write it. */
class CalendarFilesTest {

    private static final CalendarFiles FILES =
            new AnnotationConfigApplicationContext("nl.aantafel.documents.calendar").getBean(CalendarFiles.class);
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz,;:\\\"'\n éüïßşığŁ€😀日本";
    private static final Instant WINTER = Instant.parse("2026-12-03T09:00:00Z");

    private static CalendarEntry entry(Method method, Instant starts, String text, String place, int sequence) {
        return new CalendarEntry(
                method,
                "5d1f-9@aantafel",
                sequence,
                starts,
                starts.plus(Duration.ofMinutes(90)),
                Time.ZONE,
                "Overleg",
                text,
                place,
                "https://tafel.example/meetings/1/invitation",
                Instant.parse("2026-11-22T10:11:12Z"),
                method == Method.PUBLISH
                        ? null
                        : new Sides("overleg@tafel.example", "Overleg", "n.bakker@bureau.example"));
    }

    private static String written(CalendarEntry entry) {
        return new String(FILES.ics(entry), StandardCharsets.UTF_8);
    }

    private static VEvent read(String file) {
        ICalendar calendar = Biweekly.parse(file).first();
        assertThat(calendar.validate(calendar.getVersion()).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }

    /** Any text comes back as it was; no line is longer than 75 octets, none ends otherwise than with CR LF. */
    @Test
    void whateverIsWrittenComesBackAndEveryLineFits() throws IOException, ParserException {
        for (int seed = 0; seed < Tries.of(200); seed++) {
            Random random = new Random(seed);
            String text = text(random, 300);
            String place = text(random, 60).replace('\n', ' ');
            Instant starts = WINTER.plus(Duration.ofMinutes(random.nextInt(2_000_000)));
            String file = written(entry(Method.REQUEST, starts, text, place, seed));
            for (String line : file.split("\r\n", -1)) {
                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                        .as("seed %s: %s", seed, line)
                        .isLessThanOrEqualTo(75);
                assertThat(line).doesNotContain("\r").doesNotContain("\n");
            }
            VEvent event = read(file);
            assertThat(
                            event.getDescription() == null
                                    ? ""
                                    : event.getDescription().getValue())
                    .as("seed %s", seed)
                    .isEqualTo(text.isBlank() ? "" : text);
            assertThat(event.getLocation() == null ? "" : event.getLocation().getValue())
                    .isEqualTo(place.isBlank() ? "" : place);
            assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(starts);
            assertThat(event.getSequence().getValue()).isEqualTo(seed);
            new CalendarBuilder().build(new java.io.StringReader(file)).validate();
        }
    }

    private static String text(Random random, int most) {
        int[] points = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(most); left > 0; left--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }

    /** Read by its own description of the zone: under a name no calendar knows. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-27T10:00, 2027-03-27T09:00:00Z",
        "2027-03-29T10:00, 2027-03-29T08:00:00Z",
        "2027-10-30T10:00, 2027-10-30T08:00:00Z",
        "2027-11-01T10:00, 2027-11-01T09:00:00Z",
        "2031-03-30T03:30, 2031-03-30T01:30:00Z",
        "2026-12-03T10:00, 2026-12-03T09:00:00Z"
    })
    void theHourIsTheDutchHourOnBothSidesOfSummerTime(LocalDateTime local, Instant utc) {
        String file = written(entry(Method.REQUEST, local.atZone(Time.ZONE).toInstant(), "", "", 0));
        assertThat(file)
                .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n")
                .contains("DTSTART;TZID=Europe/Amsterdam:"
                        + local.format(java.time.format.DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss")));
        String unknown = file.replace("Europe/Amsterdam", "Ergens/Anders");
        assertThat(read(unknown).getDateStart().getValue().toInstant()).isEqualTo(utc);
        assertThat(read(file).getDateStart().getValue().toInstant()).isEqualTo(utc);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatItAsksOfACalendar(Method method) {
        String file = written(entry(method, WINTER, "", "", 3));
        assertThat(file)
                .contains("METHOD:" + method + "\r\n")
                .contains("UID:5d1f-9@aantafel\r\n")
                .contains("SEQUENCE:3\r\n")
                .contains("CLASS:PRIVATE\r\n")
                .contains(method == Method.CANCEL ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        assertThat(read(file).getUid().getValue()).isEqualTo("5d1f-9@aantafel");
    }

    @Test
    void namesOnlyWhoItIsForAndAsksNoAnswerByMail() {
        VEvent event = read(written(entry(Method.REQUEST, WINTER, "", "", 0)));
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo("n.bakker@bureau.example");
        assertThat(event.getAttendees().getFirst().getRsvp()).isFalse();
        assertThat(event.getOrganizer().getEmail()).isEqualTo("overleg@tafel.example");
        VEvent own = read(written(entry(Method.PUBLISH, WINTER, "", "", 0)));
        assertThat(own.getAttendees()).isEmpty();
        assertThat(own.getOrganizer()).isNull();
    }

    @Test
    void theSameEntryGivesTheSameBytes() {
        CalendarEntry entry = entry(Method.CANCEL, WINTER, "Tekst", "Kamer 2", 1);
        assertThat(FILES.ics(entry)).isEqualTo(FILES.ics(entry));
    }
}
