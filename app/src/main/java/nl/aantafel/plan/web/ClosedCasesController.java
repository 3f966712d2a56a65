package nl.aantafel.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Paging;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.ClosedCases;
import nl.aantafel.plan.ClosedCases.DeskOf;
import nl.aantafel.plan.ClosedCases.Look;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Cases that were closed: number and days; the name and the closing plan for who says for what. */
@Controller
@RequestMapping("/closed-cases")
class ClosedCasesController {

    private final ClosedCases closed;

    ClosedCasesController(ClosedCases closed) {
        this.closed = closed;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID partnership,
            @RequestParam(name = "na", required = false) @Nullable String after) {
        List<DeskOf> desks = closed.desks(actor);
        DeskOf desk = desks.stream()
                .filter(each -> partnership == null || each.partnership().equals(partnership))
                .findFirst()
                .orElseThrow(() -> RefusedException.mayNot("plan.closed.may-not"));
        return Pages.view(
                "plan/closedCases",
                new ClosedCasesPage(desks, desk, closed.list(actor, desk.partnership(), after, Paging.DEFAULT_SIZE)));
    }

    @GetMapping("/{caseId}")
    ModelAndView one(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        return Pages.view("plan/closedCase", new ClosedCasePage(closed.one(actor, caseId), locale));
    }

    @PostMapping("/{caseId}/look")
    ModelAndView look(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        closed.look(actor, caseId, new Look(posted.text("doel"), posted.text("reden")));
        return Pages.redirect("/closed-cases/" + caseId, "plan.closed.notice.looking");
    }
}
