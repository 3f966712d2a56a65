package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.rest.RetentionShapes.AflopendeCasus;
import nl.aantafel.exchange.rest.RetentionShapes.Bewaartermijn;
import nl.aantafel.exchange.rest.RetentionShapes.Vernietiging;
import nl.aantafel.kernel.Actor;
import nl.aantafel.rights.Destructions;
import nl.aantafel.rights.Retentions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long what is kept stays (bewaartermijnen), and what was destroyed (vernietigingen). */
@RestController
@RequestMapping(Description.BASE)
class RetentionResource {

    private final Retentions retentions;
    private final Destructions destructions;

    RetentionResource(Retentions retentions, Destructions destructions) {
        this.retentions = retentions;
        this.destructions = destructions;
    }

    @GetMapping("/casussen/{casusId}/bewaartermijnen")
    Results<Bewaartermijn> ofCase(Actor actor, @PathVariable UUID casusId) {
        return Results.of(Bewaartermijn.rows(retentions.of(actor, casusId)), Bewaartermijn::of);
    }

    @GetMapping("/samenwerkingsverbanden/{samenwerkingsverbandId}/aflopende-casussen")
    Results<AflopendeCasus> falling(Actor actor, @PathVariable UUID samenwerkingsverbandId, Query query) {
        return Results.of(
                retentions.falling(actor, samenwerkingsverbandId, query.after(), query.size()),
                query,
                AflopendeCasus::of);
    }

    @GetMapping("/samenwerkingsverbanden/{samenwerkingsverbandId}/vernietigingen")
    Results<Vernietiging> destroyed(Actor actor, @PathVariable UUID samenwerkingsverbandId, Query query) {
        return Results.of(
                destructions.list(actor, samenwerkingsverbandId, query.after(), query.size()), query, Vernietiging::of);
    }

    @GetMapping("/vernietigingen/{vernietigingId}")
    Vernietiging one(Actor actor, @PathVariable UUID vernietigingId) {
        return Vernietiging.of(destructions.one(actor, vernietigingId));
    }
}
