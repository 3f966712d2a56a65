package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.directory.LanguageHelp;
import nl.aantafel.directory.WordAdvices;
import nl.aantafel.directory.WordAdvices.WordInput;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.LanguageShapes.Taaladvies;
import nl.aantafel.exchange.rest.LanguageShapes.Woordadvies;
import nl.aantafel.frame.PlainLanguage.Kind;
import nl.aantafel.kernel.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The language helper, and the words a partnership keeps for it (woordadviezen). */
@RestController
@RequestMapping(Description.BASE)
class LanguageResource {

    private static final String WORDS = "/beheer/samenwerkingsverbanden/{samenwerkingsverbandId}/woordadviezen";

    private final LanguageHelp help;
    private final WordAdvices words;

    LanguageResource(LanguageHelp help, WordAdvices words) {
        this.help = help;
        this.words = words;
    }

    @PostMapping("/taalhulp")
    Taaladvies look(Actor actor, Body body) {
        return Taaladvies.of(help.look(actor, body.text("tekst")));
    }

    @GetMapping(WORDS)
    Results<Woordadvies> list(Actor actor, @PathVariable UUID samenwerkingsverbandId) {
        return Results.of(words.of(actor, samenwerkingsverbandId), Woordadvies::of);
    }

    @PutMapping(WORDS)
    ResponseEntity<Void> keep(Actor actor, @PathVariable UUID samenwerkingsverbandId, Version version, Body body) {
        words.keep(actor, samenwerkingsverbandId, input(body), version.number());
        return Creating.done();
    }

    @DeleteMapping(WORDS)
    ResponseEntity<Void> original(
            Actor actor, @PathVariable UUID samenwerkingsverbandId, Version version, Query query) {
        words.original(actor, samenwerkingsverbandId, query.text("taal"), query.text("woord"), version.number());
        return Creating.done();
    }

    @PostMapping(WORDS + "/voorproef")
    Taaladvies preview(Actor actor, @PathVariable UUID samenwerkingsverbandId, Body body) {
        return Taaladvies.of(words.preview(actor, samenwerkingsverbandId, input(body), body.text("tekst")));
    }

    private static WordInput input(Body body) {
        return new WordInput(
                body.text("taal"),
                body.text("woord"),
                body.text("beter"),
                body.text("waarom"),
                Kind.valueOf(body.code("soort", Codes.WORD_KINDS)),
                body.truth("gemeld", true));
    }
}
