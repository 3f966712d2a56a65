package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.rest.InvitationShapes.Bericht;
import nl.aantafel.exchange.rest.InvitationShapes.Mailvoorkeur;
import nl.aantafel.exchange.rest.InvitationShapes.StandMail;
import nl.aantafel.kernel.Actor;
import nl.aantafel.notify.MailChoices;
import nl.aantafel.notify.MailChoices.MailChoice;
import nl.aantafel.notify.MailStates;
import nl.aantafel.notify.Messages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one is told, whether one wants mail, and how mail stands, for who administers. */
@RestController
@RequestMapping(Description.BASE)
class MailResource {

    private final MailChoices choices;
    private final MailStates states;
    private final Messages messages;

    MailResource(MailChoices choices, MailStates states, Messages messages) {
        this.choices = choices;
        this.states = states;
        this.messages = messages;
    }

    @GetMapping("/mailvoorkeur")
    Mailvoorkeur choice(Actor actor) {
        return Mailvoorkeur.of(choices.view(actor));
    }

    @PutMapping("/mailvoorkeur")
    ResponseEntity<Void> choose(Actor actor, Body body) {
        choices.choose(actor, new MailChoice(body.truth("mail", true), body.text("taal")));
        return Creating.done();
    }

    @GetMapping("/berichten")
    Results<Bericht> messages(Actor actor, Query query) {
        return Results.of(messages.list(actor, query.after(), query.size()), query, Bericht::of);
    }

    @PostMapping("/berichten/{berichtId}/gelezen")
    ResponseEntity<Void> read(Actor actor, @PathVariable UUID berichtId) {
        messages.read(actor, berichtId);
        return Creating.done();
    }

    @PostMapping("/berichten/gelezen")
    ResponseEntity<Void> readAll(Actor actor) {
        messages.readAll(actor);
        return Creating.done();
    }

    @GetMapping("/beheer/samenwerkingsverbanden/{samenwerkingsverbandId}/mail")
    StandMail state(Actor actor, @PathVariable UUID samenwerkingsverbandId) {
        return StandMail.of(states.view(actor, samenwerkingsverbandId));
    }
}
