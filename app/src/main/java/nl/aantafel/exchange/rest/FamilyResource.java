package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.casefile.Families;
import nl.aantafel.exchange.rest.FamilyShapes.Gezin;
import nl.aantafel.exchange.rest.FamilyShapes.Persoon;
import nl.aantafel.exchange.rest.FamilyShapes.Relatie;
import nl.aantafel.exchange.rest.FamilyShapes.Thuis;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The family (gezin) of a case: its people, homes and relations. */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}")
class FamilyResource {

    private final Families families;
    private final Creating creating;

    FamilyResource(Families families, Creating creating) {
        this.families = families;
        this.creating = creating;
    }

    @GetMapping("/gezin")
    Gezin family(Actor actor, @PathVariable UUID casusId) {
        return Gezin.of(families.of(actor, casusId));
    }

    @GetMapping("/personen")
    Results<Persoon> persons(Actor actor, @PathVariable UUID casusId) {
        return Results.of(families.of(actor, casusId).persons(), Persoon::of);
    }

    @PostMapping("/personen")
    ResponseEntity<String> addPerson(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.here(actor, body, () -> families.addPerson(actor, casusId, FamilyShapes.person(body)));
    }

    @GetMapping("/personen/{persoonId}")
    ResponseEntity<Persoon> person(Actor actor, @PathVariable UUID casusId, @PathVariable UUID persoonId) {
        Persoon persoon =
                families.of(actor, casusId).person(persoonId).map(Persoon::of).orElseThrow(RefusedException::notFound);
        return Creating.versioned(persoon, persoon.versie());
    }

    @PutMapping("/personen/{persoonId}")
    ResponseEntity<Void> changePerson(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID persoonId, Version version, Body body) {
        families.changePerson(actor, casusId, persoonId, FamilyShapes.person(body), version.number());
        return Creating.done();
    }

    @DeleteMapping("/personen/{persoonId}")
    ResponseEntity<Void> removePerson(Actor actor, @PathVariable UUID casusId, @PathVariable UUID persoonId) {
        families.removePerson(actor, casusId, persoonId);
        return Creating.done();
    }

    @GetMapping("/thuizen")
    Results<Thuis> homes(Actor actor, @PathVariable UUID casusId) {
        return Results.of(families.of(actor, casusId).homes(), Thuis::of);
    }

    @PostMapping("/thuizen")
    ResponseEntity<String> addHome(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.here(actor, body, () -> families.addHome(actor, casusId, FamilyShapes.home(body)));
    }

    @GetMapping("/thuizen/{thuisId}")
    ResponseEntity<Thuis> home(Actor actor, @PathVariable UUID casusId, @PathVariable UUID thuisId) {
        Thuis thuis = families.of(actor, casusId).homes().stream()
                .filter(each -> each.id().equals(thuisId))
                .findFirst()
                .map(Thuis::of)
                .orElseThrow(RefusedException::notFound);
        return Creating.versioned(thuis, thuis.versie());
    }

    @PutMapping("/thuizen/{thuisId}")
    ResponseEntity<Void> changeHome(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID thuisId, Version version, Body body) {
        families.changeHome(actor, casusId, thuisId, FamilyShapes.home(body), version.number());
        return Creating.done();
    }

    @DeleteMapping("/thuizen/{thuisId}")
    ResponseEntity<Void> removeHome(Actor actor, @PathVariable UUID casusId, @PathVariable UUID thuisId) {
        families.removeHome(actor, casusId, thuisId);
        return Creating.done();
    }

    @GetMapping("/relaties")
    Results<Relatie> relations(Actor actor, @PathVariable UUID casusId) {
        return Results.of(families.of(actor, casusId).relations(), Relatie::of);
    }

    @PostMapping("/relaties")
    ResponseEntity<String> relate(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.here(actor, body, () -> families.relate(actor, casusId, FamilyShapes.relation(body)));
    }

    @GetMapping("/relaties/{relatieId}")
    ResponseEntity<Relatie> relation(Actor actor, @PathVariable UUID casusId, @PathVariable UUID relatieId) {
        Relatie relatie = families.of(actor, casusId).relations().stream()
                .filter(each -> each.id().equals(relatieId))
                .findFirst()
                .map(Relatie::of)
                .orElseThrow(RefusedException::notFound);
        return Creating.versioned(relatie, relatie.versie());
    }

    @PutMapping("/relaties/{relatieId}")
    ResponseEntity<Void> changeRelation(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID relatieId, Version version, Body body) {
        families.changeRelation(actor, casusId, relatieId, FamilyShapes.relation(body), version.number());
        return Creating.done();
    }

    @DeleteMapping("/relaties/{relatieId}")
    ResponseEntity<Void> unrelate(Actor actor, @PathVariable UUID casusId, @PathVariable UUID relatieId) {
        families.unrelate(actor, casusId, relatieId);
        return Creating.done();
    }
}
