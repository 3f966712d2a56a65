package nl.aantafel.exchange.rest;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.exchange.rest.QuestionnaireShapes.IngebrachteVragenlijst;
import nl.aantafel.exchange.rest.QuestionnaireShapes.LimesurveyVragenlijst;
import nl.aantafel.exchange.rest.QuestionnaireShapes.MeegeleverdeVragenlijst;
import nl.aantafel.exchange.rest.QuestionnaireShapes.NietMeegekomen;
import nl.aantafel.exchange.rest.QuestionnaireShapes.Vragenlijstbevinding;
import nl.aantafel.exchange.rest.QuestionnaireShapes.Vragenlijstbladzijde;
import nl.aantafel.exchange.rest.QuestionnaireShapes.Vragenlijstinhoud;
import nl.aantafel.exchange.rest.QuestionnaireShapes.Vragenlijstregel;
import nl.aantafel.exchange.rest.QuestionnaireShapes.Vragenlijstversie;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.FileAnswer;
import nl.aantafel.page.Texts;
import nl.aantafel.survey.Answer;
import nl.aantafel.survey.Questionnaires;
import nl.aantafel.survey.Questionnaires.Begin;
import nl.aantafel.survey.Questionnaires.Brought;
import nl.aantafel.survey.Questionnaires.Handed;
import nl.aantafel.survey.Questionnaires.View;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questionnaires (vragenlijsten) in their versions, as the researchers of a partnership write them. */
@RestController
@RequestMapping(Description.BASE)
class QuestionnaireResource {

    private static final String ALL = "/vragenlijsten";
    private static final String ONE = ALL + "/{vragenlijstId}";
    private static final String VERSION = ONE + "/versies/{nummer}";

    private final Questionnaires questionnaires;
    private final Creating creating;
    private final Texts texts;

    QuestionnaireResource(Questionnaires questionnaires, Creating creating, Texts texts) {
        this.questionnaires = questionnaires;
        this.creating = creating;
        this.texts = texts;
    }

    @GetMapping(ALL)
    Results<Vragenlijstregel> all(Actor actor, Query query) {
        return Results.of(
                questionnaires.list(actor, partnership(actor, query), query.text("zoek"), query.truth("gearchiveerd")),
                Vragenlijstregel::of);
    }

    private UUID partnership(Actor actor, Query query) {
        UUID asked = query.id("samenwerkingsverband");
        return asked == null ? questionnaires.partnerships(actor).getFirst().id() : asked;
    }

    @GetMapping("/meegeleverde-vragenlijsten")
    Results<MeegeleverdeVragenlijst> supplied(Actor actor, Query query) {
        return Results.of(questionnaires.supplied(actor, partnership(actor, query)), MeegeleverdeVragenlijst::of);
    }

    /** Empty, from one that comes with the house, as a copy, or from a file. */
    @PostMapping(ALL)
    ResponseEntity<String> begin(Actor actor, Body body) {
        UUID partnership = body.needId("samenwerkingsverband");
        return creating.here(actor, body, () -> begun(actor, partnership, body));
    }

    private UUID begun(Actor actor, UUID partnership, Body body) {
        if (body.has("meegeleverd")) {
            return questionnaires.beginSupplied(actor, partnership, body.text("meegeleverd"));
        }
        if (body.has("bestand")) {
            return questionnaires.bring(actor, partnership, body.text("bestand"));
        }
        if (body.has("kopieVan")) {
            UUID from = body.needId("kopieVan");
            View view = questionnaires.read(actor, from);
            return questionnaires.copy(actor, from, view.number(), body.text("sleutel"));
        }
        Body title = body.part("titel").orElse(body);
        return questionnaires.begin(
                actor, new Begin(partnership, body.text("sleutel"), title.text("nl"), title.text("en")));
    }

    @PostMapping("/limesurvey-vragenlijsten")
    ResponseEntity<String> bringLime(Actor actor, Body body) {
        UUID partnership = body.needId("samenwerkingsverband");
        return creating.several(actor, body, () -> {
            Brought brought = questionnaires.bringLime(
                    actor, partnership, body.text("bestand").getBytes(StandardCharsets.UTF_8));
            return Results.of(
                    List.of(brought),
                    each -> new IngebrachteVragenlijst(
                            each.id(),
                            each.left().stream()
                                    .map(left -> NietMeegekomen.of(texts, left))
                                    .toList()));
        });
    }

    @GetMapping(ONE)
    ResponseEntity<Vragenlijstversie> one(Actor actor, @PathVariable UUID vragenlijstId) {
        View view = questionnaires.read(actor, vragenlijstId);
        return Creating.versioned(Vragenlijstversie.of(view), view.rowVersion());
    }

    @PutMapping(ONE)
    ResponseEntity<Void> save(Actor actor, @PathVariable UUID vragenlijstId, Version version, Body body) {
        questionnaires.save(actor, vragenlijstId, version.number(), Vragenlijstinhoud.read(body));
        return Creating.done();
    }

    @PostMapping(ONE + "/publicatie")
    ResponseEntity<Void> publish(Actor actor, @PathVariable UUID vragenlijstId, Version version) {
        questionnaires.publish(actor, vragenlijstId, version.number());
        return Creating.done();
    }

    /** What was never published goes as a whole. */
    @DeleteMapping(ONE + "/concept")
    ResponseEntity<Void> discard(Actor actor, @PathVariable UUID vragenlijstId, Version version) {
        questionnaires.discard(actor, vragenlijstId, version.number());
        return Creating.done();
    }

    @PutMapping(ONE + "/archief")
    ResponseEntity<Void> archive(Actor actor, @PathVariable UUID vragenlijstId, Body body) {
        questionnaires.archive(actor, vragenlijstId, body.truth("gearchiveerd", true));
        return Creating.done();
    }

    @PostMapping(ONE + "/versies")
    ResponseEntity<String> next(Actor actor, @PathVariable UUID vragenlijstId, Body body) {
        return creating.here(actor, body, () -> questionnaires.next(actor, vragenlijstId));
    }

    @GetMapping(VERSION)
    Vragenlijstversie version(Actor actor, @PathVariable UUID vragenlijstId, @PathVariable int nummer) {
        return Vragenlijstversie.of(questionnaires.read(actor, vragenlijstId, nummer));
    }

    @GetMapping(VERSION + "/bestand")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID vragenlijstId, @PathVariable int nummer) {
        return FileAnswer.of(
                "vragenlijst-" + nummer + ".yaml",
                "application/yaml",
                questionnaires.export(actor, vragenlijstId, nummer).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(VERSION + "/limesurvey")
    LimesurveyVragenlijst lime(Actor actor, @PathVariable UUID vragenlijstId, @PathVariable int nummer) {
        Handed handed = questionnaires.exportLime(actor, vragenlijstId, nummer);
        return new LimesurveyVragenlijst(
                handed.name(),
                new String(handed.content(), StandardCharsets.UTF_8),
                handed.left().stream()
                        .map(left -> NietMeegekomen.of(texts, left))
                        .toList());
    }

    @GetMapping(VERSION + "/bevindingen")
    Results<Vragenlijstbevinding> findings(Actor actor, @PathVariable UUID vragenlijstId, @PathVariable int nummer) {
        return Results.of(
                questionnaires.findings(actor, vragenlijstId, nummer), each -> Vragenlijstbevinding.of(texts, each));
    }

    /** What somebody meets who chooses so; nothing is kept. */
    @PostMapping(VERSION + "/route")
    Results<Vragenlijstbladzijde> route(
            Actor actor, @PathVariable UUID vragenlijstId, @PathVariable int nummer, Body body) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Body each : body.parts("keuzes")) {
            if (answers.put(
                            each.text("vraag"),
                            Answer.of(each.texts("antwoorden").toArray(String[]::new)))
                    != null) {
                throw RefusedException.invalid("keuzes", "survey.edit.line-twice", each.text("vraag"));
            }
        }
        return Results.of(questionnaires.preview(actor, vragenlijstId, nummer, answers), Vragenlijstbladzijde::of);
    }
}
