package nl.aantafel.exchange.rest;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.Statements.Speaker;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.RoomShapes.Beeld;
import nl.aantafel.exchange.rest.RoomShapes.Kaarten;
import nl.aantafel.exchange.rest.RoomShapes.Kamer;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.Brainstorms;
import nl.aantafel.meeting.Brainstorms.Agreed;
import nl.aantafel.meeting.Pictures;
import nl.aantafel.meeting.Pictures.Answer;
import nl.aantafel.meeting.Rooms;
import nl.aantafel.meeting.Rooms.GoOn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The room of a conference: where the table is, its screens and its clock; and from the picture to agreements. */
@RestController
@RequestMapping(Description.BASE + "/overleggen/{overlegId}")
class RoomResource {

    private final Rooms rooms;
    private final Pictures pictures;
    private final Brainstorms brainstorms;
    private final Creating creating;

    RoomResource(Rooms rooms, Pictures pictures, Brainstorms brainstorms, Creating creating) {
        this.rooms = rooms;
        this.pictures = pictures;
        this.brainstorms = brainstorms;
        this.creating = creating;
    }

    @GetMapping("/kamer")
    Kamer room(Actor actor, @PathVariable UUID overlegId) {
        return Kamer.of(rooms.of(actor, overlegId));
    }

    @PostMapping("/kamer/verder")
    ResponseEntity<Void> goOn(Actor actor, @PathVariable UUID overlegId, Body body) {
        rooms.goOn(
                actor,
                overlegId,
                new GoOn(
                        body.text("vraag"),
                        body.text("volgende"),
                        body.text("tekst").isBlank()
                                ? Optional.empty()
                                : Optional.of(ConferenceInputs.say(actor, body))));
        return Creating.done();
    }

    @PutMapping("/kamer/rust")
    ResponseEntity<Void> rest(Actor actor, @PathVariable UUID overlegId, Body body) {
        rooms.rest(actor, overlegId, body.truth("schermenRusten", true));
        return Creating.done();
    }

    @DeleteMapping("/kamer/tijdmelding")
    ResponseEntity<Void> putNoticeAway(Actor actor, @PathVariable UUID overlegId) {
        rooms.putNoticeAway(actor, overlegId);
        return Creating.done();
    }

    @GetMapping("/beeld")
    Beeld picture(Actor actor, @PathVariable UUID overlegId) {
        return Beeld.of(pictures.of(actor, overlegId));
    }

    @PutMapping("/grootste-zorgen")
    ResponseEntity<Void> biggest(Actor actor, @PathVariable UUID overlegId, Body body) {
        pictures.biggest(
                actor,
                overlegId,
                who(actor, body.truth("samen", false), body.id("professional"), body.id("persoon")),
                body.needId("bijdrage"));
        return Creating.done();
    }

    @DeleteMapping("/grootste-zorgen")
    ResponseEntity<Void> noBiggest(Actor actor, @PathVariable UUID overlegId, Query query) {
        pictures.noBiggest(
                actor,
                overlegId,
                who(actor, query.text("samen").equals("true"), query.id("professional"), query.id("persoon")));
        return Creating.done();
    }

    /** The table, somebody, or else oneself. */
    private static @Nullable Speaker who(
            Actor actor, boolean together, @Nullable UUID professional, @Nullable UUID person) {
        return together ? null : ConferenceInputs.who(actor, professional, person);
    }

    @PostMapping("/onbekenden/{bijdrageId}/antwoord")
    ResponseEntity<String> answer(Actor actor, @PathVariable UUID overlegId, @PathVariable UUID bijdrageId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/overleggen/" + overlegId,
                () -> pictures.answer(
                        actor,
                        overlegId,
                        new Answer(
                                bijdrageId,
                                StatementShapes.speaker(actor, body, "spreker"),
                                body.text("tekst"),
                                body.code("soort", Codes.STATEMENT_KINDS),
                                body.text("verteldDoor"))));
    }

    @GetMapping("/kaarten")
    Kaarten cards(Actor actor, @PathVariable UUID overlegId) {
        return Kaarten.of(brainstorms.of(actor, overlegId));
    }

    @PutMapping("/kaarten/keuze")
    ResponseEntity<Void> choose(Actor actor, @PathVariable UUID overlegId, Body body) {
        brainstorms.choose(actor, overlegId, new ArrayList<>(body.ids("ideeen")));
        return Creating.done();
    }

    @PostMapping("/kaarten/afspraken")
    ResponseEntity<String> agree(Actor actor, @PathVariable UUID overlegId, Body body) {
        return creating.several(
                actor,
                body,
                () -> Results.of(
                        brainstorms.agree(
                                actor,
                                overlegId,
                                body.parts(
                                        "afspraken",
                                        each -> new Agreed(each.needId("idee"), PlanInputs.agreement(each)))),
                        Gemaakt::new));
    }

    /** An agreement that was made. */
    record Gemaakt(UUID id) {}
}
