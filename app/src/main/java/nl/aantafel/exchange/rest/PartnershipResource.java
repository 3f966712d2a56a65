package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.directory.Advices;
import nl.aantafel.directory.ChangePartnership;
import nl.aantafel.directory.CreatePartnership;
import nl.aantafel.directory.Directory;
import nl.aantafel.directory.DirectoryViews;
import nl.aantafel.directory.Regions;
import nl.aantafel.exchange.rest.AdministrationShapes.Advies;
import nl.aantafel.exchange.rest.AdministrationShapes.Gemeentenaam;
import nl.aantafel.exchange.rest.AdministrationShapes.Samenwerkingsverbandbeheer;
import nl.aantafel.exchange.rest.AdministrationShapes.StandRegistratie;
import nl.aantafel.exchange.rest.DirectoryShapes.Samenwerkingsverband;
import nl.aantafel.exchange.rest.FrameShapes.Ingebruikname;
import nl.aantafel.frame.Frames;
import nl.aantafel.kernel.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The partnerships the functional administrator keeps, and the municipalities they work for. */
@RestController
@RequestMapping(Description.BASE + "/beheer/samenwerkingsverbanden")
class PartnershipResource {

    private static final String ONE = "/{samenwerkingsverbandId}";

    private final Directory directory;
    private final DirectoryViews views;
    private final Regions regions;
    private final Advices advices;
    private final Frames frames;
    private final Creating creating;

    PartnershipResource(
            Directory directory,
            DirectoryViews views,
            Regions regions,
            Advices advices,
            Frames frames,
            Creating creating) {
        this.directory = directory;
        this.views = views;
        this.regions = regions;
        this.advices = advices;
        this.frames = frames;
        this.creating = creating;
    }

    @GetMapping
    Results<Samenwerkingsverband> administered(Actor actor) {
        return Results.of(views.administered(actor), Samenwerkingsverband::of);
    }

    @PostMapping
    ResponseEntity<String> create(Actor actor, Body body) {
        CreatePartnership command = new CreatePartnership(
                body.text("naam"),
                body.text("regio"),
                body.text("kader"),
                body.text("contactpunt"),
                body.needId("beheerder"));
        return creating.here(actor, body, () -> directory.createPartnership(actor, command));
    }

    @GetMapping(ONE)
    ResponseEntity<Samenwerkingsverbandbeheer> one(Actor actor, @PathVariable UUID samenwerkingsverbandId) {
        Samenwerkingsverbandbeheer found =
                Samenwerkingsverbandbeheer.of(views.partnership(actor, samenwerkingsverbandId));
        return Creating.versioned(found, found.versie());
    }

    @PutMapping(ONE)
    ResponseEntity<Void> change(Actor actor, @PathVariable UUID samenwerkingsverbandId, Version version, Body body) {
        directory.changePartnership(
                actor,
                new ChangePartnership(
                        samenwerkingsverbandId,
                        version.number(),
                        body.text("naam"),
                        body.text("regio"),
                        body.text("contactpunt")));
        return Creating.done();
    }

    @GetMapping(ONE + "/stand")
    StandRegistratie state(Actor actor, @PathVariable UUID samenwerkingsverbandId) {
        return StandRegistratie.of(views.state(actor, samenwerkingsverbandId));
    }

    @GetMapping(ONE + "/kaders")
    Results<Ingebruikname> frames(Actor actor, @PathVariable UUID samenwerkingsverbandId) {
        return Results.of(frames.activations(actor, samenwerkingsverbandId), Ingebruikname::of);
    }

    @GetMapping(ONE + "/adviezen")
    Results<Advies> advices(Actor actor, @PathVariable UUID samenwerkingsverbandId) {
        return Results.of(advices.of(actor, samenwerkingsverbandId), Advies::of);
    }

    @PutMapping(ONE + "/adviezen")
    ResponseEntity<Void> chooseAdvices(Actor actor, @PathVariable UUID samenwerkingsverbandId, Body body) {
        advices.choose(actor, samenwerkingsverbandId, body.texts("adviezen"));
        return Creating.done();
    }

    @GetMapping(ONE + "/gemeenten")
    Results<Gemeentenaam> served(Actor actor, @PathVariable UUID samenwerkingsverbandId) {
        return Results.of(regions.servedBy(actor, samenwerkingsverbandId), Gemeentenaam::of);
    }

    @PostMapping(ONE + "/gemeenten")
    ResponseEntity<Void> serve(Actor actor, @PathVariable UUID samenwerkingsverbandId, Body body) {
        regions.serve(actor, samenwerkingsverbandId, body.ids("gemeenten"));
        return Creating.done();
    }

    @DeleteMapping(ONE + "/gemeenten/{gemeenteId}")
    ResponseEntity<Void> stopServing(
            Actor actor, @PathVariable UUID samenwerkingsverbandId, @PathVariable UUID gemeenteId) {
        regions.stopServing(actor, samenwerkingsverbandId, gemeenteId);
        return Creating.done();
    }
}
