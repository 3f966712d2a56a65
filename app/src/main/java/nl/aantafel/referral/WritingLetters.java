package nl.aantafel.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.aantafel.casefile.Families.FamilyView;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.directory.Partnership;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.DocumentDraft;
import nl.aantafel.documents.Documents;
import nl.aantafel.documents.Format;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import nl.aantafel.page.Texts;
import nl.aantafel.referral.domain.Intake;
import nl.aantafel.referral.domain.State;
import nl.aantafel.referral.store.StoredDecisions;
import org.springframework.stereotype.Component;

/** Writes the letters out of the bundles, in Dutch whatever the language of the screen. */
@UseCases
class WritingLetters implements Letters {

    private static final String OF_AGE = "of_age";
    private static final int PARAGRAPHS = 6;

    private final ReferralGate gate;
    private final StoredDecisions decisions;
    private final Documents documents;
    private final LetterWords words;
    private final Time time;

    WritingLetters(ReferralGate gate, StoredDecisions decisions, Documents documents, LetterWords words, Time time) {
        this.gate = gate;
        this.decisions = decisions;
        this.documents = documents;
        this.words = words;
        this.time = time;
    }

    @Override
    public byte[] letter(Actor actor, UUID caseId, UUID person, Format format) {
        Intake intake = gate.see(actor, caseId);
        if (intake.state().open()) {
            throw RefusedException.conflict("referral.refusal.letter-too-soon");
        }
        FamilyView family = gate.family(actor, caseId);
        PersonView client = family.person(person).orElseThrow(RefusedException::notFound);
        requireOfAge(gate.frame(intake.partnership()), client);
        Document letter = words.letter(
                gate.partnership(intake.partnership()),
                client.fullName(),
                intake.state() == State.TAKEN_UP,
                teller(intake),
                time);
        gate.traced(Trace.Action.PRINT, "referral.letter", caseId, List.of(client.subjectKey()));
        return documents.file(letter, format);
    }

    private void requireOfAge(Frame frame, PersonView client) {
        LocalDate today = time.today();
        if (client.ageOn(today).filter(age -> age < frame.age(OF_AGE).years()).isPresent()) {
            throw RefusedException.conflict("referral.refusal.letter-child");
        }
    }

    /** The organisation that contacts the client; workers' names stay out unless they choose otherwise. */
    private String teller(Intake intake) {
        UUID teller = decisions
                .decision(intake.caseId())
                .map(view -> view.decision())
                .flatMap(decision -> Optional.ofNullable(decision.teller()))
                .orElse(intake.referrer());
        return gate.professional(teller).organisationName();
    }

    /** The words of the letter. */
    @Component
    static final class LetterWords {

        private static final Locale DUTCH = Texts.DUTCH;

        private final Texts texts;

        LetterWords(Texts texts) {
            this.texts = texts;
        }

        Document letter(Partnership partnership, String client, boolean takenUp, String teller, Time time) {
            String kind = takenUp ? "referral.letter.taken-up." : "referral.letter.not-taken-up.";
            DocumentDraft draft = Document.titled(text(kind + "title"), DUTCH, time.now());
            draft.paragraph(text("referral.letter.dear", client));
            paragraphs(kind, partnership.name(), teller).forEach(draft::paragraph);
            draft.heading(1, text("referral.letter.rights.title"));
            draft.paragraph(text("referral.letter.rights"));
            Optional.of(partnership.contactPoint())
                    .filter(point -> !point.isBlank())
                    .ifPresent(point -> draft.paragraph(text("referral.letter.contact", point)));
            return draft.paragraph(text("referral.letter.danger"))
                    .footer(partnership.name())
                    .finish();
        }

        private List<String> paragraphs(String kind, String partnership, String teller) {
            return IntStream.rangeClosed(1, PARAGRAPHS)
                    .mapToObj(number -> kind + number)
                    .filter(key -> texts.find(DUTCH, key).isPresent())
                    .map(key -> text(key, partnership, teller))
                    .toList();
        }

        private String text(String key, Object... arguments) {
            return texts.get(DUTCH, key, arguments);
        }
    }
}
