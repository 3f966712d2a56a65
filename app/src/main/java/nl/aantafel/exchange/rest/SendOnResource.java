package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.rest.SendOnShapes.Doorsturen;
import nl.aantafel.kernel.Actor;
import nl.aantafel.referral.SendingOn;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sending a case on to a table under another frame (doorsturen). */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}/doorsturen")
class SendOnResource {

    private final SendingOn sending;
    private final Creating creating;

    SendOnResource(SendingOn sending, Creating creating) {
        this.sending = sending;
        this.creating = creating;
    }

    @GetMapping
    Doorsturen of(Actor actor, @PathVariable UUID casusId) {
        return Doorsturen.of(sending.of(actor, casusId));
    }

    @PostMapping
    ResponseEntity<String> send(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.at(
                actor, body, id -> "/aanmeldingen/" + id, () -> sending.send(actor, casusId, SendOnShapes.send(body)));
    }
}
