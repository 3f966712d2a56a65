package nl.aantafel.rights.web;

import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.Counsels;
import nl.aantafel.rights.Counsels.Counsel;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Questions for advice: one's own with their answers, and for who advises those that wait for them. */
@Controller
@RequestMapping("/advice-questions")
final class CounselQuestionPages {

    private final Counsels counsels;

    CounselQuestionPages(Counsels counsels) {
        this.counsels = counsels;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return Pages.view("rights/adviceQuestions", new CounselQuestionsModel(counsels.questions(actor)));
    }

    @GetMapping("/{advice}")
    ModelAndView one(Actor actor, @PathVariable("advice") UUID id) {
        Counsel advice = counsels.view(actor, id);
        return Pages.view(
                "rights/adviceQuestion", new CounselQuestionsModel.One(advice, counsels.answerable(actor, advice)));
    }

    @PostMapping("/{advice}")
    ModelAndView answer(
            Actor actor, @PathVariable("advice") UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        counsels.answer(actor, id, typed.text("advies"), typed.version());
        return Pages.redirect("/advice-questions/" + id, "rights.advice.notice.answered");
    }
}
