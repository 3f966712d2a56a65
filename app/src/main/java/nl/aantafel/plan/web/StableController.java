package nl.aantafel.plan.web;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.StableSafety;
import nl.aantafel.plan.StableSafety.Criterion;
import nl.aantafel.plan.StableSafety.Judge;
import nl.aantafel.plan.StableSafety.StableScreen;
import nl.aantafel.plan.domain.Fields;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Stable safety: what the case holds, what each party judges, and judging. */
@Controller
@RequestMapping("/cases/{caseId}/plan/stable-safety")
class StableController {

    private final StableSafety stable;
    private final Texts texts;

    StableController(StableSafety stable, Texts texts) {
        this.stable = stable;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        return Pages.view("plan/stable", new StablePage(stable.page(actor, caseId, locale), texts, locale));
    }

    @GetMapping("/judge")
    ModelAndView judging(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        StableScreen screen = stable.page(actor, caseId, locale);
        if (!screen.view().mayJudge()) {
            throw RefusedException.mayNot("plan.stable.refusal.may-not");
        }
        return Pages.view("plan/stableJudge", new StablePage(screen, texts, locale));
    }

    @PostMapping
    ModelAndView judge(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        Map<Criterion, String> answers = new EnumMap<>(Criterion.class);
        for (Criterion each : Criterion.values()) {
            answers.put(each, posted.text(each.code()));
        }
        Judge judge = new Judge(
                posted.id(Fields.PERSON), posted.text(Fields.DEFINITION), answers, posted.text(Fields.REASON));
        posted.refuseIfAny();
        stable.judge(actor, caseId, judge);
        return Pages.redirect(FormPages.base(caseId) + "/stable-safety", "plan.stable.notice");
    }
}
