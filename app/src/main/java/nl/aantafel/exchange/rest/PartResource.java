package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.PartShapes.Verdeling;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.Parts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The parts of a conference (overlegdelen): who sits where, and splitting it. */
@RestController
@RequestMapping(Description.BASE + "/overleggen/{overlegId}/delen")
class PartResource {

    private final Parts parts;

    PartResource(Parts parts) {
        this.parts = parts;
    }

    @GetMapping
    ResponseEntity<Verdeling> one(Actor actor, @PathVariable UUID overlegId) {
        Verdeling found = Verdeling.of(parts.view(actor, overlegId));
        return Creating.versioned(found, found.versie());
    }

    @PutMapping
    ResponseEntity<Void> divide(Actor actor, @PathVariable UUID overlegId, Version version, Body body) {
        parts.divide(actor, overlegId, body.parts("delen", PartShapes::input), version.number());
        return Creating.done();
    }

    @PostMapping("/splitsing")
    ResponseEntity<Void> split(Actor actor, @PathVariable UUID overlegId, Version version, Body body) {
        parts.split(actor, overlegId, body.code("voorstel", Codes.SPLITS), version.number());
        return Creating.done();
    }
}
