package nl.aantafel.exchange.rest;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.InvitationShapes.Uitnodiging;
import nl.aantafel.gathering.Invitations;
import nl.aantafel.gathering.Invitations.Reply;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.FileAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's invitation to a meeting (uitnodiging), and the answer to it. */
@RestController
@RequestMapping(Description.BASE + "/bijeenkomsten/{bijeenkomstId}/uitnodiging")
class InvitationResource {

    private final Invitations invitations;

    InvitationResource(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping
    ResponseEntity<Uitnodiging> one(Actor actor, @PathVariable UUID bijeenkomstId) {
        Uitnodiging found = Uitnodiging.of(invitations.view(actor, bijeenkomstId));
        return Creating.versioned(found, found.versie());
    }

    /** The version is the one of the invitation; 0 when nothing was answered yet. */
    @PutMapping("/antwoord")
    ResponseEntity<Void> reply(Actor actor, @PathVariable UUID bijeenkomstId, Version version, Body body) {
        Reply reply = new Reply(
                body.code("antwoord", Codes.INVITATION_ANSWERS), body.text("toelichting"), body.id("vervanger"));
        invitations.reply(actor, bijeenkomstId, reply, version.number());
        return Creating.done();
    }

    @PostMapping("/herinneringen")
    ResponseEntity<Void> remind(Actor actor, @PathVariable UUID bijeenkomstId, Body body) {
        invitations.remind(actor, bijeenkomstId, body.ids("personen"));
        return Creating.done();
    }

    @GetMapping("/agenda")
    ResponseEntity<byte[]> calendar(Actor actor, @PathVariable UUID bijeenkomstId, Locale locale) {
        return FileAnswer.of(
                "overleg.ics", "text/calendar;charset=UTF-8", invitations.calendar(actor, bijeenkomstId, locale));
    }
}
