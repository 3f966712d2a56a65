package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.Bundle;
import nl.aantafel.exchange.Bundles;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise;
import nl.aantafel.kernel.RefusedException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whole cases brought in at once (casusbundels), all or nothing, with the rights of the caller. */
@RestController
@RequestMapping(Description.BASE + BundleResource.PATH)
class BundleResource {

    static final String PATH = "/casusbundels";

    /** A case that came in; its name is read with the case itself. */
    record IngebrachteCasus(UUID casus, String nummer) {
        static IngebrachteCasus of(Bundles.Brought brought) {
            return new IngebrachteCasus(brought.caseId(), brought.number());
        }
    }

    private final Bundles bundles;
    private final Authorise authorise;
    private final Creating creating;

    BundleResource(Bundles bundles, Authorise authorise, Creating creating) {
        this.bundles = bundles;
        this.authorise = authorise;
        this.creating = creating;
    }

    @PostMapping
    ResponseEntity<String> bring(Actor actor, Body body) {
        requireReferrer(actor);
        return creating.several(
                actor, body, () -> Results.of(bundles.bring(actor, new Bundle(body.node())), IngebrachteCasus::of));
    }

    /** Who may refer nowhere brings in nothing; any other right is asked for by the element that needs it. */
    private void requireReferrer(Actor actor) {
        if (authorise.where(actor, Authorise.Duty.REFER).isEmpty()) {
            throw RefusedException.mayNot("access.no-duty.refer");
        }
    }
}
