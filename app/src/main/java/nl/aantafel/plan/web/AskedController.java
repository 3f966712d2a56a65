package nl.aantafel.plan.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.Deviations;
import nl.aantafel.plan.Deviations.SupportLine;
import nl.aantafel.plan.Escalations;
import nl.aantafel.plan.Escalations.AskedLine;
import nl.aantafel.plan.Escalations.AskedView;
import nl.aantafel.plan.domain.DeviationFields;
import nl.aantafel.plan.domain.EscalationFields;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What somebody on a ladder is asked, also from outside a case (aan mij gevraagd). */
@Controller
@RequestMapping("/escalations")
class AskedController {

    private final Escalations escalations;
    private final Deviations deviations;
    private final FrameCatalogue frames;

    AskedController(Escalations escalations, Deviations deviations, FrameCatalogue frames) {
        this.escalations = escalations;
        this.deviations = deviations;
        this.frames = frames;
    }

    @GetMapping
    ModelAndView show(Actor actor, Locale locale) {
        return Pages.view("plan/asked", new AskedPage(escalations.asked(actor), frames, locale, null, null));
    }

    @GetMapping("/{question}/answer")
    ModelAndView answering(Actor actor, @PathVariable("question") UUID question, Locale locale) {
        AskedView view = escalations.asked(actor);
        AskedLine one = view.open().stream()
                .filter(each -> each.id().equals(question))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        return Pages.view("plan/askedAnswer", new AskedPage(view, frames, locale, one, null));
    }

    @PostMapping("/{question}/answer")
    ModelAndView answer(
            Actor actor, @PathVariable("question") UUID question, @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        escalations.answer(actor, question, posted.text(EscalationFields.KIND), posted.text(EscalationFields.ANSWER));
        return Pages.redirect("/escalations", "plan.escalation.notice.answered");
    }

    @GetMapping("/support/{support}/answer")
    ModelAndView supporting(Actor actor, @PathVariable("support") UUID support, Locale locale) {
        AskedView view = escalations.asked(actor);
        SupportLine one = view.supportOpen().stream()
                .filter(each -> each.id().equals(support))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        return Pages.view("plan/supportAnswer", new AskedPage(view, frames, locale, null, one));
    }

    @PostMapping("/support/{support}/answer")
    ModelAndView support(
            Actor actor, @PathVariable("support") UUID support, @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        deviations.answer(actor, support, posted.text(DeviationFields.SUPPORT), posted.text(DeviationFields.ANSWER));
        return Pages.redirect("/escalations", "plan.escalation.notice.answered");
    }
}
