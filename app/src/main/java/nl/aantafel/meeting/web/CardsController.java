package nl.aantafel.meeting.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.Brainstorms;
import nl.aantafel.meeting.Brainstorms.Agreed;
import nl.aantafel.meeting.ConferencePages;
import nl.aantafel.meeting.ConferencePages.CardsScreen;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.Plans.AgreementInput;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Choosing among the cards of the brainstorm, in order, and agreeing on what was chosen in one move. */
@Controller
@RequestMapping("/cases/{caseId}/meetings/{conference}/choices")
class CardsController {

    private final ConferencePages pages;
    private final Brainstorms brainstorms;
    private final RoomDrawing drawing;

    CardsController(ConferencePages pages, Brainstorms brainstorms, RoomDrawing drawing) {
        this.pages = pages;
        this.brainstorms = brainstorms;
        this.drawing = drawing;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            Locale locale) {
        CardsScreen screen = pages.cards(actor, caseId, conference, locale);
        return RoomDrawing.elsewhere(screen.room())
                ? Paths.seeOther(drawing.door(screen.room()))
                : Pages.view("meeting/cards", CardsView.of(Paths.room(caseId, conference), screen));
    }

    private record Placed(UUID idea, int place) {}

    /** A card with a number is chosen; the lowest comes first. */
    @PostMapping
    ModelAndView choose(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        List<Placed> placed = new ArrayList<>();
        for (int at = 0; typed.has("kaarten[" + at + "].idee"); at++) {
            UUID idea = typed.id("kaarten[" + at + "].idee");
            String field = "kaarten[" + at + "].plaats";
            int place = typed.number(field, 0);
            typed.checks().that(place >= 0, field, "check.number");
            if (idea != null && place > 0) {
                placed.add(new Placed(idea, place));
            }
        }
        typed.refuseIfAny();
        brainstorms.choose(
                actor,
                conference,
                placed.stream()
                        .sorted(Comparator.comparingInt(Placed::place))
                        .map(Placed::idea)
                        .toList());
        return Pages.redirect(
                Paths.cards(caseId, conference) + "#agree", "meeting.done.cards", Integer.toString(placed.size()));
    }

    @PostMapping("/agreements")
    ModelAndView agree(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        List<Agreed> agreed = new ArrayList<>();
        for (int at = 0; typed.has("afspraken[" + at + "].idee"); at++) {
            UUID idea = typed.id("afspraken[" + at + "].idee");
            String row = "afspraken[" + at + "].";
            AgreementInput input = input(typed, row, at, conference);
            if (idea != null) {
                agreed.add(new Agreed(idea, input));
            }
        }
        typed.refuseIfAny();
        int made = brainstorms.agree(actor, conference, agreed).size();
        return Pages.redirect(Paths.cards(caseId, conference), "meeting.done.cards-agreed", Integer.toString(made));
    }

    /** The order of the cards is the order of what comes first. */
    private static AgreementInput input(Typed typed, String row, int at, UUID conference) {
        return new AgreementInput(
                typed.id(row + "doel"),
                typed.has(row + "soort") ? typed.text(row + "soort") : "action",
                typed.text(row + "wat"),
                typed.text(row + "reden"),
                typed.date(row + "uiterlijk"),
                "",
                at < 3 ? Integer.valueOf(at + 1) : null,
                "",
                typed.parties(row + "wieDoet"),
                List.of(),
                typed.parties(row + "metWie"),
                conference,
                null);
    }
}
