package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.directory.AddProfessional;
import nl.aantafel.directory.ChangeProfessional;
import nl.aantafel.directory.Directory;
import nl.aantafel.directory.DirectoryViews;
import nl.aantafel.directory.GiveRole;
import nl.aantafel.directory.PeopleSearch;
import nl.aantafel.directory.ProfessionalDetails;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.AdministrationShapes.Professionalbeheer;
import nl.aantafel.exchange.rest.AdministrationShapes.Professionalregel;
import nl.aantafel.exchange.rest.AdministrationShapes.Roltoekenning;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Professionals and the roles they hold, as the functional administrator keeps them. */
@RestController
@RequestMapping(Description.BASE + "/beheer")
class PeopleResource {

    private static final String ONE = "/professionals/{professionalId}";

    private final Directory directory;
    private final DirectoryViews views;
    private final Creating creating;

    PeopleResource(Directory directory, DirectoryViews views, Creating creating) {
        this.directory = directory;
        this.views = views;
        this.creating = creating;
    }

    @GetMapping("/professionals")
    Results<Professionalregel> all(Actor actor, Query query) {
        PeopleSearch search = new PeopleSearch(
                query.needId("samenwerkingsverband"),
                "",
                query.id("organisatie"),
                query.code("rol", Codes.PARTNERSHIP_ROLES),
                query.id(Query.AFTER),
                query.size());
        return Results.of(views.people(actor, search), query, Professionalregel::of);
    }

    /** The first hundred; searching by name is a post: a name is no part of an address. */
    @PostMapping("/professionals/zoekvragen")
    Results<Professionalregel> search(Actor actor, Body body) {
        PeopleSearch search = new PeopleSearch(
                body.needId("samenwerkingsverband"),
                body.text("naam"),
                body.id("organisatie"),
                body.code("rol", Codes.PARTNERSHIP_ROLES),
                null,
                Paging.MOST);
        return Results.of(views.people(actor, search).rows(), Professionalregel::of);
    }

    @PostMapping("/professionals")
    ResponseEntity<String> add(Actor actor, Body body) {
        AddProfessional command = new AddProfessional(body.needId("organisatie"), details(body));
        return creating.here(actor, body, () -> directory.addProfessional(actor, command));
    }

    @GetMapping(ONE)
    ResponseEntity<Professionalbeheer> one(Actor actor, @PathVariable UUID professionalId) {
        Professionalbeheer found = Professionalbeheer.of(views.person(actor, professionalId));
        return Creating.versioned(found, found.versie());
    }

    @PutMapping(ONE)
    ResponseEntity<Void> change(Actor actor, @PathVariable UUID professionalId, Version version, Body body) {
        directory.changeProfessional(actor, new ChangeProfessional(professionalId, version.number(), details(body)));
        return Creating.done();
    }

    private static ProfessionalDetails details(Body body) {
        return new ProfessionalDetails(
                body.text("naam"),
                body.text("functie"),
                body.text("email"),
                body.text("telefoon"),
                body.truth("toontNaam", false));
    }

    @PostMapping(ONE + "/vertrek")
    ResponseEntity<Void> leave(Actor actor, @PathVariable UUID professionalId, Body body) {
        directory.endProfessional(actor, professionalId, body.day("laatsteDag"));
        return Creating.done();
    }

    @PostMapping(ONE + "/terugkeer")
    ResponseEntity<Void> resume(Actor actor, @PathVariable UUID professionalId) {
        directory.resumeProfessional(actor, professionalId);
        return Creating.done();
    }

    @PostMapping(ONE + "/rollen")
    ResponseEntity<String> giveRole(Actor actor, @PathVariable UUID professionalId, Body body) {
        GiveRole command = new GiveRole(
                professionalId,
                body.needId("samenwerkingsverband"),
                body.code("rol", Codes.PARTNERSHIP_ROLES),
                body.id("zetel"),
                body.needDay("vanaf"),
                body.day("totEnMet"));
        return creating.role(actor, body, id -> "/beheer/rollen/" + id, () -> directory.giveRole(actor, command));
    }

    @GetMapping("/rollen/{rolId}")
    Roltoekenning role(Actor actor, @PathVariable UUID rolId) {
        return Roltoekenning.of(views.role(actor, rolId));
    }

    @PostMapping("/rollen/{rolId}/einde")
    ResponseEntity<Void> endRole(Actor actor, @PathVariable UUID rolId, Body body) {
        directory.endRole(actor, rolId, body.day("laatsteDag"));
        return Creating.done();
    }
}
