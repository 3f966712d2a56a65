package nl.aantafel.exchange.rest;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.SurveyReportShapes.Rapport;
import nl.aantafel.exchange.rest.SurveyReportShapes.Rapporttekst;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Texts;
import nl.aantafel.survey.Narrative;
import nl.aantafel.survey.SurveyReport.By;
import nl.aantafel.survey.SurveyReport.Form;
import nl.aantafel.survey.SurveyReport.Wish;
import nl.aantafel.survey.SurveyReports;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The report of a campaign (rapport), and what is written around it. */
@RestController
@RequestMapping(Description.BASE + "/uitvragen/{uitvraagId}/rapport")
class SurveyReportResource {

    private final SurveyReports reports;

    SurveyReportResource(SurveyReports reports) {
        this.reports = reports;
    }

    @GetMapping
    Rapport read(Actor actor, @PathVariable UUID uitvraagId, Query query) {
        return Rapport.of(reports.read(
                actor,
                uitvraagId,
                new Wish(query.text("grootte"), query.text("regio"), query.truth("gewogen")),
                Texts.DUTCH));
    }

    @GetMapping("/tekst")
    ResponseEntity<Rapporttekst> text(Actor actor, @PathVariable UUID uitvraagId) {
        SurveyReports.Written written = reports.narrative(actor, uitvraagId);
        return Creating.versioned(Rapporttekst.of(written), written.rowVersion());
    }

    @PutMapping("/tekst")
    ResponseEntity<Void> write(Actor actor, @PathVariable UUID uitvraagId, Version version, Body body) {
        reports.save(
                actor,
                uitvraagId,
                new Narrative(
                        body.parts("stukken", SurveyReportResource::block),
                        body.parts("vergelijkingen", SurveyReportResource::mapped),
                        List.of()),
                version.number());
        return Creating.done();
    }

    private static Narrative.Block block(Body part) {
        return new Narrative.Block(
                Narrative.Kind.valueOf(part.code("soort", Codes.REPORT_PIECES).toUpperCase(Locale.ROOT)),
                part.text("vraag"),
                part.has("naar") ? By.valueOf(part.code("naar", Codes.REPORT_BY).toUpperCase(Locale.ROOT)) : By.NONE,
                part.has("vorm")
                        ? Form.valueOf(part.code("vorm", Codes.REPORT_FORMS).toUpperCase(Locale.ROOT))
                        : Form.AUTO,
                part.text("tekst"),
                part.id("citaat"));
    }

    private static Narrative.Mapped mapped(Body part) {
        return new Narrative.Mapped(
                part.text("hier"), part.text("daar"), part.number("procent"), part.text("ronde"), part.text("letOp"));
    }

    @PostMapping("/conclusies")
    ResponseEntity<Void> conclude(Actor actor, @PathVariable UUID uitvraagId, Body body) {
        reports.conclude(
                actor, uitvraagId, new Narrative.Decision(body.text("wat"), body.text("wie"), body.day("wanneer")));
        return Creating.done();
    }

    /** By its place in the list, from 0. */
    @DeleteMapping("/conclusies/{plaats}")
    ResponseEntity<Void> withdraw(Actor actor, @PathVariable UUID uitvraagId, @PathVariable int plaats) {
        reports.withdrawConclusion(actor, uitvraagId, plaats);
        return Creating.done();
    }
}
