package nl.aantafel.exchange.rest;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.documents.Format;
import nl.aantafel.exchange.rest.AgendaShapes.AgendapuntAanTafel;
import nl.aantafel.exchange.rest.AgendaShapes.Agendaverslag;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.AgendaReports;
import nl.aantafel.meeting.AgendaTalks;
import nl.aantafel.meeting.AgendaTalks.NewThemeTask;
import nl.aantafel.meeting.AgendaTalks.PointScreen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The points of an agenda at the table (agendapunten), and the report of them. */
@RestController
@RequestMapping(Description.BASE)
class AgendaPointResource {

    private final AgendaTalks talks;
    private final AgendaReports reports;
    private final Creating creating;

    AgendaPointResource(AgendaTalks talks, AgendaReports reports, Creating creating) {
        this.talks = talks;
        this.reports = reports;
        this.creating = creating;
    }

    @GetMapping("/agendapunten/{agendapuntId}")
    ResponseEntity<AgendapuntAanTafel> one(Actor actor, @PathVariable UUID agendapuntId) {
        PointScreen screen = talks.point(actor, agendapuntId);
        return Creating.versioned(AgendapuntAanTafel.of(screen), screen.point().version());
    }

    @PostMapping("/agendapunten/{agendapuntId}/opening")
    ResponseEntity<Void> open(Actor actor, @PathVariable UUID agendapuntId) {
        talks.open(actor, agendapuntId);
        return Creating.done();
    }

    /** On to the next; the last is dealt with. */
    @PostMapping("/agendapunten/{agendapuntId}/afronding")
    ResponseEntity<Void> next(Actor actor, @PathVariable UUID agendapuntId) {
        talks.next(actor, agendapuntId);
        return Creating.done();
    }

    @PutMapping("/agendapunten/{agendapuntId}/aantekening")
    ResponseEntity<Void> note(Actor actor, @PathVariable UUID agendapuntId, Version version, Body body) {
        talks.note(actor, agendapuntId, body.text("aantekening"), version.number());
        return Creating.done();
    }

    @PostMapping("/agendapunten/{agendapuntId}/afspraken")
    ResponseEntity<String> agree(Actor actor, @PathVariable UUID agendapuntId, Body body) {
        return creating.here(actor, body, () -> talks.agree(actor, agendapuntId, PlanInputs.agreement(body)));
    }

    @PostMapping("/agendapunten/{agendapuntId}/taken")
    ResponseEntity<String> task(Actor actor, @PathVariable UUID agendapuntId, Body body) {
        return creating.here(
                actor,
                body,
                () -> talks.task(
                        actor,
                        agendapuntId,
                        new NewThemeTask(body.text("wat"), body.needId("wie"), body.day("uiterlijk"))));
    }

    @PutMapping("/agendataken/{agendataakId}")
    ResponseEntity<Void> done(Actor actor, @PathVariable UUID agendataakId, Body body) {
        talks.done(actor, agendataakId, body.truth("gedaan", true));
        return Creating.done();
    }

    /** One's own points of it, as data or as the file the caller accepts. */
    @GetMapping(
            path = "/agendaoverleggen/{agendaoverlegId}/verslag",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PDF_VALUE, ReportResource.WORD})
    ResponseEntity<?> report(
            Actor actor,
            @PathVariable UUID agendaoverlegId,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            Locale locale) {
        return switch (ReportResource.wanted(accept)) {
            case MediaType.APPLICATION_PDF_VALUE ->
                ReportResource.file(reports.file(actor, agendaoverlegId, Format.PDF, locale));
            case ReportResource.WORD -> ReportResource.file(reports.file(actor, agendaoverlegId, Format.DOCX, locale));
            default ->
                ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Agendaverslag.of(reports.report(actor, agendaoverlegId)));
        };
    }

    @PostMapping("/agendaoverleggen/{agendaoverlegId}/vaststelling")
    ResponseEntity<Void> settle(Actor actor, @PathVariable UUID agendaoverlegId, Version version) {
        reports.settle(actor, agendaoverlegId, version.number());
        return Creating.done();
    }
}
