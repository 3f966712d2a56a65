package nl.aantafel.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.PlanPages.FormScreen;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.EvaluationInput;
import nl.aantafel.plan.Plans.HeadInput;
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

/** The form about working together: how the parties keep each other informed, dates, and when it is enough. */
@Controller
@RequestMapping("/cases/{caseId}/plan/collaboration")
class CollaborationController {

    private static final int MOST_EVALUATIONS = 50;

    private final Plans plans;
    private final FormPages forms;
    private final StaleForms stale;

    CollaborationController(Plans plans, FormPages forms, StaleForms stale) {
        this.plans = plans;
        this.forms = forms;
        this.stale = stale;
    }

    @GetMapping
    ModelAndView edit(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        return Pages.view("plan/collaborationForm", filled(actor, caseId, locale));
    }

    @PostMapping
    ModelAndView change(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @RequestParam MultiValueMap<String, String> form,
            Locale locale) {
        Posted posted = new Posted(form);
        String base = FormPages.base(caseId);
        String own = base + "/collaboration";
        return stale.post(
                posted,
                new Places(own, own, base + "#collaboration"),
                () -> {
                    long version = posted.version();
                    plans.changeHead(actor, caseId, input(posted), version);
                    return Pages.redirect(base + "#collaboration", "plan.notice.collaboration-changed");
                },
                () -> filled(actor, caseId, locale));
    }

    private PlanForm filled(Actor actor, UUID caseId, Locale locale) {
        FormScreen screen = forms.screen(actor, caseId, locale);
        String own = "/collaboration";
        return forms.form(
                screen,
                new Filled(
                        own,
                        own,
                        own,
                        FormValues.of(screen.plan().head()),
                        screen.plan().version()),
                locale);
    }

    private static HeadInput input(Posted posted) {
        HeadInput input = new HeadInput(
                posted.text(Fields.INFORMING),
                posted.text(Fields.TIMELINE),
                posted.text(Fields.END_CONDITION),
                posted.text(Fields.CLOSING_PLAN),
                posted.text(Fields.MANDATE),
                posted.date(Fields.NEXT_DATE),
                evaluations(posted));
        posted.refuseIfAny();
        return input;
    }

    /** Rows without a date fall away, unless something is written beside it. */
    private static List<EvaluationInput> evaluations(Posted posted) {
        List<EvaluationInput> evaluations = new ArrayList<>();
        for (int i = 1; i <= MOST_EVALUATIONS; i++) {
            String about = posted.text(Fields.EVALUATION_ABOUT + i);
            LocalDate due = about.isBlank()
                    ? posted.date(Fields.EVALUATION_ON + i)
                    : posted.requiredDate(Fields.EVALUATION_ON + i, LocalDate.EPOCH);
            if (due != null) {
                evaluations.add(new EvaluationInput(due, about));
            }
        }
        return evaluations;
    }
}
