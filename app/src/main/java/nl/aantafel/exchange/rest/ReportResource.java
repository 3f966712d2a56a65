package nl.aantafel.exchange.rest;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.exchange.rest.ReportShapes.Verslag;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.MeetingReports;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reports (verslagen) of a conference, to read and as a file; number 0 is the one being written. */
@RestController
@RequestMapping(Description.BASE + "/overleggen/{overlegId}")
class ReportResource {

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

    @GetMapping("/verslagen/{nummer}")
    Verslag report(Actor actor, @PathVariable UUID overlegId, @PathVariable int nummer) {
        return Verslag.of(reports.report(actor, overlegId, nummer));
    }

    @GetMapping("/verslagen/{nummer}.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID overlegId, @PathVariable int nummer, Locale locale) {
        return file(reports.file(actor, overlegId, nummer, MeetingReports.Format.PDF, locale));
    }

    @GetMapping("/verslagen/{nummer}.docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID overlegId, @PathVariable int nummer, Locale locale) {
        return file(reports.file(actor, overlegId, nummer, MeetingReports.Format.DOCX, locale));
    }

    private static ResponseEntity<byte[]> file(MeetingReports.ReportFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file.name()).build().toString())
                .body(file.content());
    }
}
