package nl.aantafel.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.Evaluations;
import nl.aantafel.plan.Evaluations.EvaluationView;
import nl.aantafel.plan.Evaluations.Held;
import nl.aantafel.plan.PlanPages.FormScreen;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.domain.Fields;
import nl.aantafel.plan.web.FormPages.Filled;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking back at an agreed moment: written down with its outcome, and taken back. */
@Controller
@RequestMapping("/cases/{caseId}/plan/evaluations/{evaluation}")
class EvaluationController {

    private final Evaluations evaluations;
    private final FormPages forms;
    private final Time time;

    EvaluationController(Evaluations evaluations, FormPages forms, Time time) {
        this.evaluations = evaluations;
        this.forms = forms;
        this.time = time;
    }

    @GetMapping
    ModelAndView form(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("evaluation") UUID evaluation,
            Locale locale) {
        FormScreen screen = forms.screen(actor, caseId, locale);
        EvaluationView it = screen.plan().evaluations().stream()
                .filter(each -> each.id().equals(evaluation) && !each.held())
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        String path = "/evaluations/" + evaluation;
        Map<String, String> values = Map.of(Fields.HELD_ON, time.today().toString());
        return Pages.view(
                "plan/evaluationForm", forms.form(screen, new Filled(path, path, it.about(), values, 0), locale));
    }

    @PostMapping
    ModelAndView hold(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("evaluation") UUID evaluation,
            @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        Held held = new Held(
                posted.requiredDate(Fields.HELD_ON, time.today()), leader(posted), posted.text(Fields.OUTCOME));
        posted.refuseIfAny();
        evaluations.hold(actor, caseId, evaluation, held);
        return Pages.redirect(FormPages.base(caseId) + "#e-" + evaluation, "plan.notice.evaluation-held");
    }

    private static @Nullable UUID leader(Posted posted) {
        List<Party> chosen = posted.parties(Fields.HELD_BY);
        return chosen.isEmpty() ? null : chosen.getFirst().professional();
    }

    @PostMapping("/reopen")
    ModelAndView reopen(Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("evaluation") UUID evaluation) {
        evaluations.reopen(actor, caseId, evaluation);
        return Pages.redirect(FormPages.base(caseId) + "#e-" + evaluation, "plan.notice.evaluation-reopened");
    }
}
