package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.aantafel.client.FamilyReports;
import nl.aantafel.client.FamilyReports.Report;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the family wrote that happened, with the joint judgement beside it. */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}/gezinsmeldingen")
class FamilyReportResource {

    private final FamilyReports reports;

    FamilyReportResource(FamilyReports reports) {
        this.reports = reports;
    }

    @Personal
    record Gezinsmelding(
            UUID id,
            UUID persoon,
            LocalDate dag,
            @Nullable LocalTime tijd,
            String tekst,
            boolean voorDeTafel,
            Instant geschrevenOp,
            @Nullable Instant gelezenOp,
            String oordeel,
            String vrijgegevenOordeel,
            @Nullable Instant vrijgegevenOp,
            boolean vanEigenPaginaGehaald) {

        static Gezinsmelding of(Report report) {
            return new Gezinsmelding(
                    report.id(),
                    report.person(),
                    report.day(),
                    report.happening().time(),
                    report.happening().words(),
                    report.happening().forTable(),
                    report.writtenAt(),
                    report.readAt(),
                    report.judgement(),
                    report.released(),
                    report.releasedAt(),
                    report.hidden());
        }

        @Override
        public String toString() {
            return "Gezinsmelding";
        }
    }

    @GetMapping
    Results<Gezinsmelding> of(Actor actor, @PathVariable UUID casusId) {
        return Results.of(reports.of(actor, casusId), Gezinsmelding::of);
    }

    @PostMapping("/{meldingId}/gelezen")
    ResponseEntity<Void> read(Actor actor, @PathVariable UUID casusId, @PathVariable UUID meldingId) {
        reports.read(actor, casusId, meldingId);
        return Creating.done();
    }

    @PutMapping("/{meldingId}/oordeel")
    ResponseEntity<Void> judge(Actor actor, @PathVariable UUID casusId, @PathVariable UUID meldingId, Body body) {
        reports.judge(actor, casusId, meldingId, body.text("oordeel"));
        return Creating.done();
    }

    @PutMapping("/{meldingId}/vrijgave")
    ResponseEntity<Void> release(Actor actor, @PathVariable UUID casusId, @PathVariable UUID meldingId) {
        reports.release(actor, casusId, meldingId);
        return Creating.done();
    }

    @DeleteMapping("/{meldingId}/vrijgave")
    ResponseEntity<Void> takeBack(Actor actor, @PathVariable UUID casusId, @PathVariable UUID meldingId) {
        reports.takeBack(actor, casusId, meldingId);
        return Creating.done();
    }
}
