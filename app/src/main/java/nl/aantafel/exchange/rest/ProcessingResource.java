package nl.aantafel.exchange.rest;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.exchange.rest.RegisterShapes.Verwerking;
import nl.aantafel.exchange.rest.RegisterShapes.Verwerkingstekst;
import nl.aantafel.exchange.rest.RegisterShapes.Verwerkingsversie;
import nl.aantafel.kernel.Actor;
import nl.aantafel.rights.Processings;
import nl.aantafel.rights.Processings.Registered;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of processing (verwerkingen), every version of it. */
@RestController
@RequestMapping(Description.BASE)
class ProcessingResource {

    private final Processings processings;
    private final Creating creating;

    ProcessingResource(Processings processings, Creating creating) {
        this.processings = processings;
        this.creating = creating;
    }

    @GetMapping("/samenwerkingsverbanden/{samenwerkingsverbandId}/verwerkingen")
    Results<Verwerking> register(Actor actor, @PathVariable UUID samenwerkingsverbandId, Locale locale) {
        return Results.of(processings.register(actor, samenwerkingsverbandId, locale), Verwerking::of);
    }

    @PostMapping("/samenwerkingsverbanden/{samenwerkingsverbandId}/verwerkingen")
    ResponseEntity<String> add(Actor actor, @PathVariable UUID samenwerkingsverbandId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/verwerkingen/" + id,
                () -> processings.add(actor, samenwerkingsverbandId, Verwerkingstekst.read(body)));
    }

    @GetMapping("/verwerkingen/{verwerkingId}")
    ResponseEntity<Verwerking> one(Actor actor, @PathVariable UUID verwerkingId) {
        Registered processing = processings.view(actor, verwerkingId);
        return Creating.versioned(Verwerking.of(processing), processing.version());
    }

    @PutMapping("/verwerkingen/{verwerkingId}")
    ResponseEntity<Void> write(Actor actor, @PathVariable UUID verwerkingId, Version version, Body body) {
        processings.write(actor, verwerkingId, Verwerkingstekst.read(body), version.number());
        return Creating.done();
    }

    @GetMapping("/verwerkingen/{verwerkingId}/versies")
    Results<Verwerkingsversie> history(Actor actor, @PathVariable UUID verwerkingId) {
        return Results.of(processings.history(actor, verwerkingId), Verwerkingsversie::of);
    }
}
