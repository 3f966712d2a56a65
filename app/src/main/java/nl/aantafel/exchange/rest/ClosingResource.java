package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.ClosingShapes.AfgeschermdeCasus;
import nl.aantafel.exchange.rest.ClosingShapes.AfgeslotenCasus;
import nl.aantafel.exchange.rest.ClosingShapes.Afsluiting;
import nl.aantafel.exchange.rest.ClosingShapes.Afsluitvoorbereiding;
import nl.aantafel.kernel.Actor;
import nl.aantafel.plan.ClosedCases;
import nl.aantafel.plan.ClosedCases.Look;
import nl.aantafel.plan.Closings;
import nl.aantafel.plan.Closings.Appointing;
import nl.aantafel.plan.Closings.Settling;
import nl.aantafel.plan.Closings.Telling;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Closing a case (afsluiten), and what can be known of closed cases. */
@RestController
@RequestMapping(Description.BASE)
class ClosingResource {

    private final Closings closings;
    private final ClosedCases closed;

    ClosingResource(Closings closings, ClosedCases closed) {
        this.closings = closings;
        this.closed = closed;
    }

    @GetMapping("/casussen/{casusId}/afsluiting")
    ResponseEntity<Afsluiting> closing(Actor actor, @PathVariable UUID casusId) {
        Afsluiting found = Afsluiting.of(closings.of(actor, casusId));
        return Creating.versioned(found, found.versie());
    }

    @PutMapping("/casussen/{casusId}/afsluiting")
    ResponseEntity<Void> prepare(Actor actor, @PathVariable UUID casusId, Version version, Body body) {
        closings.prepare(actor, casusId, Afsluitvoorbereiding.read(body), version.number());
        return Creating.done();
    }

    @PutMapping("/casussen/{casusId}/afsluiting/afspraken/{afspraakId}")
    ResponseEntity<Void> settle(Actor actor, @PathVariable UUID casusId, @PathVariable UUID afspraakId, Body body) {
        closings.settle(
                actor,
                casusId,
                afspraakId,
                new Settling(body.code("uitkomst", Codes.CLOSING_AGREEMENTS), body.text("aanWie"), body.text("reden")));
        return Creating.done();
    }

    @PutMapping("/casussen/{casusId}/afsluiting/personen/{persoonId}")
    ResponseEntity<Void> appoint(Actor actor, @PathVariable UUID casusId, @PathVariable UUID persoonId, Body body) {
        closings.appoint(actor, casusId, persoonId, new Appointing(body.needId("wieVertelt"), body.day("uiterlijk")));
        return Creating.done();
    }

    @PutMapping("/casussen/{casusId}/afsluiting/personen/{persoonId}/uitkomst")
    ResponseEntity<Void> told(Actor actor, @PathVariable UUID casusId, @PathVariable UUID persoonId, Body body) {
        closings.told(
                actor,
                casusId,
                persoonId,
                new Telling(
                        body.truth("verteld", false),
                        body.code("manier", Codes.CLOSING_WAYS),
                        body.day("verteldOp"),
                        body.text("reden")));
        return Creating.done();
    }

    @PostMapping("/casussen/{casusId}/afsluiting/bevestiging")
    ResponseEntity<Void> confirm(Actor actor, @PathVariable UUID casusId, Body body) {
        closings.confirm(actor, casusId, body.text("toelichting"));
        return Creating.done();
    }

    @PostMapping("/casussen/{casusId}/afsluiting/sluiting")
    ResponseEntity<Void> close(Actor actor, @PathVariable UUID casusId) {
        closings.close(actor, casusId);
        return Creating.done();
    }

    @GetMapping("/samenwerkingsverbanden/{samenwerkingsverbandId}/afgesloten-casussen")
    Results<AfgeslotenCasus> list(Actor actor, @PathVariable UUID samenwerkingsverbandId, Query query) {
        return Results.of(
                closed.list(actor, samenwerkingsverbandId, query.after(), query.size()), query, AfgeslotenCasus::of);
    }

    @GetMapping("/afgesloten-casussen/{casusId}")
    AfgeschermdeCasus one(Actor actor, @PathVariable UUID casusId) {
        return AfgeschermdeCasus.of(closed.one(actor, casusId));
    }

    @PostMapping("/afgesloten-casussen/{casusId}/inzage")
    ResponseEntity<Void> look(Actor actor, @PathVariable UUID casusId, Body body) {
        closed.look(actor, casusId, new Look(body.code("doel", Codes.CLOSED_PURPOSES), body.text("reden")));
        return Creating.done();
    }
}
