package nl.aantafel.exchange.rest;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.BeforehandShapes.VraagVooraf;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.QuestionsBeforehand;
import nl.aantafel.meeting.QuestionsBeforehand.Answer;
import nl.aantafel.meeting.QuestionsBeforehand.Asking;
import nl.aantafel.meeting.QuestionsBeforehand.BeforehandView;
import nl.aantafel.meeting.QuestionsBeforehand.Outcome;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questions before a conference (vragen vooraf): one's own, and everybody's for who leads. */
@RestController
@RequestMapping(Description.BASE + "/overleggen/{overlegId}/vragen-vooraf")
class BeforehandResource {

    private final QuestionsBeforehand questions;

    BeforehandResource(QuestionsBeforehand questions) {
        this.questions = questions;
    }

    @GetMapping
    Results<VraagVooraf> all(Actor actor, @PathVariable UUID overlegId) {
        BeforehandView view = questions.view(actor, overlegId);
        return Results.of(
                view.questions(), each -> VraagVooraf.of(each, view.knownOn().orElse(null)));
    }

    /** What somebody was asked already is not asked again, so that sending it twice does no harm. */
    @PostMapping
    ResponseEntity<Void> ask(Actor actor, @PathVariable UUID overlegId, Body body) {
        questions.ask(
                actor,
                overlegId,
                new Asking(body.ids("aanWie"), body.texts("vragen"), body.text("eigenVraag"), body.day("uiterlijk")));
        return Creating.done();
    }

    @PutMapping("/{vraagVoorafId}/antwoord")
    ResponseEntity<Void> answer(
            Actor actor, @PathVariable UUID overlegId, @PathVariable UUID vraagVoorafId, Version version, Body body) {
        questions.answer(
                actor,
                overlegId,
                vraagVoorafId,
                new Answer(
                        Outcome.valueOf(
                                body.code("uitkomst", Codes.ASKED_OUTCOMES).toUpperCase(Locale.ROOT)),
                        body.text("antwoord"),
                        body.code("soort", Codes.STATEMENT_KINDS),
                        body.text("verteldDoor"),
                        body.ids("over"),
                        body.text("reden")),
                version.number());
        return Creating.done();
    }

    @DeleteMapping("/{vraagVoorafId}")
    ResponseEntity<Void> withdraw(
            Actor actor, @PathVariable UUID overlegId, @PathVariable UUID vraagVoorafId, Version version) {
        questions.withdraw(actor, overlegId, vraagVoorafId, version.number());
        return Creating.done();
    }
}
