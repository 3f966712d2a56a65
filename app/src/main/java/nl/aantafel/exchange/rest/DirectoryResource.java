package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.directory.DirectoryViews;
import nl.aantafel.directory.MunicipalitySearch;
import nl.aantafel.directory.Regions;
import nl.aantafel.exchange.Colleagues;
import nl.aantafel.exchange.rest.DirectoryShapes.Gemeente;
import nl.aantafel.exchange.rest.DirectoryShapes.Medewerker;
import nl.aantafel.exchange.rest.DirectoryShapes.Organisatie;
import nl.aantafel.exchange.rest.DirectoryShapes.Samenwerkingsverband;
import nl.aantafel.exchange.rest.DirectoryShapes.Zetel;
import nl.aantafel.kernel.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The directory: partnerships, organisations with their seats, people, municipalities; nothing about a family. */
@RestController
@RequestMapping(Description.BASE)
class DirectoryResource {

    private final DirectoryViews directory;
    private final Colleagues colleagues;
    private final Regions regions;

    DirectoryResource(DirectoryViews directory, Colleagues colleagues, Regions regions) {
        this.directory = directory;
        this.colleagues = colleagues;
        this.regions = regions;
    }

    @GetMapping("/samenwerkingsverbanden")
    Results<Samenwerkingsverband> partnerships(Actor actor) {
        return Results.of(directory.joined(actor), Samenwerkingsverband::of);
    }

    @GetMapping("/organisaties")
    Results<Organisatie> organisations(Actor actor, Query query) {
        return Results.of(directory.profiles(actor, DirectoryShapes.search(query)), query, Organisatie::of);
    }

    @GetMapping("/organisaties/{organisatieId}")
    Organisatie organisation(Actor actor, @PathVariable UUID organisatieId) {
        return Organisatie.of(directory.profile(actor, organisatieId));
    }

    @GetMapping("/organisaties/{organisatieId}/zetels")
    Results<Zetel> seats(Actor actor, @PathVariable UUID organisatieId) {
        return Results.of(directory.profile(actor, organisatieId).seats(), Zetel::of);
    }

    @GetMapping("/professionals")
    Results<Medewerker> people(Actor actor, Query query) {
        return Results.of(colleagues.search(actor, query.needId("samenwerkingsverband"), ""), Medewerker::of);
    }

    /** Searching by name is a post: a name is no part of an address. */
    @PostMapping("/professionals/zoekvragen")
    Results<Medewerker> search(Actor actor, Body body) {
        return Results.of(
                colleagues.search(actor, body.needId("samenwerkingsverband"), body.text("naam")), Medewerker::of);
    }

    @GetMapping("/gemeenten")
    Results<Gemeente> municipalities(Actor actor, Query query) {
        MunicipalitySearch search = new MunicipalitySearch(
                query.text("zoek"), query.text("provincie"), query.id(Query.AFTER), query.size());
        return Results.of(regions.municipalities(actor, search), query, Gemeente::of);
    }
}
