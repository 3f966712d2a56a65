package nl.aantafel.meeting.web;

import java.util.UUID;
import nl.aantafel.directory.DirectoryViews;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.CardTexts;
import nl.aantafel.meeting.CardTexts.Setting;
import nl.aantafel.meeting.CardTexts.Which;
import nl.aantafel.meeting.CardTexts.Wording;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a partnership says on the conversation card in words of its own. */
@Controller
@RequestMapping(CardTextsController.PATH)
class CardTextsController {

    static final String PATH = "/administration/partnerships/{id}/card";

    private final CardTexts cards;
    private final DirectoryViews directory;

    CardTextsController(CardTexts cards, DirectoryViews directory) {
        this.cards = cards;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @PathVariable("id") UUID id,
            @RequestParam(name = "taal", defaultValue = "nl") String language) {
        return Pages.view(
                "meeting/cardTexts",
                new CardTextsView(
                        directory.partnership(actor, id).partnership(),
                        language.equals("en") ? "en" : "nl",
                        cards.of(actor, id, language),
                        cards.setting(actor, id)));
    }

    @PostMapping
    ModelAndView choose(Actor actor, @PathVariable("id") UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        int version = typed.number("version", 0);
        typed.refuseIfAny();
        cards.choose(actor, id, new Setting(typed.has("namen"), typed.text("vertrouwenspersoon"), version));
        return Pages.redirect(path(id), "meeting.card.setting.done");
    }

    @GetMapping("/{block}")
    ModelAndView one(
            Actor actor,
            @PathVariable("id") UUID id,
            @PathVariable("block") String block,
            @RequestParam(name = "taal", defaultValue = "nl") String language,
            @RequestParam(name = "voor", defaultValue = "adult") String reader) {
        return Pages.view(
                "meeting/cardText",
                new CardTextView(
                        directory.partnership(actor, id).partnership(),
                        cards.one(actor, id, new Which(block, language, reader))));
    }

    @PostMapping("/{block}")
    ModelAndView keep(
            Actor actor,
            @PathVariable("id") UUID id,
            @PathVariable("block") String block,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        int version = typed.number("version", 0);
        typed.refuseIfAny();
        Which which = which(block, typed);
        cards.keep(actor, id, new Wording(which, typed.text("titel"), typed.text("tekst")), version);
        return Pages.redirect(path(id) + "?taal=" + which.language(), "meeting.card.texts.done");
    }

    @PostMapping("/{block}/original")
    ModelAndView original(
            Actor actor,
            @PathVariable("id") UUID id,
            @PathVariable("block") String block,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        int version = typed.number("version", 0);
        typed.refuseIfAny();
        Which which = which(block, typed);
        cards.original(actor, id, which, version);
        return Pages.redirect(path(id) + "?taal=" + which.language(), "meeting.card.texts.done-original");
    }

    private static Which which(String block, Typed typed) {
        return new Which(block, typed.text("taal"), typed.text("voor"));
    }

    static String path(UUID partnership) {
        return PATH.replace("{id}", partnership.toString());
    }
}
