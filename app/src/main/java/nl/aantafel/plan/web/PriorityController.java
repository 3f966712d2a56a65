package nl.aantafel.plan.web;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.Priorities;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Cases that have priority: the list, and one case on it. */
@Controller
class PriorityController {

    private static final String ONE = "/cases/{caseId}/plan/priority";

    private final Priorities priorities;
    private final Texts texts;

    PriorityController(Priorities priorities, Texts texts) {
        this.priorities = priorities;
        this.texts = texts;
    }

    @GetMapping("/priorities")
    ModelAndView list(
            Actor actor,
            @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID partnership,
            Locale locale) {
        return Pages.view("plan/priorities", new PriorityListPage(priorities.list(actor, partnership), locale));
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        return Pages.view(
                "plan/priority",
                new PriorityPage(
                        priorities.page(actor, caseId, locale), texts.get(locale, "plan.priority.off.closed"), locale));
    }

    @PostMapping(ONE)
    ModelAndView put(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> form) {
        priorities.put(actor, caseId, Set.copyOf(new Posted(form).list("criteria")));
        return Pages.redirect("/cases/" + caseId + "/plan/priority", "plan.priority.notice.on");
    }

    @PostMapping(ONE + "/off")
    ModelAndView takeOff(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> form) {
        priorities.takeOff(actor, caseId, new Posted(form).text("waaromEraf"));
        return Pages.redirect("/cases/" + caseId + "/plan/priority", "plan.priority.notice.off");
    }
}
