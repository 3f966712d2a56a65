package nl.aantafel.plan.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.PlanPages.FormScreen;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.SafetyStepInput;
import nl.aantafel.plan.Plans.SafetyStepView;
import nl.aantafel.plan.domain.Fields;
import nl.aantafel.plan.domain.FormValues;
import nl.aantafel.plan.web.FormPages.Filled;
import nl.aantafel.plan.web.StaleForms.Places;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms for the steps of the safety plan. */
@Controller
@RequestMapping("/cases/{caseId}/plan/safety-steps")
class SafetyController {

    private final Plans plans;
    private final FormPages forms;
    private final StaleForms stale;

    SafetyController(Plans plans, FormPages forms, StaleForms stale) {
        this.plans = plans;
        this.forms = forms;
        this.stale = stale;
    }

    @GetMapping("/new")
    ModelAndView start(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        FormScreen screen = forms.screen(actor, caseId, locale);
        return Pages.view(
                "plan/stepForm",
                forms.form(screen, new Filled("/safety-steps/new", "/safety-steps", "", Map.of(), 0), locale));
    }

    @PostMapping
    ModelAndView add(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> form) {
        plans.addSafetyStep(actor, caseId, input(new Posted(form)));
        return Pages.redirect(FormPages.base(caseId) + "#safety", "plan.notice.step-added");
    }

    @GetMapping("/{step}/edit")
    ModelAndView edit(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("step") UUID step, Locale locale) {
        return Pages.view("plan/stepForm", filled(actor, caseId, step, "/edit", locale));
    }

    @PostMapping("/{step}")
    ModelAndView change(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("step") UUID step,
            @RequestParam MultiValueMap<String, String> form,
            Locale locale) {
        Posted posted = new Posted(form);
        String base = FormPages.base(caseId);
        String own = base + "/safety-steps/" + step;
        return stale.post(
                posted,
                new Places(own, own + "/edit", base + "#safety"),
                () -> {
                    long version = posted.version();
                    plans.changeSafetyStep(actor, caseId, step, input(posted), version);
                    return Pages.redirect(base + "#safety", "plan.notice.step-changed");
                },
                () -> filled(actor, caseId, step, "/edit", locale));
    }

    @GetMapping("/{step}/remove")
    ModelAndView removing(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("step") UUID step, Locale locale) {
        return Pages.view("plan/stepRemove", filled(actor, caseId, step, "/remove", locale));
    }

    @PostMapping("/{step}/remove")
    ModelAndView remove(Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("step") UUID step) {
        plans.removeSafetyStep(actor, caseId, step);
        return Pages.redirect(FormPages.base(caseId) + "#safety", "plan.notice.step-removed");
    }

    private PlanForm filled(Actor actor, UUID caseId, UUID step, String form, Locale locale) {
        FormScreen screen = forms.screen(actor, caseId, locale);
        SafetyStepView it = screen.plan().safetySteps().stream()
                .filter(each -> each.id().equals(step))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        String own = "/safety-steps/" + step;
        String action = form.equals("/edit") ? own : own + form;
        return forms.form(screen, new Filled(own + form, action, it.text(), FormValues.of(it), it.version()), locale);
    }

    private static SafetyStepInput input(Posted posted) {
        SafetyStepInput input =
                new SafetyStepInput(posted.id(Fields.PERSON), posted.text(Fields.TEXT), posted.ids(Fields.FOR));
        posted.refuseIfAny();
        return input;
    }
}
