package nl.aantafel.rights;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.aantafel.directory.Partnership;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.DocumentDraft;
import nl.aantafel.documents.Documents;
import nl.aantafel.documents.Format;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.PersonRole;
import nl.aantafel.frame.Purpose;
import nl.aantafel.kernel.PeopleOfCases.CaseOfPeople;
import nl.aantafel.kernel.PeopleOfCases.PersonOfCase;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Texts;
import org.springframework.stereotype.Component;

/**
 * The letter that tells somebody that data about them are processed (AVG, artikel 14): in plain Dutch whatever the language of the
 * screen, out of the bundles and the frame. It names nobody else, no address and nothing that is known about them, so that it can lie
 * on any kitchen table. A young person is addressed as such; for a child it is a letter to who has authority over it.
 */
@Component
final class InformingLetters {

    private static final Locale DUTCH = Texts.DUTCH;
    private static final int PARAGRAPHS = 8;

    private final Documents documents;
    private final Texts texts;
    private final FrameCatalogue frames;
    private final WhoIsWho whoIsWho;
    private final Time time;

    InformingLetters(Documents documents, Texts texts, FrameCatalogue frames, WhoIsWho whoIsWho, Time time) {
        this.documents = documents;
        this.texts = texts;
        this.frames = frames;
        this.whoIsWho = whoIsWho;
        this.time = time;
    }

    byte[] letter(CaseOfPeople of, PersonOfCase person, Format format) {
        Partnership partnership = whoIsWho.partnership(of.partnership()).orElseThrow(RefusedException::notFound);
        Document letter = document(partnership, frames.frame(of.frameCode()), person);
        return documents.file(letter, format);
    }

    Document document(Partnership partnership, Frame frame, PersonOfCase person) {
        String kind = "rights.letter." + addressed(frame, person) + ".";
        String name = kind.contains("adult") ? person.name() : person.firstName();
        DocumentDraft draft = Document.titled(text(kind + "title"), DUTCH, time.now());
        draft.paragraph(text(kind + "dear", name));
        IntStream.rangeClosed(1, PARAGRAPHS)
                .mapToObj(number -> kind + number)
                .filter(key -> texts.find(DUTCH, key).isPresent())
                .forEach(key -> draft.paragraph(text(key, partnership.name(), name)));
        draft.heading(1, text(kind + "why"));
        draft.bullets(frame.purposes().stream()
                .map(Purpose::label)
                .map(label -> label.in(DUTCH))
                .toList());
        draft.heading(1, text(kind + "what"));
        draft.paragraph(text("rights.letter.what"));
        draft.bullets(categories(frame, person));
        draft.heading(1, text("rights.letter.how-long"));
        draft.paragraph(frame.retention().label().in(DUTCH));
        draft.heading(1, text(kind + "rights.title"));
        draft.bullets(List.of(
                text(kind + "rights.1"), text(kind + "rights.2"), text(kind + "rights.3"), text(kind + "rights.4")));
        Optional.of(partnership.contactPoint())
                .filter(point -> !point.isBlank())
                .ifPresent(point -> draft.paragraph(text(kind + "contact", point)));
        draft.paragraph(text(kind + "complaint"));
        return draft.note(text("rights.letter.law", frame.head().ground().in(DUTCH)))
                .footer(partnership.name())
                .finish();
    }

    private static List<String> categories(Frame frame, PersonOfCase person) {
        PersonRole role = person.subject() ? PersonRole.SUBJECT : PersonRole.DIRECT_CIRCLE;
        return frame.categories().stream()
                .filter(each -> each.allowedFor(role))
                .map(each -> each.label().in(DUTCH))
                .toList();
    }

    /** Who does not say how old they are is written to as an adult. */
    private String addressed(Frame frame, PersonOfCase person) {
        int age = person.ageOn(time.today()).orElse(Integer.MAX_VALUE);
        if (age < frame.age("consent_beside_parents").years()) {
            return "child";
        }
        return age < frame.age("own_rights").years() ? "young" : "adult";
    }

    private String text(String key, Object... arguments) {
        return texts.get(DUTCH, key, arguments);
    }
}
