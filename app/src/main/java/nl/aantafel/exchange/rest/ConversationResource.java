package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.Conversations;
import nl.aantafel.meeting.LiveTables;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is said, scored and decided in a conference (het gesprek). */
@RestController
@RequestMapping(Description.BASE + "/overleggen/{overlegId}")
class ConversationResource {

    private final Conversations conversations;
    private final LiveTables tables;
    private final Creating creating;

    ConversationResource(Conversations conversations, LiveTables tables, Creating creating) {
        this.tables = tables;
        this.conversations = conversations;
        this.creating = creating;
    }

    @PutMapping("/vragen/{vraag}")
    ResponseEntity<Void> question(Actor actor, @PathVariable UUID overlegId, @PathVariable String vraag, Body body) {
        switch (body.text("stand")) {
            case "gekozen" -> conversations.choose(actor, overlegId, vraag);
            case "overgeslagen" -> conversations.skip(actor, overlegId, vraag, body.text("reden"));
            default -> conversations.done(actor, overlegId, vraag);
        }
        return Creating.done();
    }

    @PutMapping("/vraag-aan-tafel")
    ResponseEntity<Void> move(Actor actor, @PathVariable UUID overlegId, Body body) {
        tables.moveTo(actor, overlegId, body.text("vraag"));
        return Creating.done();
    }

    @PostMapping("/schaalscores/onthulling")
    ResponseEntity<Void> reveal(Actor actor, @PathVariable UUID overlegId, Body body) {
        tables.reveal(actor, overlegId, body.text("schaal"));
        return Creating.done();
    }

    @PostMapping("/bijdragen")
    ResponseEntity<String> say(Actor actor, @PathVariable UUID overlegId, Body body) {
        return created(
                actor, overlegId, body, () -> conversations.say(actor, overlegId, ConferenceInputs.say(actor, body)));
    }

    /** Statements and agreements made here are read with the conference. */
    private ResponseEntity<String> created(
            Actor actor, UUID overlegId, Body body, java.util.function.Supplier<UUID> creation) {
        return creating.at(actor, body, id -> "/overleggen/" + overlegId, creation);
    }

    @PutMapping("/schaalscores")
    ResponseEntity<Void> scores(Actor actor, @PathVariable UUID overlegId, Body body) {
        conversations.scores(actor, overlegId, body.parts("schaalscores", each -> ConferenceInputs.score(actor, each)));
        return Creating.done();
    }

    @DeleteMapping("/schaalscores")
    ResponseEntity<Void> removeScore(Actor actor, @PathVariable UUID overlegId, Query query) {
        conversations.removeScore(
                actor,
                overlegId,
                query.text("schaal"),
                ConferenceInputs.who(actor, query.id("professional"), query.id("persoon")));
        return Creating.done();
    }

    @PutMapping("/top-drie")
    ResponseEntity<Void> top(Actor actor, @PathVariable UUID overlegId, Body body) {
        conversations.top(actor, overlegId, body.text("vraag"), body.needNumber("plek"), body.id("bijdrage"));
        return Creating.done();
    }

    @PostMapping("/ideeen")
    ResponseEntity<String> idea(Actor actor, @PathVariable UUID overlegId, Body body) {
        return created(actor, overlegId, body, () -> conversations.idea(actor, overlegId, ConferenceInputs.idea(body)));
    }

    @DeleteMapping("/ideeen/{ideeId}")
    ResponseEntity<Void> removeIdea(Actor actor, @PathVariable UUID overlegId, @PathVariable UUID ideeId) {
        conversations.removeIdea(actor, overlegId, ideeId);
        return Creating.done();
    }

    @PostMapping("/ideeen/{ideeId}/keuze")
    ResponseEntity<String> chooseIdea(Actor actor, @PathVariable UUID overlegId, @PathVariable UUID ideeId, Body body) {
        return created(
                actor,
                overlegId,
                body,
                () -> conversations.chooseIdea(actor, overlegId, ideeId, PlanInputs.agreement(body)));
    }

    @PostMapping("/afspraken")
    ResponseEntity<String> agree(Actor actor, @PathVariable UUID overlegId, Body body) {
        return created(actor, overlegId, body, () -> conversations.agree(actor, overlegId, PlanInputs.agreement(body)));
    }

    @PostMapping("/meegenomen-afspraken")
    ResponseEntity<Void> carryOver(Actor actor, @PathVariable UUID overlegId, Body body) {
        conversations.carryOver(actor, overlegId, body.ids("afspraken"));
        return Creating.done();
    }

    @PutMapping("/meegenomen-bijdragen/{bijdrageId}")
    ResponseEntity<Void> carryPassage(Actor actor, @PathVariable UUID overlegId, @PathVariable UUID bijdrageId) {
        conversations.carryPassage(actor, overlegId, bijdrageId);
        return Creating.done();
    }

    @DeleteMapping("/meegenomen-bijdragen/{bijdrageId}")
    ResponseEntity<Void> dropPassage(Actor actor, @PathVariable UUID overlegId, @PathVariable UUID bijdrageId) {
        conversations.dropPassage(actor, overlegId, bijdrageId);
        return Creating.done();
    }

    @PostMapping("/fasebesluit")
    ResponseEntity<String> decidePhase(Actor actor, @PathVariable UUID overlegId, Body body) {
        return created(
                actor,
                overlegId,
                body,
                () -> conversations.decidePhase(actor, overlegId, ConferenceInputs.phase(body)));
    }
}
