package nl.aantafel.rights.web;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.aantafel.documents.Block.Fact;
import nl.aantafel.documents.Document;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.Certificate;
import org.springframework.stereotype.Component;

/** A certificate in words, on the page and on paper. */
@Component
final class CertificateText {

    private final Texts texts;
    private final FrameCatalogue frames;

    CertificateText(Texts texts, FrameCatalogue frames) {
        this.texts = texts;
        this.frames = frames;
    }

    List<Fact> facts(Certificate of, Locale locale) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("when", moment(of, locale), locale));
        facts.add(
                fact("what", texts.get(locale, "rights.certificate.what." + (of.whole() ? "whole" : "part")), locale));
        facts.add(fact("why", texts.get(locale, "rights.certificate.rule." + of.rule()), locale));
        facts.add(fact(
                "term",
                texts.get(locale, "rights.certificate.term." + of.termUnit(), String.valueOf(of.termValue())),
                locale));
        facts.add(fact("article", of.article(), locale));
        facts.add(fact("frame", frame(of, locale), locale));
        facts.add(fact("chain", of.chain().toString(), locale));
        facts.add(fact("line", of.line().toString(), locale));
        return facts;
    }

    private Fact fact(String what, String value, Locale locale) {
        return new Fact(texts.get(locale, "rights.certificate.fact." + what), value);
    }

    private String frame(Certificate of, Locale locale) {
        return frames.find(of.frameCode())
                        .map(frame -> frame.label().in(locale))
                        .orElse(of.frameCode()) + ", " + of.frameVersion();
    }

    private static String moment(Certificate of, Locale locale) {
        return of.at()
                .atZone(Time.ZONE)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale));
    }

    String fileName(Locale locale) {
        return texts.get(locale, "rights.certificate.file") + ".pdf";
    }

    Document document(Certificate of, Locale locale) {
        List<List<String>> rows = of.destroyed().entrySet().stream()
                .map(kind -> List.of(
                        texts.get(locale, "rights.retention.kind." + kind.getKey()), String.valueOf(kind.getValue())))
                .toList();
        return Document.titled(texts.get(locale, "rights.certificate.title"), locale, of.at())
                .paragraph(texts.get(locale, "rights.certificate.intro"))
                .facts(facts(of, locale))
                .heading(1, texts.get(locale, "rights.certificate.kinds"))
                .table(
                        "",
                        List.of(
                                texts.get(locale, "rights.certificate.kind"),
                                texts.get(locale, "rights.certificate.number")),
                        rows)
                .note(texts.get(locale, "rights.certificate.note"))
                .finish();
    }
}
