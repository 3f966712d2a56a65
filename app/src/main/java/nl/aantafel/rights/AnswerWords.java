package nl.aantafel.rights;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.aantafel.directory.Partnership;
import nl.aantafel.documents.Block.Fact;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.DocumentDraft;
import nl.aantafel.documents.Run;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Requests;
import nl.aantafel.frame.Requests.Effect;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.RequestAnswers.Export;
import nl.aantafel.rights.RequestAnswers.Given;
import nl.aantafel.rights.RequestAnswers.Refused;
import nl.aantafel.rights.RightsRequests.AskedBy;
import nl.aantafel.rights.domain.Request;
import nl.aantafel.rights.store.RequestTable.Words;
import org.springframework.stereotype.Component;

/** The words of the letter and of the copy of the data, in plain sentences. Nobody but the person stands in the letter by name. */
@Component
final class AnswerWords {

    private final Texts texts;
    private final Remedies remedies;
    private final Time time;

    AnswerWords(Texts texts, Remedies remedies, Time time) {
        this.texts = texts;
        this.remedies = remedies;
        this.time = time;
    }

    /** How many items were granted, granted in part (what was left, in words), and refused on which grounds. */
    record Counts(int given, int parts, List<String> inPart, List<Refused> refused) {}

    /** What a letter is made of. */
    @Personal
    record Letter(Request request, Words said, Frame frame, Partnership partnership, Counts counts) {
        @Override
        public String toString() {
            return "Letter";
        }
    }

    Document letter(Letter letter, Locale locale) {
        String number = letter.request().number();
        DocumentDraft draft = Document.titled(text(locale, "letter.title", number), locale, time.now());
        draft.paragraph(date(time.today(), locale));
        draft.paragraph(text(locale, "letter.dear", addressee(letter)));
        draft.paragraph(asked(letter, locale));
        if (letter.request().decided()) {
            decided(draft, letter, locale);
            remedies(draft, letter, locale);
        } else {
            draft.paragraph(text(
                    locale, "letter.extended", date(letter.request().terms().due(), locale)));
            draft.paragraph(letter.said().extensionReason());
        }
        if (!letter.partnership().contactPoint().isBlank()) {
            draft.paragraph(text(locale, "letter.contact", letter.partnership().contactPoint()));
        }
        return draft.footer(letter.partnership().name()).finish();
    }

    private static String addressee(Letter letter) {
        return letter.request().askedBy() == AskedBy.SELF
                ? letter.said().about().full()
                : letter.said().askerName();
    }

    private String asked(Letter letter, Locale locale) {
        String what = letter.frame()
                .requests()
                .kind(letter.request().kind())
                .map(Requests.Asking::label)
                .map(label -> label.in(locale).toLowerCase(locale))
                .orElse("");
        String received = date(letter.request().terms().receivedOn(), locale);
        return letter.request().askedBy() == AskedBy.SELF
                ? text(locale, "letter.asked", received, what)
                : text(
                        locale,
                        "letter.asked-for",
                        received,
                        what,
                        letter.said().about().full());
    }

    private void decided(DocumentDraft draft, Letter letter, Locale locale) {
        draft.heading(1, text(locale, "letter.decided"));
        switch (letter.request().ending().outcome()) {
            case NOTHING_HELD ->
                draft.paragraph(text(locale, letter.request().found() ? "letter.nothing-about" : "letter.nothing"));
            case WITHDRAWN -> draft.paragraph(text(locale, "letter.withdrawn"));
            case SET_ASIDE -> {
                draft.paragraph(text(locale, "letter.set-aside"));
                letter.frame()
                        .requests()
                        .exemption(letter.request().ending().ground())
                        .ifPresent(each -> draft.paragraph(each.inLetter().in(locale) + " (" + each.article() + ")"));
            }
            default -> answered(draft, letter.counts(), effect(letter), locale);
        }
    }

    private static Effect effect(Letter letter) {
        return letter.frame()
                .requests()
                .kind(letter.request().kind())
                .map(Requests.Asking::effect)
                .orElse(Effect.COPY);
    }

    private void answered(DocumentDraft draft, Counts counts, Effect effect, Locale locale) {
        if (effect == Effect.COPY) {
            given(draft, counts, locale);
        } else {
            done(draft, counts, effect.name().toLowerCase(Locale.ROOT), locale);
        }
        if (!counts.refused().isEmpty()) {
            boolean copy = effect == Effect.COPY;
            draft.heading(1, text(locale, copy ? "letter.refused" : "letter.not-done"));
            draft.paragraph(text(locale, copy ? "letter.refused.why" : "letter.not-done.why"));
            if (effect == Effect.OBJECT) {
                draft.paragraph(text(locale, "letter.not-done.object"));
            }
            draft.bullets(counts.refused().stream()
                    .map(each -> text(locale, "letter.refused.line", each.kind(), each.ground(), each.article()))
                    .toList());
        }
    }

    private void given(DocumentDraft draft, Counts counts, Locale locale) {
        if (counts.given() + counts.parts() > 0) {
            draft.paragraph(text(locale, "letter.given", counts.given() + counts.parts()));
        }
        if (counts.parts() > 0) {
            draft.paragraph(text(locale, "letter.parts", counts.parts()));
        }
    }

    /** What was done, and that who could read it knows (AVG, artikel 19). */
    private void done(DocumentDraft draft, Counts counts, String effect, Locale locale) {
        int all = counts.given() + counts.parts();
        if (all == 0) {
            draft.paragraph(text(locale, "letter.done.nothing"));
            return;
        }
        draft.paragraph(text(locale, "letter.done." + effect, all));
        if (!counts.inPart().isEmpty()) {
            draft.paragraph(text(locale, "letter.done.in-part"));
            draft.bullets(counts.inPart());
        }
        draft.paragraph(text(locale, "letter.done." + effect + ".then"));
        draft.paragraph(text(locale, "letter.done.told"));
    }

    /** That a restriction is going to end, and why (AVG, artikel 18 lid 3). */
    Document lifting(Letter letter, String reason, Locale locale) {
        DocumentDraft draft = Document.titled(
                text(locale, "letter.lifting.title", letter.request().number()), locale, time.now());
        draft.paragraph(date(time.today(), locale));
        draft.paragraph(text(locale, "letter.dear", addressee(letter)));
        draft.paragraph(
                text(locale, "letter.lifting", date(letter.request().terms().receivedOn(), locale)));
        draft.paragraph(reason);
        remedies(draft, letter, locale);
        if (!letter.partnership().contactPoint().isBlank()) {
            draft.paragraph(text(locale, "letter.contact", letter.partnership().contactPoint()));
        }
        return draft.footer(letter.partnership().name()).finish();
    }

    private void remedies(DocumentDraft draft, Letter letter, Locale locale) {
        draft.heading(1, text(locale, "letter.rights"));
        remedies.lines(letter.frame(), locale).forEach(draft::paragraph);
    }

    Document export(Export export, Partnership partnership, LocalDate today, Locale locale) {
        DocumentDraft draft = Document.titled(text(locale, "export.title"), locale, time.now());
        draft.facts(
                new Fact(text(locale, "export.number"), export.number()),
                new Fact(text(locale, "export.name"), export.name()),
                new Fact(text(locale, "export.birth"), date(export.birthDate(), locale)),
                new Fact(text(locale, "export.made"), date(today, locale)));
        draft.heading(1, text(locale, "export.why")).bullets(export.purposes());
        draft.heading(1, text(locale, "export.recipients")).bullets(export.recipients());
        draft.heading(1, text(locale, "export.retention")).paragraph(export.retention());
        draft.heading(1, text(locale, "export.items"));
        if (export.given().isEmpty()) {
            draft.paragraph(text(locale, "export.none"));
        }
        String kind = "";
        for (Given each : export.given()) {
            if (!each.kind().equals(kind)) {
                kind = each.kind();
                draft.heading(2, kind);
            }
            draft.paragraph(
                    Run.bold(text(locale, "export.line", date(each.firstProcessed(), locale), each.from()) + "\n"),
                    Run.plain(each.text()));
            if (each.part()) {
                draft.note(text(locale, "export.left-out", each.leftOut()));
            }
        }
        if (!export.refused().isEmpty()) {
            draft.heading(1, text(locale, "letter.refused"))
                    .bullets(export.refused().stream()
                            .map(each ->
                                    text(locale, "letter.refused.line", each.kind(), each.ground(), each.article()))
                            .toList());
        }
        return draft.footer(partnership.name()).finish();
    }

    private static String date(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    private String text(Locale locale, String key, Object... arguments) {
        return texts.get(locale, "rights." + key, arguments);
    }
}
