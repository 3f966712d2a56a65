package nl.aantafel.page;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file to keep: the browser saves it under its name and never shows it as a page. No name of a person stands in the file's name. */
public final class FileAnswer {

    private FileAnswer() {}

    public static <T> ResponseEntity<T> of(String name, String mediaType, T content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
