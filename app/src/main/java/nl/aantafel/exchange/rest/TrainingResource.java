package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.rest.RegisterShapes.Geleerd;
import nl.aantafel.exchange.rest.RegisterShapes.Opleidingsstand;
import nl.aantafel.kernel.Actor;
import nl.aantafel.rights.Trainings;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who learned what, and until when that holds (opleidingen). */
@RestController
@RequestMapping(Description.BASE)
class TrainingResource {

    private final Trainings trainings;

    TrainingResource(Trainings trainings) {
        this.trainings = trainings;
    }

    @GetMapping("/samenwerkingsverbanden/{samenwerkingsverbandId}/opleidingen")
    Results<Geleerd> list(Actor actor, @PathVariable UUID samenwerkingsverbandId, Query query) {
        return Results.of(trainings.list(actor, samenwerkingsverbandId, query.truth("aanDeBeurt"), ""), Geleerd::of);
    }

    @GetMapping("/samenwerkingsverbanden/{samenwerkingsverbandId}/opleidingen/eigen")
    Results<Opleidingsstand> mine(Actor actor, @PathVariable UUID samenwerkingsverbandId) {
        return Results.of(trainings.mine(actor, samenwerkingsverbandId), Opleidingsstand::of);
    }

    @PostMapping("/samenwerkingsverbanden/{samenwerkingsverbandId}/opleidingen")
    ResponseEntity<Void> record(Actor actor, @PathVariable UUID samenwerkingsverbandId, Body body) {
        trainings.record(
                actor, samenwerkingsverbandId, body.text("opleiding"), body.day("gevolgdOp"), body.ids("mensen"));
        return Creating.done();
    }

    @PutMapping("/opleidingen/{opleidingId}/terugneming")
    ResponseEntity<Void> withdraw(Actor actor, @PathVariable UUID opleidingId, Version version) {
        trainings.withdraw(actor, opleidingId, version.number());
        return Creating.done();
    }
}
