package nl.aantafel.plan.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.SafetyChecks;
import nl.aantafel.plan.SafetyChecks.Broken;
import nl.aantafel.plan.SafetyChecks.CheckedLine;
import nl.aantafel.plan.SafetyChecks.ChecksScreen;
import nl.aantafel.plan.SafetyChecks.Rhythm;
import nl.aantafel.plan.SafetyChecks.StopWhy;
import nl.aantafel.plan.domain.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Checking bottom lines and safety agreements: who and how often, what was found, what was done when one was broken. */
@Controller
@RequestMapping("/cases/{caseId}/plan/checks")
class ChecksController {

    private final SafetyChecks checks;
    private final Texts texts;
    private final Time time;

    ChecksController(SafetyChecks checks, Texts texts, Time time) {
        this.checks = checks;
        this.texts = texts;
        this.time = time;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        return view("plan/checks", checks.page(actor, caseId, locale), false, null, null, locale);
    }

    @GetMapping("/print")
    ModelAndView print(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        return view("plan/checks", checks.print(actor, caseId, locale), true, null, null, locale);
    }

    private ModelAndView view(
            String template,
            ChecksScreen screen,
            boolean paper,
            @Nullable CheckedLine line,
            @Nullable Broken broken,
            Locale locale) {
        return Pages.view(template, new ChecksPage(screen, paper, line, broken, texts, locale));
    }

    private static CheckedLine find(ChecksScreen screen, UUID line) {
        return screen.checks().line(line).orElseThrow(RefusedException::notFound);
    }

    @GetMapping("/{line}/arrange")
    ModelAndView arranging(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("line") UUID line, Locale locale) {
        ChecksScreen screen = checks.page(actor, caseId, locale);
        CheckedLine found = find(screen, line);
        if (!screen.checks().mayArrange()) {
            throw RefusedException.mayNot("plan.checks.refusal.may-not");
        }
        return view("plan/checksArrange", screen, false, found, null, locale);
    }

    @PostMapping("/{line}")
    ModelAndView arrange(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("line") UUID line,
            @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        Rhythm rhythm = new Rhythm(
                posted.text(Fields.EVERY),
                posted.id(Fields.CHECKER),
                posted.id(Fields.CARRIER),
                posted.ids(Fields.TOLD),
                posted.text(Fields.CONSEQUENCE),
                posted.date(Fields.FIRST),
                posted.version());
        posted.refuseIfAny();
        checks.arrange(actor, caseId, line, rhythm);
        return done(caseId, line, "arranged");
    }

    @PostMapping("/{line}/stop")
    ModelAndView stop(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("line") UUID line,
            @RequestParam MultiValueMap<String, String> form) {
        String why = new Posted(form).text("waarom");
        checks.stop(
                actor,
                caseId,
                line,
                Arrays.stream(StopWhy.values())
                        .filter(each -> each.code().equals(why))
                        .findFirst()
                        .orElse(null));
        return done(caseId, line, "stopped");
    }

    @PostMapping("/{line}/resume")
    ModelAndView resume(Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("line") UUID line) {
        checks.resume(actor, caseId, line);
        return done(caseId, line, "resumed");
    }

    @GetMapping("/{line}/check")
    ModelAndView checking(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("line") UUID line, Locale locale) {
        ChecksScreen screen = checks.page(actor, caseId, locale);
        CheckedLine found = find(screen, line);
        if (!found.mayCheck()) {
            throw RefusedException.mayNot("plan.checks.refusal.may-not");
        }
        return view("plan/checksCheck", screen, false, found, null, locale);
    }

    @PostMapping("/{line}/check")
    ModelAndView check(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("line") UUID line,
            @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        Check check = new Check(
                posted.requiredDate(Fields.CHECKED_ON, time.today()),
                posted.text(Fields.OUTCOME),
                posted.text(Fields.NOTE));
        posted.refuseIfAny();
        checks.check(actor, caseId, line, check);
        return done(caseId, line, "checked");
    }

    @GetMapping("/broken/{broken}")
    ModelAndView carrying(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("broken") UUID broken, Locale locale) {
        ChecksScreen screen = checks.page(actor, caseId, locale);
        for (CheckedLine line : screen.checks().lines()) {
            for (Broken each : line.open()) {
                if (each.id().equals(broken) && each.mayCarry()) {
                    return view("plan/checksCarry", screen, false, line, each, locale);
                }
            }
        }
        throw RefusedException.notFound();
    }

    @PostMapping("/broken/{broken}")
    ModelAndView carry(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("broken") UUID broken,
            @RequestParam MultiValueMap<String, String> form) {
        checks.carry(actor, caseId, broken, new Posted(form).text(Fields.NOTE));
        return Pages.redirect(FormPages.base(caseId) + "/checks", "plan.checks.notice.carried");
    }

    private static ModelAndView done(UUID caseId, UUID line, String what) {
        return Pages.redirect(FormPages.base(caseId) + "/checks#c-" + line, "plan.checks.notice." + what);
    }
}
