package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.directory.AddOrganisation;
import nl.aantafel.directory.AddSeat;
import nl.aantafel.directory.ChangeOrganisation;
import nl.aantafel.directory.Directory;
import nl.aantafel.directory.DirectoryViews;
import nl.aantafel.directory.JoinPartnership;
import nl.aantafel.directory.LeavePartnership;
import nl.aantafel.directory.OrganisationDetails;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.AdministrationShapes.Organisatiebeheer;
import nl.aantafel.exchange.rest.AdministrationShapes.Organisatieregel;
import nl.aantafel.exchange.rest.DirectoryShapes.Zetel;
import nl.aantafel.kernel.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Organisations as the functional administrator keeps them: what is registered, where they take part, their seats. */
@RestController
@RequestMapping(Description.BASE + "/beheer")
class OrganisationResource {

    private static final String ONE = "/organisaties/{organisatieId}";
    private static final String TAKES_PART = ONE + "/deelnames/{samenwerkingsverbandId}";

    private final Directory directory;
    private final DirectoryViews views;
    private final Creating creating;

    OrganisationResource(Directory directory, DirectoryViews views, Creating creating) {
        this.directory = directory;
        this.views = views;
        this.creating = creating;
    }

    @GetMapping("/organisaties")
    Results<Organisatieregel> all(Actor actor, Query query) {
        return Results.of(views.organisations(actor, DirectoryShapes.search(query)), query, Organisatieregel::of);
    }

    @PostMapping("/organisaties")
    ResponseEntity<String> add(Actor actor, Body body) {
        AddOrganisation command =
                new AddOrganisation(body.needId("samenwerkingsverband"), details(body), body.day("convenant"));
        return creating.here(actor, body, () -> directory.addOrganisation(actor, command));
    }

    @GetMapping(ONE)
    ResponseEntity<Organisatiebeheer> one(Actor actor, @PathVariable UUID organisatieId) {
        Organisatiebeheer found = Organisatiebeheer.of(views.organisation(actor, organisatieId));
        return Creating.versioned(found, found.versie());
    }

    @PutMapping(ONE)
    ResponseEntity<Void> change(Actor actor, @PathVariable UUID organisatieId, Version version, Body body) {
        directory.changeOrganisation(actor, new ChangeOrganisation(organisatieId, version.number(), details(body)));
        return Creating.done();
    }

    private static OrganisationDetails details(Body body) {
        return new OrganisationDetails(
                body.text("naam"),
                body.text("korteNaam"),
                body.code("keten", Codes.CHAINS),
                body.text("discipline"),
                body.needNumber("lijn"),
                body.text("kan"),
                body.text("kanNiet"),
                body.text("expertise"),
                body.text("mandaat"),
                body.truth("medischBeroepsgeheim", false),
                body.text("telefoon"));
    }

    /** Also to come back, and to date the covenant later. */
    @PutMapping(TAKES_PART)
    ResponseEntity<Void> join(
            Actor actor, @PathVariable UUID organisatieId, @PathVariable UUID samenwerkingsverbandId, Body body) {
        directory.joinPartnership(
                actor, new JoinPartnership(samenwerkingsverbandId, organisatieId, body.day("convenant")));
        return Creating.done();
    }

    @PostMapping(TAKES_PART + "/einde")
    ResponseEntity<Void> leave(
            Actor actor, @PathVariable UUID organisatieId, @PathVariable UUID samenwerkingsverbandId, Body body) {
        directory.leavePartnership(
                actor, new LeavePartnership(samenwerkingsverbandId, organisatieId, body.day("laatsteDag")));
        return Creating.done();
    }

    @PostMapping(ONE + "/zetels")
    ResponseEntity<String> addSeat(Actor actor, @PathVariable UUID organisatieId, Body body) {
        AddSeat command =
                new AddSeat(body.needId("samenwerkingsverband"), organisatieId, body.text("soort"), body.text("naam"));
        return creating.at(actor, body, id -> "/beheer/zetels/" + id, () -> directory.addSeat(actor, command));
    }

    @GetMapping("/zetels/{zetelId}")
    Zetel seat(Actor actor, @PathVariable UUID zetelId) {
        return Zetel.of(views.seat(actor, zetelId));
    }

    @PostMapping("/zetels/{zetelId}/einde")
    ResponseEntity<Void> endSeat(Actor actor, @PathVariable UUID zetelId, Body body) {
        directory.endSeat(actor, zetelId, body.day("laatsteDag"));
        return Creating.done();
    }
}
