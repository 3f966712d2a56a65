package nl.aantafel.exchange.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.ConsentShapes.Toestemming;
import nl.aantafel.exchange.rest.ConsentShapes.WieGeeftToestemming;
import nl.aantafel.kernel.Actor;
import nl.aantafel.rights.Consents;
import nl.aantafel.rights.Consents.Given;
import nl.aantafel.rights.Consents.NewConsent;
import nl.aantafel.rights.Consents.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Consents (toestemmingen) of the people of a case. */
@RestController
@RequestMapping(Description.BASE + "/casussen/{casusId}/toestemmingen")
class ConsentResource {

    private final Consents consents;
    private final Creating creating;

    ConsentResource(Consents consents, Creating creating) {
        this.consents = consents;
        this.creating = creating;
    }

    @GetMapping
    Results<Toestemming> all(Actor actor, @PathVariable UUID casusId) {
        return Results.of(consents.of(actor, casusId).consents(), Toestemming::of);
    }

    @PostMapping
    ResponseEntity<String> record(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/toestemmingen",
                () -> consents.record(actor, casusId, consent(body)));
    }

    private static NewConsent consent(Body body) {
        Map<String, Given> replies = new LinkedHashMap<>();
        body.parts("antwoorden")
                .forEach(each -> replies.put(
                        each.text("van"),
                        new Given(
                                Reply.valueOf(each.code("antwoord", Codes.CONSENT_REPLIES)
                                        .toUpperCase(java.util.Locale.ROOT)),
                                each.text("reden"))));
        return new NewConsent(
                body.needId("persoon"),
                body.truth("kanOverzien", true),
                body.text("kanNietReden"),
                body.text("uitzondering"),
                body.text("uitzonderingReden"),
                body.text("doel"),
                body.texts("categorieen"),
                body.ids("voorOrganisaties"),
                body.text("vorm"),
                body.day("gegevenOp"),
                body.day("totEnMet"),
                body.text("vertegenwoordiger"),
                replies,
                body.text("opmerking"));
    }

    @GetMapping("/wie/{persoonId}")
    WieGeeftToestemming who(Actor actor, @PathVariable UUID casusId, @PathVariable UUID persoonId, Query query) {
        return WieGeeftToestemming.of(
                consents.who(actor, casusId, persoonId, !query.truth("kanNiet"), query.text("uitzondering")));
    }

    @PostMapping("/{toestemmingId}/intrekking")
    ResponseEntity<Void> withdraw(
            Actor actor, @PathVariable UUID casusId, @PathVariable UUID toestemmingId, Body body) {
        consents.withdraw(actor, casusId, toestemmingId, body.text("reden"));
        return Creating.done();
    }
}
