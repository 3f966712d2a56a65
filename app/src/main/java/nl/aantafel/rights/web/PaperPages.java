package nl.aantafel.rights.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.DocumentDraft;
import nl.aantafel.documents.Documents;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.FileAnswer;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.Papers;
import nl.aantafel.rights.Papers.Paper;
import nl.aantafel.rights.Papers.Section;
import nl.aantafel.rights.Papers.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The partnership's papers: read, printed, and written part by part. */
@Controller
@RequestMapping("/oversight/papers/{paper}")
final class PaperPages {

    private final Papers papers;
    private final Watching watching;
    private final Documents documents;
    private final Texts texts;
    private final Time time;

    PaperPages(Papers papers, Watching watching, Documents documents, Texts texts, Time time) {
        this.papers = papers;
        this.watching = watching;
        this.documents = documents;
        this.texts = texts;
        this.time = time;
    }

    /** Which paper, of which partnership and which year. */
    record Asked(
            @Nullable UUID samenwerkingsverband, @Nullable Integer jaar) {}

    @GetMapping
    ModelAndView read(Actor actor, @PathVariable("paper") String paper, Asked asked, Locale locale) {
        Watched watched = watching.chosen(actor, asked.samenwerkingsverband());
        return Pages.view(
                "rights/paper",
                new PaperModel(
                        watched,
                        paper(actor, watched, paper, asked, locale),
                        time.today().getYear()));
    }

    /** Without a year: this one. */
    private Paper paper(Actor actor, Watched watched, String paper, Asked asked, Locale locale) {
        int year = asked.jaar() == null ? time.today().getYear() : asked.jaar();
        return papers.read(actor, watched.id(), paper, year, locale);
    }

    @GetMapping("/paper.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable("paper") String paper, Asked asked, Locale locale) {
        Paper read = paper(actor, watching.chosen(actor, asked.samenwerkingsverband()), paper, asked, locale);
        return file(read, Format.PDF, locale);
    }

    @GetMapping("/paper.docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable("paper") String paper, Asked asked, Locale locale) {
        Paper read = paper(actor, watching.chosen(actor, asked.samenwerkingsverband()), paper, asked, locale);
        return file(read, Format.DOCX, locale);
    }

    private ResponseEntity<byte[]> file(Paper paper, Format format, Locale locale) {
        return FileAnswer.of(
                format.file(paper.paper().replace('_', '-')),
                format.mediaType(),
                documents.file(document(paper, locale), format));
    }

    private Document document(Paper paper, Locale locale) {
        DocumentDraft draft = Document.titled(
                texts.get(locale, "rights.paper." + paper.paper()) + ", " + paper.name(), locale, time.now());
        for (Section section : paper.sections()) {
            draft.heading(1, section.title());
            if (!section.text().isBlank()) {
                draft.paragraph(section.text());
            }
            Table table = section.table();
            if (table != null && !table.rows().isEmpty()) {
                draft.table("", table.header(), table.rows());
            }
        }
        return draft.finish();
    }

    @GetMapping("/parts/{part}")
    ModelAndView writing(
            Actor actor,
            @PathVariable("paper") String paper,
            @PathVariable("part") String part,
            Asked asked,
            Locale locale) {
        Watched watched = watching.chosen(actor, asked.samenwerkingsverband());
        Section section = paper(actor, watched, paper, asked, locale).sections().stream()
                .filter(each -> each.code().equals(part))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        List<Written> history = Written.of(papers.history(actor, watched.id(), paper, part).stream()
                .map(each -> new Written.Version(
                        each.by(),
                        each.at(),
                        Map.of("rights.paper.text", each.text().text())))
                .toList());
        return Pages.view("rights/paper-part", new PaperModel.Part(watched, paper, section, history));
    }

    @PostMapping("/parts/{part}")
    ModelAndView write(
            Actor actor,
            @PathVariable("paper") String paper,
            @PathVariable("part") String part,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        UUID partnership = typed.id("samenwerkingsverband");
        String text = typed.text("herstel").isEmpty() ? typed.text("tekst") : "";
        papers.write(actor, partnership, paper, part, text, typed.version());
        return Pages.redirect(
                "/oversight/papers/" + paper + "?samenwerkingsverband=" + partnership,
                "rights.register.notice.written");
    }
}
