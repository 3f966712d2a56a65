package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.rest.CampaignShapes.Eenheid;
import nl.aantafel.exchange.rest.CampaignShapes.Opgenomen;
import nl.aantafel.exchange.rest.CampaignShapes.Populatie;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Texts;
import nl.aantafel.survey.Populations;
import nl.aantafel.survey.Populations.Naming;
import nl.aantafel.survey.Populations.UnitInput;
import nl.aantafel.survey.Populations.UnitSearch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Populations (populaties): whom a study is about. */
@RestController
@RequestMapping(Description.BASE + "/populaties")
class PopulationResource {

    private static final String UNIT = "/{populatieId}/eenheden/{eenheidId}";

    private final Populations populations;
    private final Creating creating;
    private final Texts texts;

    PopulationResource(Populations populations, Creating creating, Texts texts) {
        this.populations = populations;
        this.creating = creating;
        this.texts = texts;
    }

    @GetMapping
    Results<Populatie> all(Actor actor) {
        return Results.of(populations.all(actor), Populatie::of);
    }

    /** All municipalities, or a list of one's own. */
    @PostMapping
    ResponseEntity<String> add(Actor actor, Body body) {
        UUID partnership = body.needId("samenwerkingsverband");
        return creating.here(
                actor,
                body,
                () -> body.truth("gemeenten", false)
                        ? populations.ofMunicipalities(actor, partnership)
                        : populations
                                .add(actor, partnership, naming(body), body.text("regels"))
                                .population());
    }

    private static Naming naming(Body body) {
        return new Naming(body.text("naam"), body.text("regioNaam"), body.text("grootteNaam"));
    }

    @GetMapping("/{populatieId}")
    Populatie one(Actor actor, @PathVariable UUID populatieId) {
        return Populatie.of(populations.one(actor, populatieId));
    }

    @PutMapping("/{populatieId}")
    ResponseEntity<Void> rename(Actor actor, @PathVariable UUID populatieId, Body body) {
        populations.rename(actor, populatieId, naming(body));
        return Creating.done();
    }

    @DeleteMapping("/{populatieId}")
    ResponseEntity<Void> remove(Actor actor, @PathVariable UUID populatieId) {
        populations.remove(actor, populatieId);
        return Creating.done();
    }

    @GetMapping("/{populatieId}/eenheden")
    Results<Eenheid> units(Actor actor, @PathVariable UUID populatieId, Query query) {
        return Results.of(
                populations.units(actor, populatieId, new UnitSearch(query.text("zoek"), query.after(), query.size())),
                query,
                Eenheid::of);
    }

    @PostMapping("/{populatieId}/eenheden")
    Opgenomen addLines(Actor actor, @PathVariable UUID populatieId, Body body) {
        return Opgenomen.of(populations.addLines(actor, populatieId, body.text("regels")), texts);
    }

    @PutMapping(UNIT)
    ResponseEntity<Void> change(Actor actor, @PathVariable UUID populatieId, @PathVariable UUID eenheidId, Body body) {
        populations.changeUnit(
                actor,
                populatieId,
                eenheidId,
                new UnitInput(body.text("naam"), body.text("regio"), body.text("grootte"), body.text("email")));
        return Creating.done();
    }

    @DeleteMapping(UNIT)
    ResponseEntity<Void> removeUnit(Actor actor, @PathVariable UUID populatieId, @PathVariable UUID eenheidId) {
        populations.removeUnit(actor, populatieId, eenheidId);
        return Creating.done();
    }
}
