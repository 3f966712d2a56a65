package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.casefile.TakingOver;
import nl.aantafel.exchange.rest.StatementShapes.Bijdrage;
import nl.aantafel.exchange.rest.StatementShapes.Overname;
import nl.aantafel.kernel.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Taking over (overnemen) what another brought into a file of one's own. */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}")
class TakingOverResource {

    private final TakingOver takingOver;
    private final Creating creating;

    TakingOverResource(TakingOver takingOver, Creating creating) {
        this.takingOver = takingOver;
        this.creating = creating;
    }

    @GetMapping("/overnames")
    Results<Overname> all(Actor actor, @PathVariable UUID casusId) {
        return Results.of(takingOver.of(actor, casusId), Overname::of);
    }

    @PostMapping("/bijdragen/{bijdrageId}/overnames")
    ResponseEntity<String> ask(Actor actor, @PathVariable UUID casusId, @PathVariable UUID bijdrageId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/overnames/" + id,
                () -> takingOver.ask(actor, casusId, bijdrageId, body.text("reden")));
    }

    @PostMapping("/overnames/{overnameId}/antwoord")
    ResponseEntity<Void> answer(Actor actor, @PathVariable UUID casusId, @PathVariable UUID overnameId, Body body) {
        takingOver.answer(actor, casusId, overnameId, body.truth("mag", false), body.text("reden"));
        return Creating.done();
    }

    @PostMapping("/overnames/{overnameId}/overgenomen")
    ResponseEntity<Void> take(Actor actor, @PathVariable UUID casusId, @PathVariable UUID overnameId) {
        takingOver.take(actor, casusId, overnameId);
        return Creating.done();
    }

    @GetMapping("/overnames/{overnameId}")
    Bijdrage taken(Actor actor, @PathVariable UUID casusId, @PathVariable UUID overnameId) {
        return Bijdrage.of(takingOver.taken(actor, casusId, overnameId));
    }
}
