package nl.aantafel.rights.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Choice;
import nl.aantafel.page.FileAnswer;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.LogKinds;
import nl.aantafel.rights.LogReadings;
import nl.aantafel.rights.LogReadings.Book;
import nl.aantafel.rights.LogReadings.Filter;
import nl.aantafel.rights.LogReadings.Found;
import nl.aantafel.rights.LogReadings.Reading;
import nl.aantafel.rights.LogReadings.Use;
import nl.aantafel.rights.web.LogModel.Open;
import nl.aantafel.rights.web.LogModel.Past;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages of the log (logboek): first what for, then what one looks for, then the lines. What one looks for is posted: it stands in
 * no address and no history.
 */
@Controller
@RequestMapping("/log")
final class LogPages {

    private final LogReadings readings;
    private final FrameCatalogue frames;
    private final WhoIsWho whoIsWho;
    private final LogDrawing drawing;
    private final Texts texts;

    LogPages(LogReadings readings, FrameCatalogue frames, WhoIsWho whoIsWho, LogDrawing drawing, Texts texts) {
        this.readings = readings;
        this.frames = frames;
        this.whoIsWho = whoIsWho;
        this.drawing = drawing;
        this.texts = texts;
    }

    /** What was typed, by the names of the fields. */
    record Typed(
            @Nullable String casusnummer,
            @Nullable String achternaam,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate geboortedatum,

            @Nullable String professional,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate vanaf,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate totEnMet,

            @Nullable String handeling,
            @Nullable String na) {

        Filter filter() {
            return new Filter(
                    text(casusnummer),
                    text(achternaam),
                    geboortedatum,
                    text(professional),
                    vanaf,
                    totEnMet,
                    text(handeling),
                    text(na));
        }

        private static String text(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    @GetMapping
    ModelAndView start(
            Actor actor,
            Locale locale,
            @RequestParam(name = "partnership", required = false) @Nullable UUID chosen,
            @RequestParam(name = "na", required = false) @Nullable String after) {
        List<Book> books = readings.books(actor);
        Book book = books.stream()
                .filter(each -> chosen == null || each.partnership().equals(chosen))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        LogWords words = new LogWords(texts, frames.frame(book.frameCode()), locale);
        Slice<Past> past = readings.readings(actor, book.partnership(), after, Paging.DEFAULT_SIZE)
                .map(each -> past(each, words));
        return Pages.view(
                "rights/log",
                new LogModel(
                        books.stream()
                                .map(each -> new Choice(each.partnership().toString(), each.name()))
                                .toList(),
                        book.partnership().toString(),
                        book.purposes().stream()
                                .map(each ->
                                        new Choice(each.code(), each.label().in(locale), each.article()))
                                .toList(),
                        past.rows(),
                        past.next()
                                .map(next -> "/log?partnership=" + book.partnership() + "&na=" + next)
                                .orElse(null)));
    }

    private static Past past(Reading reading, LogWords words) {
        return new Past(
                reading.id().toString(),
                reading.began(),
                reading.until(),
                reading.reader(),
                words.purpose(reading.purpose()),
                reading.explanation(),
                reading.open());
    }

    @PostMapping
    ModelAndView begin(
            Actor actor,
            @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID partnership,
            @RequestParam(name = "doel", defaultValue = "") String purpose,
            @RequestParam(name = "toelichting", defaultValue = "") String explanation) {
        UUID id = readings.begin(actor, new LogReadings.Begin(partnership, purpose, explanation));
        return Pages.seeOther("/log/readings/" + id);
    }

    @GetMapping("/readings/{reading}")
    ModelAndView ask(Actor actor, @PathVariable("reading") UUID id, Locale locale) {
        Reading reading = readings.reading(actor, id);
        return page(reading, Filter.NONE, null, locale);
    }

    @PostMapping("/readings/{reading}")
    ModelAndView find(Actor actor, @PathVariable("reading") UUID id, @ModelAttribute Typed typed, Locale locale) {
        Found found = readings.read(actor, id, typed.filter(), Use.SHOW);
        return page(found.reading(), typed.filter(), found, locale);
    }

    @PostMapping("/readings/{reading}/pdf")
    ResponseEntity<byte[]> pdf(
            Actor actor, @PathVariable("reading") UUID id, @ModelAttribute Typed typed, Locale locale) {
        Found found = readings.read(actor, id, typed.filter(), Use.PRINT);
        return FileAnswer.of(
                "logboek.pdf", MediaType.APPLICATION_PDF_VALUE, drawing.pdf(found, frame(found.reading()), locale));
    }

    @PostMapping("/readings/{reading}/csv")
    ResponseEntity<byte[]> csv(
            Actor actor, @PathVariable("reading") UUID id, @ModelAttribute Typed typed, Locale locale) {
        Found found = readings.read(actor, id, typed.filter(), Use.EXPORT);
        return drawing.csv(found, frame(found.reading()), locale);
    }

    private Frame frame(Reading reading) {
        return whoIsWho.partnership(reading.partnership())
                .map(each -> frames.frame(each.frameCode()))
                .orElseThrow(RefusedException::notFound);
    }

    private ModelAndView page(Reading reading, Filter filter, @Nullable Found found, Locale locale) {
        Frame frame = frame(reading);
        LogWords words = new LogWords(texts, frame, locale);
        return Pages.view(
                "rights/log-reading",
                new Open(
                        reading.id().toString(),
                        words.purpose(reading.purpose()),
                        reading.explanation(),
                        reading.until(),
                        LogKinds.ALL.stream()
                                .map(kind -> new Choice(kind, texts.get(locale, "rights.log.kind." + kind)))
                                .toList(),
                        filter,
                        found == null ? null : drawing.result(found, frame, locale)));
    }
}
