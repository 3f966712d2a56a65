package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.directory.ShownNames;
import nl.aantafel.directory.ShownNames.Choice;
import nl.aantafel.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether families read one's name, or the organisation and the role. */
@RestController
@RequestMapping(Description.BASE)
class NameResource {

    private final ShownNames names;

    NameResource(ShownNames names) {
        this.names = names;
    }

    /** {@code eigen} is absent for who chose nothing. */
    record Naamkeuze(
            UUID samenwerkingsverband,
            boolean getoond,
            @Nullable Boolean eigen,
            boolean voorAllen) {
        static Naamkeuze of(Choice it) {
            return new Naamkeuze(it.partnership(), it.shown(), it.own().orElse(null), it.forAll());
        }
    }

    @GetMapping("/naamkeuzes")
    Results<Naamkeuze> choices(Actor actor) {
        return Results.of(names.of(actor), Naamkeuze::of);
    }

    @PutMapping("/naamkeuzes/{samenwerkingsverbandId}")
    ResponseEntity<Void> choose(Actor actor, @PathVariable UUID samenwerkingsverbandId, Body body) {
        names.choose(actor, samenwerkingsverbandId, body.truth("getoond", false));
        return Creating.done();
    }

    @PutMapping("/beheer/samenwerkingsverbanden/{samenwerkingsverbandId}/naamkeuze")
    ResponseEntity<Void> chooseForAll(Actor actor, @PathVariable UUID samenwerkingsverbandId, Body body) {
        names.chooseForAll(actor, samenwerkingsverbandId, body.truth("getoond", false));
        return Creating.done();
    }
}
