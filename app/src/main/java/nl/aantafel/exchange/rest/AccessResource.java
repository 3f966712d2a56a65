package nl.aantafel.exchange.rest;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CaseAccesses;
import nl.aantafel.exchange.rest.AccessShapes.Deelname;
import nl.aantafel.exchange.rest.AccessShapes.Rolrechten;
import nl.aantafel.exchange.rest.AccessShapes.Toegang;
import nl.aantafel.kernel.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who can see and do what (toegang): of a case, of a professional, of a role. */
@RestController
@RequestMapping(Description.BASE)
class AccessResource {

    private final CaseAccesses accesses;

    AccessResource(CaseAccesses accesses) {
        this.accesses = accesses;
    }

    @GetMapping("/casussen/{casusId}/toegang")
    Results<Toegang> ofCase(Actor actor, @PathVariable UUID casusId, Locale locale) {
        return Results.of(accesses.ofCase(actor, casusId, locale).holders(), Toegang::of);
    }

    @GetMapping("/samenwerkingsverbanden/{samenwerkingsverbandId}/professionals/{professionalId}/deelnames")
    Results<Deelname> ofPerson(
            Actor actor, @PathVariable UUID samenwerkingsverbandId, @PathVariable UUID professionalId) {
        return Results.of(
                accesses.ofPerson(actor, samenwerkingsverbandId, professionalId).places(), Deelname::of);
    }

    @GetMapping("/rolrechten")
    Rolrechten roles(Actor actor) {
        return Rolrechten.of(accesses.roles(actor));
    }
}
