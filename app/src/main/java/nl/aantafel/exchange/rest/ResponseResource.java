package nl.aantafel.exchange.rest;

import java.io.IOException;
import java.util.UUID;
import nl.aantafel.exchange.rest.CampaignShapes.Inlezing;
import nl.aantafel.exchange.rest.CampaignShapes.Respons;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Texts;
import nl.aantafel.survey.Responses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Responses (responsen) in and out in bulk. */
@RestController
@RequestMapping(Description.BASE + "/uitvragen/{uitvraagId}")
class ResponseResource {

    static final String PATH = "/uitvragen/{uitvraagId}/responsen";

    /** In bytes: a hundred thousand lines of sixty questions, and room to spare. */
    static final int MOST = 40 << 20;

    private final Responses responses;
    private final Creating creating;
    private final Texts texts;

    ResponseResource(Responses responses, Creating creating, Texts texts) {
        this.responses = responses;
        this.creating = creating;
        this.texts = texts;
    }

    /** Of an anonymous campaign only what was mixed. */
    @GetMapping("/responsen")
    Results<Respons> all(Actor actor, @PathVariable UUID uitvraagId, Query query) {
        return Results.of(responses.list(actor, uitvraagId, query.after(), query.size()), query, Respons::of);
    }

    /** Lines that are read in the background. */
    @PostMapping("/responsen")
    ResponseEntity<String> load(Actor actor, @PathVariable UUID uitvraagId, LateBody late) throws IOException {
        responses.requireLoading(actor, uitvraagId);
        Body body = late.read();
        return creating.at(
                actor,
                body,
                id -> "/uitvragen/" + uitvraagId + "/inlezingen/" + id,
                () -> responses.load(actor, uitvraagId, body.text("naam"), body.text("regels")));
    }

    @GetMapping("/inlezingen")
    Results<Inlezing> loads(Actor actor, @PathVariable UUID uitvraagId) {
        return Results.of(responses.loads(actor, uitvraagId), each -> Inlezing.of(each, texts));
    }

    @GetMapping("/inlezingen/{inlezingId}")
    Inlezing one(Actor actor, @PathVariable UUID uitvraagId, @PathVariable UUID inlezingId) {
        return Inlezing.of(responses.one(actor, uitvraagId, inlezingId), texts);
    }

    @DeleteMapping("/inlezingen/{inlezingId}/responsen")
    ResponseEntity<Void> takeBack(Actor actor, @PathVariable UUID uitvraagId, @PathVariable UUID inlezingId) {
        responses.takeBack(actor, uitvraagId, inlezingId);
        return Creating.done();
    }

    @DeleteMapping("/inlezingen/{inlezingId}")
    ResponseEntity<Void> stop(Actor actor, @PathVariable UUID uitvraagId, @PathVariable UUID inlezingId) {
        responses.stop(actor, uitvraagId, inlezingId);
        return Creating.done();
    }
}
