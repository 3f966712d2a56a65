package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.PlanShapes.Afspraak;
import nl.aantafel.exchange.rest.PlanShapes.Bodemeis;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Promises;
import nl.aantafel.plan.Promises.Side;
import nl.aantafel.plan.Promises.Which;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Agreements (afspraken) and bottom lines (bodemeisen) of a case, and how they go. */
@RestController
@RequestMapping(Description.BASE)
class AgreementResource {

    private final Plans plans;
    private final Promises promises;
    private final Creating creating;

    AgreementResource(Plans plans, Promises promises, Creating creating) {
        this.plans = plans;
        this.promises = promises;
        this.creating = creating;
    }

    /** One's own open agreements, over all cases. */
    @GetMapping("/afspraken")
    Results<Afspraak> mine(Actor actor, Query query) {
        return promised(actor, Side.MINE, query);
    }

    /** What others do for the caller or with them, open, over all cases. */
    @GetMapping("/afspraken/verwacht")
    Results<Afspraak> awaited(Actor actor, Query query) {
        return promised(actor, Side.AWAITED, query);
    }

    private Results<Afspraak> promised(Actor actor, Side side, Query query) {
        Which which = new Which(side, query.id("casus"), query.truth("teLaat"), query.truth("vakerMeegenomen"));
        return Results.of(
                promises.of(actor, which, query.after(), query.size()), query, each -> Afspraak.of(each.agreement()));
    }

    /** The caller, who does it, has it. */
    @PostMapping("/afspraken/{afspraakId}/ontvangst")
    ResponseEntity<Void> receive(Actor actor, @PathVariable UUID afspraakId) {
        promises.receive(actor, afspraakId);
        return Creating.done();
    }

    @GetMapping("/casussen/{casusId}/afspraken")
    Results<Afspraak> agreements(Actor actor, @PathVariable UUID casusId) {
        return Results.of(plans.of(actor, casusId).agreements(), Afspraak::of);
    }

    @PostMapping("/casussen/{casusId}/afspraken")
    ResponseEntity<String> agree(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.here(actor, body, () -> plans.agree(actor, casusId, PlanInputs.agreement(body)));
    }

    @GetMapping("/casussen/{casusId}/afspraken/{afspraakId}")
    ResponseEntity<Afspraak> agreement(Actor actor, @PathVariable UUID casusId, @PathVariable UUID afspraakId) {
        Afspraak found = plans.of(actor, casusId).agreements().stream()
                .filter(each -> each.id().equals(afspraakId))
                .findFirst()
                .map(Afspraak::of)
                .orElseThrow(RefusedException::notFound);
        return Creating.versioned(found, found.versie());
    }

    @PutMapping("/casussen/{casusId}/afspraken/{afspraakId}")
    ResponseEntity<Void> changeAgreement(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID afspraakId, Version version, Body body) {
        plans.changeAgreement(actor, casusId, afspraakId, PlanInputs.agreement(body), version.number());
        return Creating.done();
    }

    @PostMapping("/casussen/{casusId}/afspraken/{afspraakId}/voortgang")
    ResponseEntity<Void> report(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID afspraakId, Version version, Body body) {
        plans.report(
                actor,
                casusId,
                afspraakId,
                body.code("stand", Codes.AGREEMENT_STATES),
                body.text("toelichting"),
                version.number());
        return Creating.done();
    }

    @GetMapping("/casussen/{casusId}/bodemeisen")
    Results<Bodemeis> bottomLines(Actor actor, @PathVariable UUID casusId) {
        return Results.of(plans.of(actor, casusId).bottomLines(), Bodemeis::of);
    }

    @PostMapping("/casussen/{casusId}/bodemeisen")
    ResponseEntity<String> addBottomLine(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.here(actor, body, () -> plans.addBottomLine(actor, casusId, PlanInputs.bottomLine(body)));
    }

    @GetMapping("/casussen/{casusId}/bodemeisen/{bodemeisId}")
    ResponseEntity<Bodemeis> bottomLine(Actor actor, @PathVariable UUID casusId, @PathVariable UUID bodemeisId) {
        Bodemeis found = plans.of(actor, casusId).bottomLines().stream()
                .filter(each -> each.id().equals(bodemeisId))
                .findFirst()
                .map(Bodemeis::of)
                .orElseThrow(RefusedException::notFound);
        return Creating.versioned(found, found.versie());
    }

    @PutMapping("/casussen/{casusId}/bodemeisen/{bodemeisId}")
    ResponseEntity<Void> changeBottomLine(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID bodemeisId, Version version, Body body) {
        plans.changeBottomLine(actor, casusId, bodemeisId, PlanInputs.bottomLine(body), version.number());
        return Creating.done();
    }

    @PostMapping("/casussen/{casusId}/bodemeisen/{bodemeisId}/controles")
    ResponseEntity<Void> check(Actor actor, @PathVariable UUID casusId, @PathVariable UUID bodemeisId, Body body) {
        plans.check(actor, casusId, bodemeisId, PlanInputs.check(body));
        return Creating.done();
    }

    @PostMapping("/casussen/{casusId}/bodemeisen/{bodemeisId}/einde")
    ResponseEntity<Void> endBottomLine(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID bodemeisId, Version version, Body body) {
        plans.endBottomLine(actor, casusId, bodemeisId, body.needDay("laatsteDag"), version.number());
        return Creating.done();
    }
}
