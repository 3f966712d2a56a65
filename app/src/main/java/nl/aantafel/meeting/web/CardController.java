package nl.aantafel.meeting.web;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.CardPages;
import nl.aantafel.meeting.ConversationCards;
import nl.aantafel.meeting.ConversationCards.Asked;
import nl.aantafel.page.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The conversation card of one person of the family, to look at, to print and to hand over. */
@Controller
@RequestMapping("/cases/{caseId}/meetings/{conference}/family/{person}")
class CardController {

    private final CardPages pages;
    private final ConversationCards cards;

    CardController(CardPages pages, ConversationCards cards) {
        this.pages = pages;
        this.cards = cards;
    }

    @GetMapping("/card")
    ModelAndView show(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @PathVariable("person") UUID person,
            @RequestParam(name = "taal", defaultValue = "nl") String language,
            Locale locale) {
        return Pages.view(
                "meeting/conversationCard",
                new CardView(pages.page(actor, caseId, new Asked(conference, person, language), locale)));
    }

    @PostMapping("/card")
    ModelAndView leaveOut(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @PathVariable("person") UUID person,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        Set<UUID> organisations = new LinkedHashSet<>(typed.ids("weglaten"));
        typed.refuseIfAny();
        cards.leaveOut(actor, conference, person, organisations);
        return Pages.redirect(Paths.card(caseId, conference, person), "meeting.card.done");
    }

    @GetMapping("/card.pdf")
    ResponseEntity<byte[]> pdf(
            Actor actor,
            @PathVariable("conference") UUID conference,
            @PathVariable("person") UUID person,
            @RequestParam(name = "taal", defaultValue = "nl") String language) {
        return ReportController.file(cards.file(actor, new Asked(conference, person, language), Format.PDF));
    }

    @GetMapping("/card.docx")
    ResponseEntity<byte[]> word(
            Actor actor,
            @PathVariable("conference") UUID conference,
            @PathVariable("person") UUID person,
            @RequestParam(name = "taal", defaultValue = "nl") String language) {
        return ReportController.file(cards.file(actor, new Asked(conference, person, language), Format.DOCX));
    }
}
