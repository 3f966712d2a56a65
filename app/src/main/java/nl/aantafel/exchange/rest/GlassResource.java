package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.GlassShapes.Noodprocedure;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.rights.BreakGlasses;
import nl.aantafel.rights.BreakGlasses.Break;
import nl.aantafel.rights.BreakGlasses.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Going into a case by emergency (noodprocedure), stopping it, and judging it. */
@RestController
@RequestMapping(Description.BASE + "/noodprocedures")
class GlassResource {

    private final BreakGlasses glasses;
    private final Creating creating;

    GlassResource(BreakGlasses glasses, Creating creating) {
        this.glasses = glasses;
        this.creating = creating;
    }

    @GetMapping
    Results<Noodprocedure> all(Actor actor) {
        return Results.of(glasses.all(actor), Noodprocedure::of);
    }

    @GetMapping("/eigen")
    Results<Noodprocedure> mine(Actor actor) {
        return Results.of(glasses.mine(actor), Noodprocedure::of);
    }

    @PostMapping
    ResponseEntity<String> breakGlass(Actor actor, Body body) {
        Break wanted = new Break(
                body.id("samenwerkingsverband"),
                body.text("casusnummer"),
                body.code("reden", Codes.EMERGENCY_REASONS),
                body.text("toelichting"));
        return switch (glasses.breakGlass(actor, wanted)) {
            case Outcome.Broken broken -> creating.here(actor, body, broken::id);
            case Outcome.Inside inside -> throw RefusedException.conflict("rights.glass.notice.inside");
            case Outcome.Unknown unknown -> throw RefusedException.invalid("casusnummer", "rights.glass.error.unknown");
        };
    }

    @GetMapping("/{noodprocedureId}")
    Noodprocedure one(Actor actor, @PathVariable UUID noodprocedureId) {
        return Noodprocedure.of(glasses.view(actor, noodprocedureId));
    }

    @DeleteMapping("/{noodprocedureId}")
    ResponseEntity<Void> stop(Actor actor, @PathVariable UUID noodprocedureId) {
        glasses.stop(actor, noodprocedureId);
        return Creating.done();
    }

    @PostMapping("/{noodprocedureId}/beoordeling")
    ResponseEntity<Void> review(Actor actor, @PathVariable UUID noodprocedureId, Body body) {
        glasses.review(actor, noodprocedureId, body.maybe("terecht"), body.text("toelichting"));
        return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
    }
}
