package nl.aantafel.casefile.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.Separations;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who must not meet: who decided so and why, and the forms to set it and to end it. */
@Controller
@RequestMapping("/cases/{caseId}/apart")
final class SeparationPages {

    private final CasePages pages;
    private final Separations separations;

    SeparationPages(CasePages pages, Separations separations) {
        this.pages = pages;
        this.separations = separations;
    }

    private static String path(UUID caseId) {
        return "/cases/" + caseId + "/apart";
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        return Pages.view(
                "casefile/separations",
                new SeparationsModel(
                        pages.separations(actor, new Ask(caseId, "tab.family", Right.SEE_CASE, locale)), path(caseId)));
    }

    @PostMapping
    ModelAndView set(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        UUID one = posted.id("persoon");
        UUID other = posted.id("anderePersoon");
        posted.refuseIfAny();
        separations.separate(actor, caseId, one, other, posted.text("reden"));
        return Pages.redirect(path(caseId), "casefile.web.separation.done");
    }

    @PostMapping("/{separation}/end")
    ModelAndView end(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("separation") UUID separation,
            @RequestParam(name = "waarom", defaultValue = "") String reason) {
        separations.end(actor, caseId, separation, reason);
        return Pages.redirect(path(caseId), "casefile.web.separation.ended");
    }
}
