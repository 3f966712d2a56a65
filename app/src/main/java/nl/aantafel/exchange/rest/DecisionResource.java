package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.rest.DecisionShapes.GezamenlijkBesluit;
import nl.aantafel.kernel.Actor;
import nl.aantafel.plan.Decisions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deciding together (besluiten): proposals, who supports them and who objects. */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}")
class DecisionResource {

    private final Decisions decisions;
    private final Creating creating;

    DecisionResource(Decisions decisions, Creating creating) {
        this.decisions = decisions;
        this.creating = creating;
    }

    @GetMapping("/besluiten")
    Results<GezamenlijkBesluit> all(Actor actor, @PathVariable UUID casusId) {
        return Results.of(decisions.of(actor, casusId), GezamenlijkBesluit::of);
    }

    @PostMapping("/besluiten")
    ResponseEntity<String> propose(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/besluiten",
                () -> decisions.propose(actor, casusId, PlanInputs.proposal(body)));
    }

    @PostMapping("/besluiten/{besluitId}/standpunten")
    ResponseEntity<Void> say(Actor actor, @PathVariable UUID casusId, @PathVariable UUID besluitId, Body body) {
        decisions.say(actor, casusId, besluitId, PlanInputs.stance(body));
        return Creating.done();
    }

    @PostMapping("/besluiten/{besluitId}/besluit")
    ResponseEntity<Void> stand(Actor actor, @PathVariable UUID casusId, @PathVariable UUID besluitId) {
        decisions.stand(actor, casusId, besluitId);
        return Creating.done();
    }

    @PostMapping("/besluiten/{besluitId}/intrekking")
    ResponseEntity<Void> withdraw(Actor actor, @PathVariable UUID casusId, @PathVariable UUID besluitId, Body body) {
        decisions.withdraw(actor, casusId, besluitId, body.text("reden"));
        return Creating.done();
    }

    @PostMapping("/afspraken/{afspraakId}/besluit")
    ResponseEntity<Void> weigh(Actor actor, @PathVariable UUID casusId, @PathVariable UUID afspraakId) {
        decisions.weigh(actor, casusId, afspraakId);
        return Creating.done();
    }
}
