package nl.aantafel.exchange.rest;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.documents.Format;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.RequestShapes.GevondenPersoon;
import nl.aantafel.exchange.rest.RequestShapes.Verzoek;
import nl.aantafel.exchange.rest.RequestShapes.Verzoekregel;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.FileAnswer;
import nl.aantafel.rights.RequestAnswers;
import nl.aantafel.rights.RightsRequests;
import nl.aantafel.rights.RightsRequests.Asked;
import nl.aantafel.rights.RightsRequests.AskedBy;
import nl.aantafel.rights.RightsRequests.Name;
import nl.aantafel.rights.RightsRequests.NewRequest;
import nl.aantafel.rights.RightsRequests.View;
import nl.aantafel.rights.RightsRequests.Which;
import nl.aantafel.rights.Uitdraai;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests (verzoeken) from the day they come in until their answer was handed over. */
@RestController
@RequestMapping(Description.BASE + "/verzoeken")
class RequestResource {

    private final RightsRequests requests;
    private final RequestAnswers answers;
    private final Creating creating;

    RequestResource(RightsRequests requests, RequestAnswers answers, Creating creating) {
        this.requests = requests;
        this.answers = answers;
        this.creating = creating;
    }

    @GetMapping
    Results<Verzoekregel> list(Actor actor, Query query) {
        return Results.of(
                requests.list(
                        actor,
                        new Asked(
                                query.needId("samenwerkingsverband"),
                                which(query),
                                query.code("soort", Codes.REQUEST_KINDS),
                                query.text("nummer"),
                                query.after(),
                                query.size())),
                query,
                Verzoekregel::of);
    }

    private static Which which(Query query) {
        if (query.truth("afgesloten")) {
            return Which.CLOSED;
        }
        return query.truth("teLaat") ? Which.LATE : Which.OPEN;
    }

    @PostMapping
    ResponseEntity<String> register(Actor actor, Body body) {
        return creating.here(
                actor,
                body,
                () -> requests.register(
                        actor,
                        new NewRequest(
                                body.needId("samenwerkingsverband"),
                                body.code("soort", Codes.REQUEST_KINDS),
                                askedBy(body.code("gevraagdDoor", Codes.REQUEST_ASKERS)),
                                body.day("ontvangenOp"),
                                name(body),
                                body.text("naamVrager"),
                                body.text("wens"))));
    }

    private static @Nullable AskedBy askedBy(String code) {
        return code.isEmpty() ? null : AskedBy.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static Name name(Body body) {
        return new Name(
                body.text("voornaam"), body.text("tussenvoegsel"), body.text("achternaam"), body.day("geboortedatum"));
    }

    @GetMapping("/{verzoekId}")
    ResponseEntity<Verzoek> one(Actor actor, @PathVariable UUID verzoekId) {
        View view = requests.view(actor, verzoekId);
        return Creating.versioned(Verzoek.of(view), view.version());
    }

    @PutMapping("/{verzoekId}/identiteit")
    ResponseEntity<Void> identify(Actor actor, @PathVariable UUID verzoekId, Version version, Body body) {
        requests.identify(actor, verzoekId, body.text("controle"), body.day("gecontroleerdOp"), version.number());
        return Creating.done();
    }

    @PutMapping("/{verzoekId}/verlenging")
    ResponseEntity<Void> extend(Actor actor, @PathVariable UUID verzoekId, Version version, Body body) {
        requests.extend(actor, verzoekId, body.text("reden"), version.number());
        return Creating.done();
    }

    /** The name stands in the body: in no address and in no history. */
    @PostMapping("/{verzoekId}/zoekopdracht")
    Results<GevondenPersoon> find(Actor actor, @PathVariable UUID verzoekId, Body body) {
        return Results.of(requests.find(actor, verzoekId, name(body)), GevondenPersoon::of);
    }

    @PutMapping("/{verzoekId}/persoon")
    ResponseEntity<Void> choose(Actor actor, @PathVariable UUID verzoekId, Version version, Body body) {
        requests.choose(actor, verzoekId, body.needId("persoon"), version.number());
        return Creating.done();
    }

    @PutMapping("/{verzoekId}/niets-vastgelegd")
    ResponseEntity<Void> nothingHeld(Actor actor, @PathVariable UUID verzoekId, Version version) {
        requests.nothingHeld(actor, verzoekId, version.number());
        return Creating.done();
    }

    @PutMapping("/{verzoekId}/terzijdelegging")
    ResponseEntity<Void> setAside(Actor actor, @PathVariable UUID verzoekId, Version version, Body body) {
        requests.setAside(actor, verzoekId, body.text("grond"), body.text("reden"), version.number());
        return Creating.done();
    }

    @PutMapping("/{verzoekId}/uitreiking")
    ResponseEntity<Void> handOver(Actor actor, @PathVariable UUID verzoekId, Version version, Body body) {
        requests.handOver(actor, verzoekId, body.text("manier"), body.day("uitgereiktOp"), version.number());
        return Creating.done();
    }

    @GetMapping(
            path = "/{verzoekId}/brief",
            produces = {MediaType.APPLICATION_PDF_VALUE, ReportResource.WORD})
    ResponseEntity<byte[]> letter(Actor actor, @PathVariable UUID verzoekId, Locale locale, HttpHeaders headers) {
        Format format = format(headers);
        return file(format, "brief", answers.letter(actor, verzoekId, format, locale));
    }

    @GetMapping(
            path = "/{verzoekId}/uitdraai",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PDF_VALUE, ReportResource.WORD})
    ResponseEntity<?> export(Actor actor, @PathVariable UUID verzoekId, Locale locale, HttpHeaders headers) {
        if (accepts(headers, MediaType.APPLICATION_PDF_VALUE) || accepts(headers, ReportResource.WORD)) {
            Format format = format(headers);
            return file(format, "gegevens", answers.document(actor, verzoekId, format, locale));
        }
        return ResponseEntity.ok(Uitdraai.of(answers.export(actor, verzoekId, locale)));
    }

    static Format format(HttpHeaders headers) {
        return accepts(headers, ReportResource.WORD) ? Format.DOCX : Format.PDF;
    }

    private static boolean accepts(HttpHeaders headers, String type) {
        return headers.getAccept().stream().anyMatch(each -> each.equalsTypeAndSubtype(MediaType.parseMediaType(type)));
    }

    static ResponseEntity<byte[]> file(Format format, String base, byte[] content) {
        return FileAnswer.of(format.file(base), format.mediaType(), content);
    }
}
