package nl.aantafel.rights.web;

import nl.aantafel.rights.Informing.Format;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A letter as a file; no name stands in the file's name. */
final class LetterFile {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private LetterFile() {}

    static ResponseEntity<byte[]> of(byte[] content, Format format) {
        return ResponseEntity.ok()
                .contentType(format == Format.PDF ? MediaType.APPLICATION_PDF : WORD)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(format == Format.PDF ? "brief.pdf" : "brief.docx")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
