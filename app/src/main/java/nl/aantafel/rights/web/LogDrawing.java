package nl.aantafel.rights.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.DocumentDraft;
import nl.aantafel.documents.Documents;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.CsvFile;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.LogReadings.Found;
import nl.aantafel.rights.LogReadings.Told;
import nl.aantafel.rights.web.LogModel.Day;
import nl.aantafel.rights.web.LogModel.Result;
import nl.aantafel.rights.web.LogModel.Row;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Draws what was found in the log: on a page, as a PDF, as a table for another program. */
@Component
final class LogDrawing {

    private final Texts texts;
    private final Documents documents;
    private final Time time;

    LogDrawing(Texts texts, Documents documents, Time time) {
        this.texts = texts;
        this.documents = documents;
        this.time = time;
    }

    Result result(Found found, Frame frame, Locale locale) {
        LogWords words = new LogWords(texts, frame, locale);
        Map<LocalDate, List<Row>> days = new LinkedHashMap<>();
        for (Told line : found.lines()) {
            days.computeIfAbsent(day(line.first()), any -> new ArrayList<>()).add(row(line, words, locale));
        }
        return new Result(
                found.from(),
                found.until(),
                days.entrySet().stream()
                        .map(each -> new Day(each.getKey(), each.getValue()))
                        .toList(),
                found.next().orElse(null));
    }

    private Row row(Told line, LogWords words, Locale locale) {
        return new Row(
                hours(line, locale),
                who(line, locale),
                line.organisation(),
                words.role(line),
                words.did(line),
                words.tone(line),
                words.what(line.activity()),
                line.caseNumber(),
                line.people(),
                words.categories(line),
                words.why(line));
    }

    private String who(Told line, Locale locale) {
        if (line.technical()) {
            return texts.get(locale, "rights.log.by-itself");
        }
        return line.name().isEmpty() ? texts.get(locale, "rights.log.unknown-person") : line.name();
    }

    private String hours(Told line, Locale locale) {
        String first = hour(line.first(), locale);
        String last = hour(line.last(), locale);
        return first.equals(last) ? first : texts.get(locale, "rights.log.hours", first, last);
    }

    private static String hour(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern(locale.getLanguage().equals("nl") ? "H.mm" : "H:mm")
                .format(moment.atZone(Time.ZONE));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Time.ZONE);
    }

    byte[] pdf(Found found, Frame frame, Locale locale) {
        LogWords words = new LogWords(texts, frame, locale);
        DateTimeFormatter date = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale);
        DocumentDraft draft = Document.titled(texts.get(locale, "rights.log.title"), locale, time.now())
                .paragraph(texts.get(
                        locale,
                        "rights.log.pdf.intro",
                        period(found, date, locale),
                        found.reading().reader(),
                        words.purpose(found.reading().purpose())))
                .footer(texts.get(
                        locale, "rights.log.pdf.foot", found.reading().reader(), date.format(day(time.now()))));
        if (found.next().isPresent()) {
            draft.note(texts.get(locale, "rights.log.more"));
        }
        for (Day day : result(found, frame, locale).days()) {
            draft.heading(1, date.format(day.day()));
            draft.table(
                    date.format(day.day()),
                    columns(locale),
                    day.rows().stream().map(row -> cells(row, locale)).toList());
        }
        return documents.pdf(draft.finish());
    }

    private String period(Found found, DateTimeFormatter date, Locale locale) {
        LocalDate from = found.from();
        String until = date.format(found.until());
        return from == null
                ? texts.get(locale, "rights.log.found.all", until)
                : texts.get(locale, "rights.log.found", date.format(from), until);
    }

    private List<String> columns(Locale locale) {
        return List.of("when", "who", "did", "about", "why").stream()
                .map(each -> texts.get(locale, "rights.log.column." + each))
                .toList();
    }

    private List<String> cells(Row row, Locale locale) {
        String about = row.people() == 0 ? "" : texts.get(locale, "rights.log.people", row.people());
        return List.of(
                row.time(),
                join(row.who(), row.organisation(), row.role()),
                row.did() + ": " + row.what(),
                join(row.caseNumber(), about, row.categories()),
                row.why());
    }

    private static String join(String... parts) {
        List<String> all = new ArrayList<>();
        for (String part : parts) {
            if (!part.isEmpty()) {
                all.add(part);
            }
        }
        return String.join("; ", all);
    }

    /** A line of the log with its day. */
    ResponseEntity<byte[]> csv(Found found, Frame frame, Locale locale) {
        return CsvFile.of(
                "logboek.csv",
                ';',
                with(texts.get(locale, "rights.log.column.day"), columns(locale)),
                result(found, frame, locale).days().stream()
                        .flatMap(day ->
                                day.rows().stream().map(row -> with(day.day().toString(), cells(row, locale))))
                        .toList());
    }

    private static List<String> with(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
