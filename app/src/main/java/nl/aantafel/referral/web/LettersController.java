package nl.aantafel.referral.web;

import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.referral.Letters;
import nl.aantafel.referral.Letters.Format;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Letters to clients as files; no name stands in the file's name. */
@Controller
class LettersController {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Letters letters;

    LettersController(Letters letters) {
        this.letters = letters;
    }

    @GetMapping("/cases/{caseId}/letters/{person}.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("person") UUID person) {
        return file(letters.letter(actor, caseId, person, Format.PDF), MediaType.APPLICATION_PDF, "brief.pdf");
    }

    @GetMapping("/cases/{caseId}/letters/{person}.docx")
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("person") UUID person) {
        return file(letters.letter(actor, caseId, person, Format.DOCX), WORD, "brief.docx");
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
