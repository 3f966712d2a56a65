package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.rest.RetentionShapes.AflopendeCasus;
import nl.aantafel.exchange.rest.RetentionShapes.Bewaartermijn;
import nl.aantafel.exchange.rest.RetentionShapes.Verlenging;
import nl.aantafel.exchange.rest.RetentionShapes.Vernietiging;
import nl.aantafel.kernel.Actor;
import nl.aantafel.rights.Destructions;
import nl.aantafel.rights.Prolongations;
import nl.aantafel.rights.Prolongations.Criterion;
import nl.aantafel.rights.Prolongations.Wish;
import nl.aantafel.rights.Prolongations.Word;
import nl.aantafel.rights.Retentions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How long what is kept stays (bewaartermijnen), and what was destroyed (vernietigingen). */
@RestController
@RequestMapping(Description.BASE)
class RetentionResource {

    private final Retentions retentions;
    private final Destructions destructions;
    private final Prolongations prolongations;
    private final Creating creating;

    RetentionResource(
            Retentions retentions, Destructions destructions, Prolongations prolongations, Creating creating) {
        this.retentions = retentions;
        this.destructions = destructions;
        this.prolongations = prolongations;
        this.creating = creating;
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

    @GetMapping("/casussen/{casusId}/verlengingen")
    Results<Verlenging> prolonged(Actor actor, @PathVariable UUID casusId) {
        return Results.of(prolongations.of(actor, casusId), Verlenging::of);
    }

    @PostMapping("/casussen/{casusId}/verlengingen")
    ResponseEntity<String> prolong(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/verlengingen",
                () -> prolongations.ask(
                        actor,
                        casusId,
                        new Wish(
                                body.text("grond"),
                                body.text("reden"),
                                body.parts("criteria").stream()
                                        .map(each -> new Criterion(
                                                each.text("criterium"),
                                                each.truth("voldaan", false),
                                                each.text("onderbouwing")))
                                        .toList(),
                                body.day("totEnMet"))));
    }

    @PostMapping("/verlengingen/{verlengingId}/antwoorden")
    ResponseEntity<Void> answer(Actor actor, @PathVariable UUID verlengingId, Body body) {
        prolongations.answer(
                actor,
                verlengingId,
                new Word(body.needId("organisatie"), body.truth("akkoord", false), body.text("reden")));
        return Creating.done();
    }

    @GetMapping("/vernietigingen/{vernietigingId}")
    Vernietiging one(Actor actor, @PathVariable UUID vernietigingId) {
        return Vernietiging.of(destructions.one(actor, vernietigingId));
    }
}
