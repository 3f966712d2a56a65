package nl.aantafel.exchange.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.RequestShapes.DeelbaarGegeven;
import nl.aantafel.exchange.rest.RequestShapes.Raadpleegvraag;
import nl.aantafel.exchange.rest.RequestShapes.Verzoekgegeven;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.ResourceRef;
import nl.aantafel.rights.Consultations;
import nl.aantafel.rights.Consultations.Reply;
import nl.aantafel.rights.RequestItems;
import nl.aantafel.rights.RequestItems.Decision;
import nl.aantafel.rights.RequestItems.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The items of a request (gegevens), what participants say of them (raadpleging) and what is decided on them. */
@RestController
@RequestMapping(Description.BASE)
class RequestItemsResource {

    private final RequestItems items;
    private final Consultations consultations;

    RequestItemsResource(RequestItems items, Consultations consultations) {
        this.items = items;
        this.consultations = consultations;
    }

    @GetMapping("/verzoeken/{verzoekId}/gegevens")
    Results<Verzoekgegeven> all(Actor actor, @PathVariable UUID verzoekId, Locale locale) {
        return Results.of(items.of(actor, verzoekId, locale).items(), Verzoekgegeven::of);
    }

    @GetMapping("/verzoeken/{verzoekId}/gegevens/{gegeven}")
    DeelbaarGegeven one(Actor actor, @PathVariable UUID verzoekId, @PathVariable String gegeven, Locale locale) {
        return DeelbaarGegeven.of(items.parting(actor, verzoekId, ref(gegeven), locale));
    }

    @PutMapping("/verzoeken/{verzoekId}/raadplegingen")
    ResponseEntity<Void> consult(Actor actor, @PathVariable UUID verzoekId, Version version, Body body) {
        items.consult(actor, verzoekId, body.day("uiterlijk"), version.number());
        return Creating.done();
    }

    @PostMapping("/verzoeken/{verzoekId}/besluiten")
    ResponseEntity<Void> decide(Actor actor, @PathVariable UUID verzoekId, Body body) {
        items.decide(
                actor,
                verzoekId,
                body.texts("gegevens").stream().map(RequestItemsResource::ref).toList(),
                new Decision(
                        outcome(body.code("besluit", Codes.REQUEST_DECISIONS)),
                        body.text("grond"),
                        body.text("afweging"),
                        body.text("weggelaten"),
                        numbers(body),
                        List.copyOf(body.texts("woorden"))));
        return Creating.done();
    }

    private static @Nullable Outcome outcome(String code) {
        return code.isEmpty() ? null : Outcome.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static Set<Integer> numbers(Body body) {
        Set<Integer> numbers = new HashSet<>();
        body.part("passages").ifPresent(list -> list.node().forEach(each -> numbers.add(each.asInt())));
        return numbers;
    }

    @PostMapping("/verzoeken/{verzoekId}/vanzelfsprekende-besluiten")
    ResponseEntity<Void> decidePlain(Actor actor, @PathVariable UUID verzoekId) {
        items.decidePlain(actor, verzoekId);
        return Creating.done();
    }

    @PutMapping("/verzoeken/{verzoekId}/besluit")
    ResponseEntity<Void> settle(Actor actor, @PathVariable UUID verzoekId, Version version) {
        items.settle(actor, verzoekId, version.number());
        return Creating.done();
    }

    @GetMapping("/raadplegingen/{raadplegingId}")
    Raadpleegvraag asked(Actor actor, @PathVariable UUID raadplegingId, Locale locale) {
        return Raadpleegvraag.of(consultations.view(actor, raadplegingId, locale));
    }

    @PostMapping("/raadplegingen/{raadplegingId}/antwoorden")
    ResponseEntity<Void> answer(Actor actor, @PathVariable UUID raadplegingId, Body body) {
        consultations.answer(
                actor,
                raadplegingId,
                body.parts(
                        "antwoorden",
                        each -> new Reply(
                                ref(each.text("gegeven")),
                                each.maybe("mag"),
                                each.text("grond"),
                                each.text("reden"),
                                each.day("totEnMet"),
                                each.text("verbetering"))));
        return Creating.done();
    }

    @PostMapping("/raadplegingen/{raadplegingId}/vervallen-gronden")
    ResponseEntity<Void> lapse(Actor actor, @PathVariable UUID raadplegingId, Body body) {
        consultations.lapse(actor, raadplegingId, ref(body.text("gegeven")));
        return Creating.done();
    }

    static ResourceRef ref(String key) {
        int colon = key.indexOf(':');
        try {
            return new ResourceRef(key.substring(0, colon), UUID.fromString(key.substring(colon + 1)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException none) {
            throw RefusedException.notFound();
        }
    }
}
