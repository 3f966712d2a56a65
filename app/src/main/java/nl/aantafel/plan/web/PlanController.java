package nl.aantafel.plan.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.PlanPages;
import nl.aantafel.plan.web.PlanDrawing.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The plan to read, on the screen and on paper. */
@Controller
@RequestMapping("/cases/{caseId}/plan")
class PlanController {

    private final PlanPages pages;
    private final PlanDrawing drawing;

    PlanController(PlanPages pages, PlanDrawing drawing) {
        this.pages = pages;
        this.drawing = drawing;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @RequestParam(name = "fase", defaultValue = "") String phase,
            @RequestParam(name = "gemeld", required = false) @Nullable UUID reported,
            Locale locale) {
        return Pages.view(
                "plan/page", drawing.page(pages.page(actor, caseId, locale), new Wish(phase, false, reported), locale));
    }

    @GetMapping("/print/{person}")
    ModelAndView printFor(Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("person") UUID person) {
        return Pages.view("plan/personPrint", PersonPage.of(pages.printFor(actor, caseId, person)));
    }

    @GetMapping("/print")
    ModelAndView print(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        return Pages.view(
                "plan/print", drawing.page(pages.print(actor, caseId, locale), new Wish("", true, null), locale));
    }
}
