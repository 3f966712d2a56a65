package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.Bundle;
import nl.aantafel.exchange.Bundles;
import nl.aantafel.kernel.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whole cases brought in at once (casusbundels), all or nothing, with the rights of the caller. */
@RestController
@RequestMapping(Description.BASE + "/casusbundels")
class BundleResource {

    /** A case that came in; its name is read with the case itself. */
    record IngebrachteCasus(UUID casus, String nummer) {
        static IngebrachteCasus of(Bundles.Brought brought) {
            return new IngebrachteCasus(brought.caseId(), brought.number());
        }
    }

    private final Bundles bundles;
    private final Creating creating;

    BundleResource(Bundles bundles, Creating creating) {
        this.bundles = bundles;
        this.creating = creating;
    }

    @PostMapping
    ResponseEntity<String> bring(Actor actor, Body body) {
        return creating.several(
                actor, body, () -> Results.of(bundles.bring(actor, new Bundle(body.node())), IngebrachteCasus::of));
    }
}
