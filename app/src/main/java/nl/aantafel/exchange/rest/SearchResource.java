package nl.aantafel.exchange.rest;

import nl.aantafel.casefile.Searches;
import nl.aantafel.exchange.rest.SearchShapes.Zoekresultaat;
import nl.aantafel.kernel.Actor;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Searching (zoeken) in one's own cases; a post, because what one looks for is no part of an address. */
@RestController
@RequestMapping(Description.BASE + "/zoekopdrachten")
class SearchResource {

    private final Searches searches;

    SearchResource(Searches searches) {
        this.searches = searches;
    }

    @PostMapping
    Zoekresultaat find(Actor actor, Body body) {
        return Zoekresultaat.of(searches.find(actor, body.text("zoekwoorden")));
    }
}
