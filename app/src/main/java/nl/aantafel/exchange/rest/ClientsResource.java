package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.rest.ClientsShapes.GezinslidAanTafel;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.ClientsAtTable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The family at a conference (het gezin aan tafel): who is asked, what each chose, and how they prepared it. */
@RestController
@RequestMapping(Description.BASE + "/overleggen/{overlegId}/gezin")
class ClientsResource {

    private final ClientsAtTable clients;

    ClientsResource(ClientsAtTable clients) {
        this.clients = clients;
    }

    @GetMapping
    Results<GezinslidAanTafel> all(Actor actor, @PathVariable UUID overlegId) {
        return Results.of(clients.view(actor, overlegId).members(), GezinslidAanTafel::of);
    }

    /** The version is the one of the member in the list; 0 when nothing was written yet. */
    @PutMapping("/{persoonId}")
    ResponseEntity<Void> choose(
            Actor actor, @PathVariable UUID overlegId, @PathVariable UUID persoonId, Version version, Body body) {
        clients.choose(actor, overlegId, persoonId, ConferenceInputs.choice(body), version.number());
        return Creating.done();
    }
}
