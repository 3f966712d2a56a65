package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.casefile.Separations;
import nl.aantafel.exchange.rest.PartShapes.NietTreffen;
import nl.aantafel.kernel.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who of a family must not meet (mogen elkaar niet treffen). */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}/niet-treffen")
class SeparationResource {

    private final Separations separations;
    private final Creating creating;

    SeparationResource(Separations separations, Creating creating) {
        this.separations = separations;
        this.creating = creating;
    }

    @GetMapping
    Results<NietTreffen> all(Actor actor, @PathVariable UUID casusId) {
        return Results.of(separations.of(actor, casusId), NietTreffen::of);
    }

    @PostMapping
    ResponseEntity<String> separate(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/niet-treffen",
                () -> separations.separate(
                        actor, casusId, body.needId("persoon"), body.needId("anderePersoon"), body.text("reden")));
    }

    @PostMapping("/{nietTreffenId}/einde")
    ResponseEntity<Void> end(Actor actor, @PathVariable UUID casusId, @PathVariable UUID nietTreffenId, Body body) {
        separations.end(actor, casusId, nietTreffenId, body.text("reden"));
        return Creating.done();
    }
}
