package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.casefile.EarlierCases;
import nl.aantafel.exchange.rest.EarlierShapes.EerdereCasussen;
import nl.aantafel.exchange.rest.EarlierShapes.Terugvraag;
import nl.aantafel.kernel.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cases of before (eerdere casussen), and bringing in again what one brought there. */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}")
class EarlierResource {

    private final EarlierCases earlier;
    private final Creating creating;

    EarlierResource(EarlierCases earlier, Creating creating) {
        this.earlier = earlier;
        this.creating = creating;
    }

    @GetMapping("/eerdere-casussen")
    EerdereCasussen of(Actor actor, @PathVariable UUID casusId) {
        return EerdereCasussen.of(earlier.of(actor, casusId));
    }

    @PostMapping("/eerdere-casussen")
    ResponseEntity<String> tie(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.here(
                actor, body, () -> earlier.tie(actor, casusId, body.needId("casus"), EarlierShapes.why(body)));
    }

    @GetMapping("/terugvragen/{terugvraagId}")
    Terugvraag question(Actor actor, @PathVariable UUID casusId, @PathVariable UUID terugvraagId) {
        return Terugvraag.of(earlier.question(actor, casusId, terugvraagId));
    }

    @PostMapping("/terugvragen/{terugvraagId}/bijdragen/{bijdrageId}")
    ResponseEntity<String> bring(
            Actor actor,
            @PathVariable UUID casusId,
            @PathVariable UUID terugvraagId,
            @PathVariable UUID bijdrageId,
            Body body) {
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/bijdragen/" + id,
                () -> earlier.bring(actor, casusId, terugvraagId, bijdrageId, StatementShapes.write(actor, body)));
    }

    @PutMapping("/terugvragen/{terugvraagId}/bijdragen/{bijdrageId}/niet")
    ResponseEntity<Void> leave(
            Actor actor,
            @PathVariable UUID casusId,
            @PathVariable UUID terugvraagId,
            @PathVariable UUID bijdrageId,
            Body body) {
        earlier.leave(actor, casusId, terugvraagId, bijdrageId, EarlierShapes.notAgain(body));
        return Creating.done();
    }

    @PutMapping("/terugvragen/{terugvraagId}/rest")
    ResponseEntity<Void> leaveRest(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID terugvraagId, Body body) {
        earlier.leaveRest(actor, casusId, terugvraagId, EarlierShapes.notAgain(body));
        return Creating.done();
    }
}
