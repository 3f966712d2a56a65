package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.rest.ReferralShapes.Aanmelding;
import nl.aantafel.exchange.rest.ReferralShapes.Aanmeldregel;
import nl.aantafel.exchange.rest.ReferralShapes.StandVanZaken;
import nl.aantafel.kernel.Actor;
import nl.aantafel.referral.Referrals;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Referrals (aanmeldingen): written in steps, sent, followed. */
@RestController
@RequestMapping(Description.BASE + "/aanmeldingen")
class ReferralResource {

    private final Referrals referrals;
    private final Creating creating;

    ReferralResource(Referrals referrals, Creating creating) {
        this.referrals = referrals;
        this.creating = creating;
    }

    @GetMapping
    Results<Aanmeldregel> mine(Actor actor, Query query) {
        return Results.of(referrals.mine(actor, query.after(), query.size()), query, Aanmeldregel::of);
    }

    @PostMapping
    ResponseEntity<String> start(Actor actor, Body body) {
        return creating.here(actor, body, () -> referrals.start(actor, ReferralShapes.start(body)));
    }

    @GetMapping("/{casusId}")
    ResponseEntity<Aanmelding> one(Actor actor, @PathVariable UUID casusId) {
        Aanmelding referral = Aanmelding.of(referrals.view(actor, casusId));
        return Creating.versioned(referral, referral.versie());
    }

    @PutMapping("/{casusId}")
    ResponseEntity<Void> write(Actor actor, @PathVariable UUID casusId, Version version, Body body) {
        referrals.write(actor, casusId, ReferralShapes.content(body), version.number());
        return Creating.done();
    }

    @PutMapping("/{casusId}/kijk")
    ResponseEntity<Void> views(Actor actor, @PathVariable UUID casusId, Body body) {
        referrals.views(actor, casusId, body.parts("meningen", ReferralShapes::view));
        return Creating.done();
    }

    @PutMapping("/{casusId}/gesprekken")
    ResponseEntity<Void> talks(Actor actor, @PathVariable UUID casusId, Body body) {
        return judge(actor, casusId, body);
    }

    @PutMapping("/{casusId}/criteria")
    ResponseEntity<Void> tests(Actor actor, @PathVariable UUID casusId, Body body) {
        return judge(actor, casusId, body);
    }

    @PutMapping("/{casusId}/afstemming")
    ResponseEntity<Void> alignments(Actor actor, @PathVariable UUID casusId, Body body) {
        return judge(actor, casusId, body);
    }

    private ResponseEntity<Void> judge(Actor actor, UUID casusId, Body body) {
        referrals.judge(actor, casusId, ReferralShapes.judgements(body));
        return Creating.done();
    }

    @PostMapping("/{casusId}/verzending")
    ResponseEntity<Void> send(Actor actor, @PathVariable UUID casusId) {
        referrals.send(actor, casusId);
        return Creating.done();
    }

    @GetMapping("/{casusId}/stand")
    StandVanZaken whereabouts(Actor actor, @PathVariable UUID casusId) {
        return StandVanZaken.of(referrals.whereabouts(actor, casusId));
    }
}
