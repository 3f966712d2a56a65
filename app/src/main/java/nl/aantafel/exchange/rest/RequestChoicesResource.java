package nl.aantafel.exchange.rest;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.documents.Format;
import nl.aantafel.exchange.rest.RequestShapes.Verzoekgegeven;
import nl.aantafel.kernel.Actor;
import nl.aantafel.rights.RequestAnswers;
import nl.aantafel.rights.RequestChoices;
import nl.aantafel.rights.RequestChoices.Wish;
import nl.aantafel.rights.Restrictions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which items a request is about (keuzes), and how a restriction ends (opheffing). */
@RestController
@RequestMapping(Description.BASE + "/verzoeken/{verzoekId}")
class RequestChoicesResource {

    private final RequestChoices choices;
    private final Restrictions restrictions;
    private final RequestAnswers answers;

    RequestChoicesResource(RequestChoices choices, Restrictions restrictions, RequestAnswers answers) {
        this.choices = choices;
        this.restrictions = restrictions;
        this.answers = answers;
    }

    @GetMapping("/kiesbare-gegevens")
    Results<Verzoekgegeven> choosable(Actor actor, @PathVariable UUID verzoekId, Locale locale) {
        return Results.of(choices.choosable(actor, verzoekId, locale), Verzoekgegeven::of);
    }

    @PostMapping("/keuzes")
    ResponseEntity<Void> choose(Actor actor, @PathVariable UUID verzoekId, Body body) {
        choices.choose(
                actor,
                verzoekId,
                body.texts("gegevens").stream().map(RequestItemsResource::ref).toList(),
                new Wish(body.text("reden"), body.text("woorden")));
        return Creating.done();
    }

    @PostMapping("/vervallen-keuzes")
    ResponseEntity<Void> leave(Actor actor, @PathVariable UUID verzoekId, Body body) {
        choices.leave(actor, verzoekId, RequestItemsResource.ref(body.text("gegeven")));
        return Creating.done();
    }

    @PutMapping("/aangekondigde-opheffing")
    ResponseEntity<Void> announce(Actor actor, @PathVariable UUID verzoekId, Version version, Body body) {
        restrictions.announce(actor, verzoekId, body.text("reden"), version.number());
        return Creating.done();
    }

    @PutMapping("/opheffing")
    ResponseEntity<Void> lift(Actor actor, @PathVariable UUID verzoekId, Version version, Body body) {
        restrictions.lift(actor, verzoekId, body.text("manier"), body.day("verteldOp"), version.number());
        return Creating.done();
    }

    @GetMapping(
            path = "/opheffingsbrief",
            produces = {MediaType.APPLICATION_PDF_VALUE, ReportResource.WORD})
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable UUID verzoekId, Locale locale, HttpHeaders headers) {
        Format format = RequestResource.format(headers);
        return RequestResource.file(format, "brief", answers.lifting(actor, verzoekId, format, locale));
    }
}
