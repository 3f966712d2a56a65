package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.rest.RegisterShapes.Datalek;
import nl.aantafel.exchange.rest.RegisterShapes.Datalektekst;
import nl.aantafel.exchange.rest.RegisterShapes.Datalekversie;
import nl.aantafel.kernel.Actor;
import nl.aantafel.rights.Breaches;
import nl.aantafel.rights.Breaches.Breach;
import nl.aantafel.rights.Breaches.Suspicion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Data breaches (datalekken): reported by whoever works in a partnership, kept by who watches. */
@RestController
@RequestMapping(Description.BASE)
class BreachResource {

    private final Breaches breaches;
    private final Creating creating;

    BreachResource(Breaches breaches, Creating creating) {
        this.breaches = breaches;
        this.creating = creating;
    }

    @GetMapping("/samenwerkingsverbanden/{samenwerkingsverbandId}/datalekken")
    Results<Datalek> list(Actor actor, @PathVariable UUID samenwerkingsverbandId, Query query) {
        return Results.of(breaches.list(actor, samenwerkingsverbandId, query.truth("afgerond")), Datalek::of);
    }

    @PostMapping("/samenwerkingsverbanden/{samenwerkingsverbandId}/datalekken")
    ResponseEntity<String> report(Actor actor, @PathVariable UUID samenwerkingsverbandId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/datalekken/" + id,
                () -> breaches.report(
                        actor,
                        new Suspicion(
                                samenwerkingsverbandId,
                                body.moment("ontdektOp"),
                                body.text("ontdektDoor"),
                                body.text("wat"))));
    }

    @GetMapping("/datalekken/{datalekId}")
    ResponseEntity<Datalek> one(Actor actor, @PathVariable UUID datalekId) {
        Breach breach = breaches.view(actor, datalekId);
        return Creating.versioned(Datalek.of(breach), breach.version());
    }

    @PutMapping("/datalekken/{datalekId}")
    ResponseEntity<Void> write(Actor actor, @PathVariable UUID datalekId, Version version, Body body) {
        breaches.write(actor, datalekId, Datalektekst.read(body), version.number());
        return Creating.done();
    }

    @GetMapping("/datalekken/{datalekId}/versies")
    Results<Datalekversie> history(Actor actor, @PathVariable UUID datalekId) {
        return Results.of(breaches.history(actor, datalekId), Datalekversie::of);
    }
}
