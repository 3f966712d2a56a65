package nl.aantafel.referral.web;

import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import nl.aantafel.referral.Triage;
import nl.aantafel.referral.Triage.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Questions to somebody who is no member of the case: what is asked, and nothing more of it. */
@Controller
@RequestMapping("/questions")
class QuestionsController {

    private final Triage triage;

    QuestionsController(Triage triage) {
        this.triage = triage;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return Pages.view("referral/questions", new QuestionList(triage.questionsForMe(actor)));
    }

    @GetMapping("/{id}")
    ModelAndView question(Actor actor, @PathVariable("id") UUID id) {
        return Pages.view("referral/question", new QuestionPage(triage.question(actor, id)));
    }

    @PostMapping("/{id}")
    ModelAndView answer(Actor actor, @PathVariable("id") UUID id, @RequestParam MultiValueMap<String, String> fields) {
        Typed typed = new Typed(fields);
        triage.answer(actor, id, new Answer(typed.line("uitkomst"), typed.text("reden"), typed.text("antwoord")));
        return Pages.redirect("/questions/" + id, "referral.answer.done");
    }
}
