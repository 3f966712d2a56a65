package nl.aantafel.exchange.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.KnownQuestions;
import nl.aantafel.casefile.KnownQuestions.AskedHere;
import nl.aantafel.casefile.KnownQuestions.Question;
import nl.aantafel.casefile.KnownQuestions.QuestionView;
import nl.aantafel.exchange.rest.CommonShapes.Tekst;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Personal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether somebody is known to another safety house (bekendheidsvragen). */
@RestController
@RequestMapping(Description.BASE)
class KnownResource {

    record Huis(UUID samenwerkingsverband, String naam, boolean bekend, String contactpunt) {}

    @Personal
    record Bekendheidsvraag(
            UUID id,
            UUID persoon,
            String naam,
            Tekst reden,
            String toelichting,
            String gevraagdDoor,
            String organisatie,
            Instant gevraagdOp,
            List<Huis> antwoorden) {
        static Bekendheidsvraag of(QuestionView view) {
            return new Bekendheidsvraag(
                    view.id(),
                    view.person(),
                    view.name(),
                    Tekst.of(view.reason()),
                    view.explanation(),
                    view.askedBy(),
                    view.organisation(),
                    view.at(),
                    view.replies().stream()
                            .map(each -> new Huis(each.partnership(), each.house(), each.known(), each.contactPoint()))
                            .toList());
        }

        @Override
        public String toString() {
            return "Bekendheidsvraag";
        }
    }

    @Personal
    record VraagVanElders(
            UUID id,
            Instant gevraagdOp,
            String huis,
            String gevraagdDoor,
            String organisatie,
            Tekst zetel,
            Tekst reden,
            String toelichting,
            boolean bekend,
            boolean afgeschermd,
            String naam,
            String casusnummer) {
        static VraagVanElders of(AskedHere each) {
            return new VraagVanElders(
                    each.id(),
                    each.at(),
                    each.house(),
                    each.askedBy(),
                    each.organisation(),
                    Tekst.of(each.seat()),
                    Tekst.of(each.reason()),
                    each.explanation(),
                    each.known(),
                    each.heldBack(),
                    each.name(),
                    each.number());
        }

        @Override
        public String toString() {
            return "VraagVanElders";
        }
    }

    private final KnownQuestions questions;
    private final Creating creating;

    KnownResource(KnownQuestions questions, Creating creating) {
        this.questions = questions;
        this.creating = creating;
    }

    @GetMapping("/casussen/{casusId}/bekendheidsvragen")
    Results<Bekendheidsvraag> all(Actor actor, @PathVariable UUID casusId) {
        return Results.of(questions.of(actor, casusId).questions(), Bekendheidsvraag::of);
    }

    @PostMapping("/casussen/{casusId}/bekendheidsvragen")
    ResponseEntity<String> ask(Actor actor, @PathVariable UUID casusId, Body body) {
        return creating.at(
                actor,
                body,
                id -> "/casussen/" + casusId + "/bekendheidsvragen",
                () -> questions.ask(
                        actor,
                        casusId,
                        new Question(body.id("persoon"), body.text("reden"), body.text("toelichting"))));
    }

    @GetMapping("/samenwerkingsverbanden/{samenwerkingsverbandId}/bekendheidsvragen")
    Results<VraagVanElders> askedHere(Actor actor, @PathVariable UUID samenwerkingsverbandId, Query query) {
        return Results.of(
                questions.askedHere(actor, samenwerkingsverbandId, query.after(), query.size()),
                query,
                VraagVanElders::of);
    }
}
