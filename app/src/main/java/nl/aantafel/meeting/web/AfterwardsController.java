package nl.aantafel.meeting.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.AfterwardsPages;
import nl.aantafel.meeting.Evaluations;
import nl.aantafel.meeting.Evaluations.Filled;
import nl.aantafel.meeting.ReportChecks;
import nl.aantafel.meeting.ReportChecks.Decision;
import nl.aantafel.meeting.ReportChecks.Proposal;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** After a meeting: the draft of its report is checked, and those who were there say how it went. */
@Controller
@RequestMapping("/cases/{caseId}/meetings/{conference}")
class AfterwardsController {

    private final AfterwardsPages pages;
    private final ReportChecks checks;
    private final Evaluations evaluations;

    AfterwardsController(AfterwardsPages pages, ReportChecks checks, Evaluations evaluations) {
        this.pages = pages;
        this.checks = checks;
        this.evaluations = evaluations;
    }

    @GetMapping("/report/check")
    ModelAndView check(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            Locale locale) {
        return Pages.view("meeting/check", new CheckPage(pages.check(actor, caseId, conference, locale)));
    }

    @PostMapping("/report/check/send")
    ModelAndView send(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        var until = typed.date("totEnMet");
        typed.refuseIfAny();
        checks.send(actor, conference, until);
        return Pages.redirect(Paths.check(caseId, conference), "meeting.done.sent");
    }

    @PostMapping("/report/check")
    ModelAndView propose(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        Proposal proposal = new Proposal(typed.id("overBijdrage"), typed.text("voorstel"));
        typed.refuseIfAny();
        checks.propose(actor, conference, proposal);
        return Pages.redirect(Paths.check(caseId, conference), "meeting.done.proposed-correction");
    }

    @PostMapping("/report/check/{proposal}")
    ModelAndView decide(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @PathVariable("proposal") UUID proposal,
            @RequestParam MultiValueMap<String, String> form) {
        Prefixed.form(CheckPage.prefix(proposal), form, typed -> {
            Decision decision = new Decision(typed.text("besluit").equals("taken_over"), typed.text("antwoord"));
            checks.decide(actor, conference, proposal, decision, typed.number("versie", -1));
            return decision;
        });
        return Pages.redirect(Paths.check(caseId, conference), "meeting.done.decided");
    }

    @GetMapping("/evaluation")
    ModelAndView evaluation(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            Locale locale) {
        return Pages.view(
                "meeting/evaluation", new EvaluationPage(pages.evaluation(actor, caseId, conference, locale)));
    }

    @PostMapping("/evaluation/{form}")
    ModelAndView evaluate(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @PathVariable("form") String code,
            @RequestParam MultiValueMap<String, String> form) {
        Prefixed.form(EvaluationPage.prefix(code), form, typed -> {
            Map<String, Integer> values = new LinkedHashMap<>();
            typed.list("onderdelen").stream()
                    .filter(typed::has)
                    .forEach(item -> values.put(item, typed.number(item, -1)));
            Filled filled = new Filled(code, typed.id("persoon"), values);
            typed.refuseIfAny();
            evaluations.answer(actor, conference, filled);
            return filled;
        });
        return Pages.redirect(Paths.evaluation(caseId, conference), "meeting.done.evaluated");
    }
}
