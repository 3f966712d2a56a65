package nl.aantafel.exchange.rest;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.InformingShapes.Informering;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging.Slice;
import nl.aantafel.rights.Informing;
import nl.aantafel.rights.Informing.Which;
import nl.aantafel.rights.InformingDuty;
import nl.aantafel.rights.InformingDuty.Told;
import nl.aantafel.rights.InformingInCase;
import nl.aantafel.rights.InformingInCase.Judgement;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Informing (informeren): the contact point's list, and what participants of a case see of it and judge. */
@RestController
@RequestMapping(Description.BASE)
class InformingResource {

    private final Informing informing;
    private final InformingInCase inCase;

    InformingResource(Informing informing, InformingInCase inCase) {
        this.informing = informing;
        this.inCase = inCase;
    }

    @GetMapping("/informeringen")
    Results<Informering> list(Actor actor, Query query) {
        String part = query.code("deel", Codes.INFORMING_PARTS);
        Slice<InformingDuty> found = informing
                .list(
                        actor,
                        new Informing.Query(
                                Optional.ofNullable(query.id("samenwerkingsverband")),
                                part.isEmpty() ? Which.OPEN : Which.valueOf(part.toUpperCase(Locale.ROOT)),
                                query.text("nummer"),
                                query.truth("omgekeerd"),
                                query.after(),
                                query.size()))
                .slice();
        return Results.of(found, query, Informering::of);
    }

    @GetMapping("/informeringen/{persoonId}")
    ResponseEntity<Informering> one(Actor actor, @PathVariable UUID persoonId) {
        InformingDuty duty = informing.one(actor, persoonId).duty();
        return duty.told()
                .map(Told::version)
                .map(version -> Creating.versioned(Informering.of(duty), version))
                .orElseGet(() -> ResponseEntity.ok(Informering.of(duty)));
    }

    @PostMapping("/informeringen/{persoonId}/geinformeerd")
    ResponseEntity<Void> told(Actor actor, @PathVariable UUID persoonId, Body body) {
        informing.told(actor, persoonId, InformingShapes.telling(body), null);
        return Creating.done();
    }

    @PutMapping("/informeringen/{persoonId}/geinformeerd")
    ResponseEntity<Void> retold(Actor actor, @PathVariable UUID persoonId, Version version, Body body) {
        informing.told(actor, persoonId, InformingShapes.telling(body), version.number());
        return Creating.done();
    }

    @GetMapping("/casussen/{casusId}/informeringen")
    Results<Informering> ofCase(Actor actor, @PathVariable UUID casusId) {
        return Results.of(inCase.of(actor, casusId).duties(), Informering::of);
    }

    @PostMapping("/casussen/{casusId}/informeringen/{persoonId}/oordeel")
    ResponseEntity<Void> judge(Actor actor, @PathVariable UUID casusId, @PathVariable UUID persoonId, Body body) {
        inCase.judge(
                actor,
                casusId,
                persoonId,
                new Judgement(
                        body.code("oordeel", Codes.INFORMING_KINDS),
                        body.text("grond"),
                        body.text("waarom"),
                        body.day("totEnMet")));
        return Creating.done();
    }

    @PostMapping("/casussen/{casusId}/informeringen/{persoonId}/oordeel/verval")
    ResponseEntity<Void> lapse(Actor actor, @PathVariable UUID casusId, @PathVariable UUID persoonId) {
        inCase.lapse(actor, casusId, persoonId);
        return Creating.done();
    }
}
