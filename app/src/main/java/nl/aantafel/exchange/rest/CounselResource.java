package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.RegisterShapes.Adviestekst;
import nl.aantafel.exchange.rest.RegisterShapes.Adviesversie;
import nl.aantafel.exchange.rest.RegisterShapes.Registeradvies;
import nl.aantafel.kernel.Actor;
import nl.aantafel.rights.Counsels;
import nl.aantafel.rights.Counsels.Counsel;
import nl.aantafel.rights.Counsels.Question;
import nl.aantafel.rights.Counsels.Step;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of advices (adviezen), and questions for one (adviesvragen). */
@RestController
@RequestMapping(Description.BASE)
class CounselResource {

    private final Counsels advices;
    private final Creating creating;

    CounselResource(Counsels advices, Creating creating) {
        this.advices = advices;
        this.creating = creating;
    }

    @GetMapping("/samenwerkingsverbanden/{samenwerkingsverbandId}/adviezen")
    Results<Registeradvies> list(Actor actor, @PathVariable UUID samenwerkingsverbandId, Query query) {
        String step = query.code("stand", Codes.ADVICE_STEPS);
        return Results.of(
                advices.list(
                        actor,
                        samenwerkingsverbandId,
                        step.isEmpty() ? null : Step.valueOf(step),
                        query.text("woorden")),
                Registeradvies::of);
    }

    @PostMapping("/samenwerkingsverbanden/{samenwerkingsverbandId}/adviezen")
    ResponseEntity<String> add(Actor actor, @PathVariable UUID samenwerkingsverbandId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/adviezen/" + id,
                () -> advices.add(actor, samenwerkingsverbandId, Adviestekst.read(body, "")));
    }

    @GetMapping("/samenwerkingsverbanden/{samenwerkingsverbandId}/adviesvragen")
    Results<Registeradvies> mine(Actor actor, @PathVariable UUID samenwerkingsverbandId) {
        return Results.of(advices.mine(actor, samenwerkingsverbandId), Registeradvies::of);
    }

    /** What waits for the caller's advice. */
    @GetMapping("/adviesvragen")
    Results<Registeradvies> waiting(Actor actor) {
        return Results.of(advices.questions(actor).toAnswer(), Registeradvies::of);
    }

    @PutMapping("/adviezen/{adviesId}/antwoord")
    ResponseEntity<Void> answer(Actor actor, @PathVariable UUID adviesId, Version version, Body body) {
        advices.answer(actor, adviesId, body.text("advies"), version.number());
        return Creating.done();
    }

    @PostMapping("/samenwerkingsverbanden/{samenwerkingsverbandId}/adviesvragen")
    ResponseEntity<String> ask(Actor actor, @PathVariable UUID samenwerkingsverbandId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/adviezen/" + id,
                () -> advices.ask(
                        actor,
                        new Question(
                                samenwerkingsverbandId,
                                body.text("adviseur"),
                                body.text("onderwerp"),
                                body.text("vraag"),
                                body.text("bij"),
                                body.truth("geenGezin", false))));
    }

    @GetMapping("/adviezen/{adviesId}")
    ResponseEntity<Registeradvies> one(Actor actor, @PathVariable UUID adviesId) {
        Counsel advice = advices.view(actor, adviesId);
        return Creating.versioned(Registeradvies.of(advice), advice.version());
    }

    @PutMapping("/adviezen/{adviesId}")
    ResponseEntity<Void> write(Actor actor, @PathVariable UUID adviesId, Version version, Body body) {
        String context = advices.view(actor, adviesId).text().context();
        advices.write(actor, adviesId, Adviestekst.read(body, context), version.number());
        return Creating.done();
    }

    @GetMapping("/adviezen/{adviesId}/versies")
    Results<Adviesversie> history(Actor actor, @PathVariable UUID adviesId) {
        return Results.of(advices.history(actor, adviesId), Adviesversie::of);
    }
}
