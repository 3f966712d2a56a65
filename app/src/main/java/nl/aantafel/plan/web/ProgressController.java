package nl.aantafel.plan.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.PlanPages.FormScreen;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.AgreementView;
import nl.aantafel.plan.domain.AgreementRules;
import nl.aantafel.plan.domain.Fields;
import nl.aantafel.plan.web.FormPages.Filled;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How an agreement goes: done in one click, not done or dropped with a word on why, and back again. */
@Controller
@RequestMapping("/cases/{caseId}/plan/agreements/{agreement}")
class ProgressController {

    private final Plans plans;
    private final FormPages forms;

    ProgressController(Plans plans, FormPages forms) {
        this.plans = plans;
        this.forms = forms;
    }

    @GetMapping("/report")
    ModelAndView form(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("agreement") UUID agreement,
            @RequestParam(name = "stand", defaultValue = AgreementRules.NOT_DONE) String state,
            Locale locale) {
        FormScreen screen = forms.reportScreen(actor, caseId, locale);
        AgreementView it = AgreementController.find(screen, agreement);
        String chosen = state.equals(AgreementRules.DROPPED) ? state : AgreementRules.NOT_DONE;
        String action = "/agreements/" + agreement + "/report";
        Map<String, String> values = Map.of(Fields.STATE, chosen, Fields.NOTE, it.stateNote());
        return Pages.view(
                "plan/reportForm",
                forms.form(
                        screen,
                        new Filled(action + "?stand=" + chosen, action, it.what(), values, it.version()),
                        locale));
    }

    @PostMapping("/report")
    ModelAndView report(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("agreement") UUID agreement,
            @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        long version = posted.version();
        posted.refuseIfAny();
        String state = posted.text(Fields.STATE);
        Reporting.told(() -> plans.report(actor, caseId, agreement, state, posted.text(Fields.NOTE), version));
        return Pages.redirect(
                FormPages.base(caseId) + (state.equals(AgreementRules.OPEN) ? "" : "?gemeld=" + agreement) + "#a-"
                        + agreement,
                "plan.notice.reported");
    }

    /** Takes a report back: the agreement is open again. */
    @PostMapping("/undo")
    ModelAndView undo(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("agreement") UUID agreement,
            @RequestParam("version") long version) {
        Reporting.told(() -> plans.report(actor, caseId, agreement, AgreementRules.OPEN, "", version));
        return Pages.redirect(FormPages.base(caseId) + "#a-" + agreement, "plan.notice.undone");
    }
}
