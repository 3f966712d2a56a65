package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.rest.TriageShapes.Informatievraag;
import nl.aantafel.exchange.rest.TriageShapes.Weegkaart;
import nl.aantafel.exchange.rest.TriageShapes.Weegregel;
import nl.aantafel.kernel.Actor;
import nl.aantafel.referral.Triage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Triage (weging): the fit, questions to others, the decision. */
@RestController
@RequestMapping(Description.BASE)
class TriageResource {

    private final Triage triage;
    private final Creating creating;

    TriageResource(Triage triage, Creating creating) {
        this.triage = triage;
        this.creating = creating;
    }

    @GetMapping("/weegoverleg/aanmeldingen")
    Results<Weegregel> list(Actor actor, Query query) {
        return Results.of(triage.list(actor, query.needId("samenwerkingsverband")), Weegregel::of);
    }

    @GetMapping("/weegoverleg/aanmeldingen/{casusId}")
    Weegkaart card(Actor actor, @PathVariable UUID casusId) {
        return Weegkaart.of(triage.card(actor, casusId));
    }

    @PostMapping("/aanmeldingen/{casusId}/doelbeoordeling")
    ResponseEntity<Void> judgeFit(Actor actor, @PathVariable UUID casusId, Body body) {
        triage.judgeFit(actor, casusId, TriageShapes.fit(body));
        return Creating.done();
    }

    @PostMapping("/aanmeldingen/{casusId}/informatievragen")
    ResponseEntity<String> ask(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/informatievragen/" + id,
                () -> triage.ask(actor, casusId, TriageShapes.question(body)));
    }

    @GetMapping("/informatievragen")
    Results<Informatievraag> questions(Actor actor) {
        return Results.of(triage.questionsForMe(actor), Informatievraag::of);
    }

    @GetMapping("/informatievragen/{vraagId}")
    Informatievraag question(Actor actor, @PathVariable UUID vraagId) {
        return Informatievraag.of(triage.question(actor, vraagId));
    }

    @PostMapping("/informatievragen/{vraagId}/antwoord")
    ResponseEntity<Void> answer(Actor actor, @PathVariable UUID vraagId, Body body) {
        triage.answer(actor, vraagId, TriageShapes.answer(body));
        return Creating.done();
    }

    @PostMapping("/aanmeldingen/{casusId}/besluit")
    ResponseEntity<Void> decide(Actor actor, @PathVariable UUID casusId, Body body) {
        triage.decide(actor, casusId, TriageShapes.decision(body));
        return Creating.done();
    }
}
