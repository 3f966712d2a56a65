package nl.aantafel.exchange.rest;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.documents.Format;
import nl.aantafel.exchange.rest.ReportShapes.Verslag;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.MeetingReports;
import nl.aantafel.page.FileAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reports (verslagen) of a conference, to read and as a file; number 0 is the one being written. */
@RestController
@RequestMapping(Description.BASE + "/overleggen/{overlegId}")
class ReportResource {

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final List<String> FORMS =
            List.of(MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PDF_VALUE, WORD);

    private final MeetingReports reports;
    private final Creating creating;

    ReportResource(MeetingReports reports, Creating creating) {
        this.reports = reports;
        this.creating = creating;
    }

    @PostMapping("/vaststelling")
    ResponseEntity<String> finalise(Actor actor, @PathVariable UUID overlegId, Body body) {
        return creating.at(
                actor,
                body,
                number -> "/overleggen/" + overlegId + "/verslagen/" + number,
                () -> reports.finalise(actor, overlegId, ConferenceInputs.finalise(body)));
    }

    /** As data, or as the file the caller accepts. */
    @GetMapping(
            path = "/verslagen/{nummer}",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PDF_VALUE, WORD})
    ResponseEntity<?> report(
            Actor actor,
            @PathVariable UUID overlegId,
            @PathVariable int nummer,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            Locale locale) {
        return switch (wanted(accept)) {
            case MediaType.APPLICATION_PDF_VALUE -> file(reports.file(actor, overlegId, nummer, Format.PDF, locale));
            case WORD -> file(reports.file(actor, overlegId, nummer, Format.DOCX, locale));
            default ->
                ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Verslag.of(reports.report(actor, overlegId, nummer)));
        };
    }

    /** The form the caller likes best of those there are; data, when any will do. */
    static String wanted(@Nullable String accept) {
        List<MediaType> accepted = MediaType.parseMediaTypes(accept);
        MimeTypeUtils.sortBySpecificity(accepted);
        return accepted.stream()
                .flatMap(type -> FORMS.stream().filter(form -> type.includes(MediaType.parseMediaType(form))))
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON_VALUE);
    }

    static ResponseEntity<byte[]> file(MeetingReports.ReportFile file) {
        return FileAnswer.of(file.name(), file.mediaType(), file.content());
    }
}
