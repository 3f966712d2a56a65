package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.directory.Regions;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.AdministrationShapes.RegioMetGemeenten;
import nl.aantafel.exchange.rest.AdministrationShapes.Regioregel;
import nl.aantafel.kernel.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Regions (regio's) and the municipalities in them, as the functional administrators keep them. */
@RestController
@RequestMapping(Description.BASE + "/beheer/regios")
class RegionResource {

    private final Regions regions;
    private final Creating creating;

    RegionResource(Regions regions, Creating creating) {
        this.regions = regions;
        this.creating = creating;
    }

    @GetMapping
    Results<Regioregel> all(Actor actor) {
        return Results.of(regions.regions(actor), Regioregel::of);
    }

    @PostMapping
    ResponseEntity<String> add(Actor actor, Body body) {
        return creating.here(
                actor,
                body,
                () -> regions.addRegion(actor, body.code("domein", Codes.REGION_DOMAINS), body.text("naam")));
    }

    @GetMapping("/{regioId}")
    RegioMetGemeenten one(Actor actor, @PathVariable UUID regioId) {
        return RegioMetGemeenten.of(regions.region(actor, regioId));
    }

    /** Out of another region of the same domain, since a municipality lies in one of each. */
    @PostMapping("/{regioId}/gemeenten")
    ResponseEntity<Void> place(Actor actor, @PathVariable UUID regioId, Body body) {
        regions.place(actor, regioId, body.ids("gemeenten"));
        return Creating.done();
    }

    @DeleteMapping("/{regioId}/gemeenten/{gemeenteId}")
    ResponseEntity<Void> takeOut(Actor actor, @PathVariable UUID regioId, @PathVariable UUID gemeenteId) {
        regions.takeOut(actor, regioId, gemeenteId);
        return Creating.done();
    }
}
