package nl.aantafel.meeting.web;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.BeforehandPages;
import nl.aantafel.meeting.QuestionsBeforehand;
import nl.aantafel.meeting.QuestionsBeforehand.Answer;
import nl.aantafel.meeting.QuestionsBeforehand.Asking;
import nl.aantafel.meeting.QuestionsBeforehand.Outcome;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Questions before a conference: one's own to answer, and for who leads everybody's, with what came of them. */
@Controller
@RequestMapping("/cases/{caseId}/meetings/{conference}/beforehand")
class BeforehandController {

    private final BeforehandPages pages;
    private final QuestionsBeforehand questions;
    private final BeforehandDrawing drawing;

    BeforehandController(BeforehandPages pages, QuestionsBeforehand questions, BeforehandDrawing drawing) {
        this.pages = pages;
        this.questions = questions;
        this.drawing = drawing;
    }

    @GetMapping
    ModelAndView own(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            Locale locale) {
        return Pages.view("meeting/beforehand", drawing.own(pages.own(actor, caseId, conference, locale), locale));
    }

    @GetMapping("/all")
    ModelAndView all(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            Locale locale) {
        return Pages.view(
                "meeting/beforehandAll", drawing.all(pages.leading(actor, caseId, conference, locale), locale));
    }

    @PostMapping("/all")
    ModelAndView ask(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        Set<String> chosen = new LinkedHashSet<>(typed.list("vragen"));
        chosen.addAll(typed.list("andereVragen"));
        Asking asking = new Asking(typed.ids("aanWie"), chosen, typed.text("eigenVraag"), typed.date("uiterlijk"));
        typed.refuseIfAny();
        questions.ask(actor, conference, asking);
        return Pages.redirect(Paths.beforehand(caseId, conference) + "/all", "meeting.done.asked");
    }

    @PostMapping("/{question}/withdraw")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @PathVariable("question") UUID question,
            @RequestParam MultiValueMap<String, String> form) {
        questions.withdraw(actor, conference, question, new Typed(form).number("versie", -1));
        return Pages.redirect(Paths.beforehand(caseId, conference) + "/all", "meeting.done.withdrawn-question");
    }

    @PostMapping("/{question}/answer")
    ModelAndView answer(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @PathVariable("question") UUID question,
            @RequestParam MultiValueMap<String, String> form) {
        Prefixed.form(BeforehandView.prefix(question), form, typed -> {
            Answer answer = new Answer(
                    outcome(typed.text("uitkomst")),
                    typed.text("antwoord"),
                    typed.text("soort"),
                    typed.text("verteldDoor"),
                    typed.ids("over"),
                    typed.text("reden"));
            int version = typed.number("versie", -1);
            typed.refuseIfAny();
            questions.answer(actor, conference, question, answer, version);
            return answer;
        });
        return Pages.redirect(Paths.beforehand(caseId, conference), "meeting.done.answered");
    }

    /** What is none of ours is refused as not chosen. */
    private static Outcome outcome(String code) {
        for (Outcome each : Outcome.values()) {
            if (each.name().equalsIgnoreCase(code)) {
                return each;
            }
        }
        return Outcome.OPEN;
    }
}
