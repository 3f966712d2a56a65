package nl.aantafel.plan.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.PlanPages.FormScreen;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementInput;
import nl.aantafel.plan.Plans.AgreementView;
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

/** The forms for agreements: a new one, changing one. */
@Controller
@RequestMapping("/cases/{caseId}/plan/agreements")
class AgreementController {

    private final Plans plans;
    private final FormPages forms;
    private final StaleForms stale;

    AgreementController(Plans plans, FormPages forms, StaleForms stale) {
        this.plans = plans;
        this.forms = forms;
        this.stale = stale;
    }

    @GetMapping("/new")
    ModelAndView start(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @RequestParam(name = "goal", defaultValue = "") String goal,
            Locale locale) {
        FormScreen screen = forms.screen(actor, caseId, locale);
        boolean known = screen.plan().goals().stream()
                .anyMatch(each -> each.id().toString().equals(goal));
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Fields.KIND, "action");
        values.put(Fields.GOAL, known ? goal : "");
        String path = "/agreements/new" + (known ? "?goal=" + goal : "");
        return Pages.view(
                "plan/agreementForm", forms.form(screen, new Filled(path, "/agreements", "", values, 0), locale));
    }

    @PostMapping
    ModelAndView add(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> form) {
        UUID agreement = plans.agree(actor, caseId, input(new Posted(form)));
        return Pages.redirect(FormPages.base(caseId) + "#a-" + agreement, "plan.notice.agreement-added");
    }

    @GetMapping("/{agreement}/edit")
    ModelAndView edit(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("agreement") UUID agreement,
            Locale locale) {
        return Pages.view("plan/agreementForm", filled(actor, caseId, agreement, locale));
    }

    @PostMapping("/{agreement}")
    ModelAndView change(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("agreement") UUID agreement,
            @RequestParam MultiValueMap<String, String> form,
            Locale locale) {
        Posted posted = new Posted(form);
        String base = FormPages.base(caseId);
        String own = base + "/agreements/" + agreement;
        return stale.post(
                posted,
                new Places(own, own + "/edit", base + "#a-" + agreement),
                () -> {
                    long version = posted.version();
                    plans.changeAgreement(actor, caseId, agreement, input(posted), version);
                    return Pages.redirect(base + "#a-" + agreement, "plan.notice.agreement-changed");
                },
                () -> filled(actor, caseId, agreement, locale));
    }

    private PlanForm filled(Actor actor, UUID caseId, UUID agreement, Locale locale) {
        FormScreen screen = forms.screen(actor, caseId, locale);
        AgreementView it = find(screen, agreement);
        String own = "/agreements/" + agreement;
        return forms.form(screen, new Filled(own + "/edit", own, it.what(), FormValues.of(it), it.version()), locale);
    }

    static AgreementView find(FormScreen screen, UUID agreement) {
        return screen.plan().agreements().stream()
                .filter(each -> each.id().equals(agreement))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    private static AgreementInput input(Posted posted) {
        AgreementInput input = new AgreementInput(
                posted.id(Fields.GOAL),
                posted.text(Fields.KIND),
                posted.text(Fields.WHAT),
                posted.text(Fields.REASON),
                posted.date(Fields.DUE),
                posted.text(Fields.TERM),
                posted.number(Fields.PRIORITY),
                posted.text(Fields.PRIORITY_REASON),
                posted.parties(Fields.DOES),
                posted.parties(Fields.FOR),
                posted.parties(Fields.WITH),
                null,
                null);
        posted.refuseIfAny();
        return input;
    }
}
