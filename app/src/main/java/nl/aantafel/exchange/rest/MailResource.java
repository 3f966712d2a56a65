package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.rest.InvitationShapes.Mailvoorkeur;
import nl.aantafel.exchange.rest.InvitationShapes.StandMail;
import nl.aantafel.kernel.Actor;
import nl.aantafel.notify.MailChoices;
import nl.aantafel.notify.MailChoices.MailChoice;
import nl.aantafel.notify.MailStates;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether one wants mail; and how mail stands, for who administers. */
@RestController
@RequestMapping(Description.BASE)
class MailResource {

    private final MailChoices choices;
    private final MailStates states;

    MailResource(MailChoices choices, MailStates states) {
        this.choices = choices;
        this.states = states;
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

    @GetMapping("/beheer/samenwerkingsverbanden/{samenwerkingsverbandId}/mail")
    StandMail state(Actor actor, @PathVariable UUID samenwerkingsverbandId) {
        return StandMail.of(states.view(actor, samenwerkingsverbandId));
    }
}
