package nl.aantafel.exchange.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.exchange.rest.AfterwardsShapes.Evaluatieformulier;
import nl.aantafel.exchange.rest.AfterwardsShapes.Verslagcontrole;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.Evaluations;
import nl.aantafel.meeting.Evaluations.EvaluationView;
import nl.aantafel.meeting.Evaluations.Filled;
import nl.aantafel.meeting.ReportChecks;
import nl.aantafel.meeting.ReportChecks.Decision;
import nl.aantafel.meeting.ReportChecks.Proposal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** After a conference: the draft of its report is checked (verslagcontrole), and those who were there evaluate it (evaluatie). */
@RestController
@RequestMapping(Description.BASE + "/overleggen/{overlegId}")
class AfterwardsResource {

    private final ReportChecks checks;
    private final Evaluations evaluations;
    private final Creating creating;

    AfterwardsResource(ReportChecks checks, Evaluations evaluations, Creating creating) {
        this.checks = checks;
        this.evaluations = evaluations;
        this.creating = creating;
    }

    @GetMapping("/verslagcontrole")
    Verslagcontrole check(Actor actor, @PathVariable UUID overlegId) {
        return Verslagcontrole.of(checks.view(actor, overlegId));
    }

    @PutMapping("/verslagcontrole")
    ResponseEntity<Void> send(Actor actor, @PathVariable UUID overlegId, Body body) {
        checks.send(actor, overlegId, body.day("totEnMet"));
        return Creating.done();
    }

    @PostMapping("/verslagcontrole/voorstellen")
    ResponseEntity<String> propose(Actor actor, @PathVariable UUID overlegId, Body body) {
        return creating.at(
                actor,
                body,
                any -> "/overleggen/" + overlegId + "/verslagcontrole",
                () -> checks.propose(actor, overlegId, new Proposal(body.id("overBijdrage"), body.text("voorstel"))));
    }

    @PutMapping("/verslagcontrole/voorstellen/{voorstelId}/besluit")
    ResponseEntity<Void> decide(
            Actor actor, @PathVariable UUID overlegId, @PathVariable UUID voorstelId, Version version, Body body) {
        checks.decide(
                actor,
                overlegId,
                voorstelId,
                new Decision(body.truth("overgenomen", false), body.text("antwoord")),
                version.number());
        return Creating.done();
    }

    @GetMapping("/evaluatie")
    Results<Evaluatieformulier> evaluation(Actor actor, @PathVariable UUID overlegId) {
        EvaluationView view = evaluations.view(actor, overlegId);
        return Results.of(
                view.forms(), each -> Evaluatieformulier.of(each, view.until().orElse(null)));
    }

    /** Nothing is made that can be read back: an answer is counted. */
    @PostMapping("/evaluatie/{formulierCode}")
    ResponseEntity<Void> evaluate(
            Actor actor, @PathVariable UUID overlegId, @PathVariable String formulierCode, Body body) {
        Map<String, Integer> values = new LinkedHashMap<>();
        body.parts("antwoorden").forEach(each -> values.put(each.text("onderdeel"), each.needNumber("cijfer")));
        evaluations.answer(actor, overlegId, new Filled(formulierCode, body.id("persoon"), values));
        return Creating.done();
    }
}
