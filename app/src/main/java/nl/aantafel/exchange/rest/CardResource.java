package nl.aantafel.exchange.rest;

import java.util.UUID;
import nl.aantafel.exchange.Codes;
import nl.aantafel.exchange.rest.CardShapes.Praatplaat;
import nl.aantafel.exchange.rest.CardShapes.Praatplaatinstelling;
import nl.aantafel.exchange.rest.CardShapes.Praatplaattekst;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.CardTexts;
import nl.aantafel.meeting.CardTexts.Setting;
import nl.aantafel.meeting.CardTexts.Which;
import nl.aantafel.meeting.CardTexts.Wording;
import nl.aantafel.meeting.ConversationCards;
import nl.aantafel.meeting.ConversationCards.Asked;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The conversation card (praatplaat): one person's, and the words of the partnership on it. */
@RestController
@RequestMapping(Description.BASE)
class CardResource {

    private static final String CARD = "/overleggen/{overlegId}/gezin/{persoonId}/praatplaat";
    private static final String TEXTS = "/beheer/samenwerkingsverbanden/{samenwerkingsverbandId}/praatplaat";

    private final ConversationCards cards;
    private final CardTexts texts;

    CardResource(ConversationCards cards, CardTexts texts) {
        this.cards = cards;
        this.texts = texts;
    }

    @GetMapping(CARD)
    Praatplaat card(Actor actor, @PathVariable UUID overlegId, @PathVariable UUID persoonId, Query query) {
        return Praatplaat.of(cards.card(actor, new Asked(overlegId, persoonId, query.text("taal"))));
    }

    @PutMapping(CARD)
    ResponseEntity<Void> leaveOut(Actor actor, @PathVariable UUID overlegId, @PathVariable UUID persoonId, Body body) {
        cards.leaveOut(actor, overlegId, persoonId, body.ids("weglaten"));
        return Creating.done();
    }

    @GetMapping(TEXTS)
    ResponseEntity<Praatplaatinstelling> setting(Actor actor, @PathVariable UUID samenwerkingsverbandId) {
        Setting setting = texts.setting(actor, samenwerkingsverbandId);
        return Creating.versioned(Praatplaatinstelling.of(setting), setting.version());
    }

    @PutMapping(TEXTS)
    ResponseEntity<Void> choose(Actor actor, @PathVariable UUID samenwerkingsverbandId, Version version, Body body) {
        texts.choose(
                actor,
                samenwerkingsverbandId,
                new Setting(body.truth("namen", false), body.text("vertrouwenspersoon"), version.number()));
        return Creating.done();
    }

    @GetMapping(TEXTS + "/teksten")
    Results<Praatplaattekst> list(Actor actor, @PathVariable UUID samenwerkingsverbandId, Query query) {
        return Results.of(texts.of(actor, samenwerkingsverbandId, query.text("taal")), Praatplaattekst::of);
    }

    @PutMapping(TEXTS + "/teksten")
    ResponseEntity<Void> keep(Actor actor, @PathVariable UUID samenwerkingsverbandId, Version version, Body body) {
        Which which = new Which(
                body.code("onderdeel", Codes.CARD_BLOCKS), body.text("taal"), body.code("voor", Codes.CARD_READERS));
        texts.keep(
                actor,
                samenwerkingsverbandId,
                new Wording(which, body.text("titel"), body.text("tekst")),
                version.number());
        return Creating.done();
    }

    @DeleteMapping(TEXTS + "/teksten")
    ResponseEntity<Void> original(
            Actor actor, @PathVariable UUID samenwerkingsverbandId, Version version, Query query) {
        Which which = new Which(
                query.code("onderdeel", Codes.CARD_BLOCKS), query.text("taal"), query.code("voor", Codes.CARD_READERS));
        texts.original(actor, samenwerkingsverbandId, which, version.number());
        return Creating.done();
    }
}
