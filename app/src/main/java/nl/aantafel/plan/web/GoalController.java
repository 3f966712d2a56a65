package nl.aantafel.plan.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.PlanPages.FormScreen;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.GoalInput;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.domain.Fields;
import nl.aantafel.plan.domain.FormValues;
import nl.aantafel.plan.domain.GoalRules;
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

/** The forms for goals: a new one, changing one, and what became of it. */
@Controller
@RequestMapping("/cases/{caseId}/plan/goals")
class GoalController {

    private final Plans plans;
    private final FormPages forms;
    private final StaleForms stale;

    GoalController(Plans plans, FormPages forms, StaleForms stale) {
        this.plans = plans;
        this.forms = forms;
        this.stale = stale;
    }

    @GetMapping("/new")
    ModelAndView start(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        FormScreen screen = forms.goalScreen(actor, caseId, locale);
        Map<String, String> values = Map.of(Fields.PHASE, screen.currentPhase());
        return Pages.view(
                "plan/goalForm", forms.form(screen, new Filled("/goals/new", "/goals", "", values, 0), locale));
    }

    @PostMapping
    ModelAndView add(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> form) {
        UUID goal = plans.addGoal(actor, caseId, input(new Posted(form)));
        return Pages.redirect(FormPages.base(caseId) + "#d-" + goal, "plan.notice.goal-added");
    }

    @GetMapping("/{goal}/edit")
    ModelAndView edit(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("goal") UUID goal, Locale locale) {
        return Pages.view("plan/goalForm", filled(actor, caseId, goal, locale));
    }

    @PostMapping("/{goal}")
    ModelAndView change(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("goal") UUID goal,
            @RequestParam MultiValueMap<String, String> form,
            Locale locale) {
        Posted posted = new Posted(form);
        String base = FormPages.base(caseId);
        return stale.post(
                posted,
                new Places(base + "/goals/" + goal, base + "/goals/" + goal + "/edit", base + "#d-" + goal),
                () -> {
                    long version = posted.version();
                    plans.changeGoal(actor, caseId, goal, input(posted), version);
                    return Pages.redirect(base + "#d-" + goal, "plan.notice.goal-changed");
                },
                () -> filled(actor, caseId, goal, locale));
    }

    @GetMapping("/{goal}/state")
    ModelAndView state(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("goal") UUID goal, Locale locale) {
        return Pages.view("plan/goalState", stateForm(actor, caseId, goal, locale));
    }

    @PostMapping("/{goal}/state")
    ModelAndView close(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("goal") UUID goal,
            @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        long version = posted.version();
        posted.refuseIfAny();
        Reporting.told(() ->
                plans.closeGoal(actor, caseId, goal, posted.text(Fields.STATE), posted.text(Fields.NOTE), version));
        return Pages.redirect(FormPages.base(caseId) + "#d-" + goal, "plan.notice.goal-state");
    }

    private PlanForm filled(Actor actor, UUID caseId, UUID goal, Locale locale) {
        FormScreen screen = forms.goalScreen(actor, caseId, locale);
        GoalView it = find(screen, goal);
        return forms.form(
                screen,
                new Filled("/goals/" + goal + "/edit", "/goals/" + goal, it.title(), FormValues.of(it), it.version()),
                locale);
    }

    private PlanForm stateForm(Actor actor, UUID caseId, UUID goal, Locale locale) {
        FormScreen screen = forms.screen(actor, caseId, locale);
        GoalView it = find(screen, goal);
        String path = "/goals/" + goal + "/state";
        Map<String, String> values = Map.of(Fields.STATE, it.state(), Fields.NOTE, it.stateReason());
        return forms.form(screen, new Filled(path, path, it.title(), values, it.version()), locale);
    }

    static GoalView find(FormScreen screen, UUID goal) {
        return screen.plan().goals().stream()
                .filter(each -> each.id().equals(goal))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    private static GoalInput input(Posted posted) {
        GoalInput input = new GoalInput(
                posted.text(Fields.PHASE),
                posted.text(Fields.TITLE),
                posted.text(Fields.GOOD_ENOUGH),
                posted.text(Fields.LIFE_DOMAIN),
                posted.text(Fields.CLIENT_PRIORITY),
                posted.ids(Fields.PERSONS),
                posted.ids(Fields.STATEMENTS),
                IntStream.rangeClosed(0, 2 * GoalRules.MOST)
                        .mapToObj(place -> posted.text(Fields.LEVEL_WORDS + place))
                        .toList());
        posted.refuseIfAny();
        return input;
    }
}
