package nl.aantafel.exchange.demo;

import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.Attachments;
import nl.aantafel.casefile.Attachments.NewAttachment;
import nl.aantafel.casefile.Attachments.PlaceView;
import nl.aantafel.documents.Document;
import nl.aantafel.documents.DocumentDraft;
import nl.aantafel.documents.Documents;
import nl.aantafel.frame.AttachmentKind;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Texts;
import nl.aantafel.rights.InformingDuty;
import org.springframework.stereotype.Component;

/** Adds invented papers to the demo's cases. */
@Component
final class DemoPapers {

    private final Attachments attachments;
    private final Documents documents;
    private final Time time;

    DemoPapers(Attachments attachments, Documents documents, Time time) {
        this.attachments = attachments;
        this.documents = documents;
        this.time = time;
    }

    void add(Actor actor, DemoFiles.Paper told, InformingDuty about) {
        UUID caseId = about.caseId();
        PlaceView place = attachments.of(actor, caseId).places().stream()
                .filter(each -> each.kind().equals(told.kind())
                        && (each.belonging().isEmpty() || each.belonging().equals(told.who())))
                .findFirst()
                .orElseThrow();
        boolean ofCase = place.place() == AttachmentKind.Place.CASE;
        attachments.add(
                actor,
                caseId,
                new NewAttachment(place.key(), ofCase ? Set.of(about.person()) : Set.of(), true, paper(told)));
    }

    private byte[] paper(DemoFiles.Paper told) {
        DocumentDraft draft = Document.titled(told.title(), Texts.DUTCH, time.now());
        told.lines().forEach(draft::paragraph);
        return documents.pdf(draft.finish());
    }
}
