package nl.aantafel.exchange.rest;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.AuditShapes.Auditbestand;
import nl.aantafel.exchange.rest.AuditShapes.Auditregel;
import nl.aantafel.exchange.rest.AuditShapes.Stuk;
import nl.aantafel.exchange.rest.AuditShapes.Stukversie;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.rights.AuditFiles;
import nl.aantafel.rights.AuditFiles.Made;
import nl.aantafel.rights.Papers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Audit files (auditbestanden) and the partnership's papers (stukken). */
@RestController
@RequestMapping(Description.BASE + "/samenwerkingsverbanden/{samenwerkingsverbandId}")
class AuditResource {

    private final AuditFiles files;
    private final Papers papers;
    private final Time time;

    AuditResource(AuditFiles files, Papers papers, Time time) {
        this.files = files;
        this.papers = papers;
        this.time = time;
    }

    @GetMapping("/auditbestanden")
    Results<Auditregel> made(Actor actor, @PathVariable UUID samenwerkingsverbandId) {
        return Results.of(files.made(actor, samenwerkingsverbandId), Auditregel::of);
    }

    @PostMapping("/auditbestanden")
    Auditbestand make(Actor actor, @PathVariable UUID samenwerkingsverbandId, Body body) {
        return Auditbestand.of(files.make(
                actor,
                samenwerkingsverbandId,
                new Made(
                        body.code("doel", Codes.LOG_PURPOSES),
                        body.text("toelichting"),
                        body.day("vanaf"),
                        body.day("totEnMet"))));
    }

    private static String paper(String stuk) {
        return Codes.PAPERS.internal(stuk).orElse(stuk);
    }

    @GetMapping("/stukken/{stuk}")
    Stuk read(
            Actor actor,
            @PathVariable UUID samenwerkingsverbandId,
            @PathVariable String stuk,
            Query query,
            Locale locale) {
        int year = query.text("jaar").isEmpty() ? time.today().getYear() : Integer.parseInt(query.text("jaar"));
        return Stuk.of(papers.read(actor, samenwerkingsverbandId, paper(stuk), year, locale));
    }

    @PutMapping("/stukken/{stuk}/onderdelen/{onderdeel}")
    ResponseEntity<Void> write(
            Actor actor,
            @PathVariable UUID samenwerkingsverbandId,
            @PathVariable String stuk,
            @PathVariable String onderdeel,
            Version version,
            Body body) {
        papers.write(actor, samenwerkingsverbandId, paper(stuk), onderdeel, body.text("tekst"), version.number());
        return Creating.done();
    }

    @GetMapping("/stukken/{stuk}/onderdelen/{onderdeel}/versies")
    Results<Stukversie> history(
            Actor actor,
            @PathVariable UUID samenwerkingsverbandId,
            @PathVariable String stuk,
            @PathVariable String onderdeel) {
        return Results.of(papers.history(actor, samenwerkingsverbandId, paper(stuk), onderdeel), Stukversie::of);
    }
}
