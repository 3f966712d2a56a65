package nl.aantafel.referral.web;

import java.util.UUID;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.FileAnswer;
import nl.aantafel.referral.Letters;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Letters to clients as files; no name stands in the file's name. */
@Controller
class LettersController {

    private final Letters letters;

    LettersController(Letters letters) {
        this.letters = letters;
    }

    @GetMapping("/cases/{caseId}/letters/{person}.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("person") UUID person) {
        return file(actor, caseId, person, Format.PDF);
    }

    @GetMapping("/cases/{caseId}/letters/{person}.docx")
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("person") UUID person) {
        return file(actor, caseId, person, Format.DOCX);
    }

    private ResponseEntity<byte[]> file(Actor actor, UUID caseId, UUID person, Format format) {
        return FileAnswer.of(format.file("brief"), format.mediaType(), letters.letter(actor, caseId, person, format));
    }
}
