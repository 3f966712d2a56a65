package nl.aantafel.plan.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.PlanPages.FormScreen;
import nl.aantafel.plan.Plans;
import nl.aantafel.plan.Plans.BottomLineInput;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.domain.Fields;
import nl.aantafel.plan.domain.FormValues;
import nl.aantafel.plan.domain.PartyKeys;
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

/** The forms for bottom lines: a new one, changing, checking and ending one. */
@Controller
@RequestMapping("/cases/{caseId}/plan/bottom-lines")
class BottomLineController {

    private final Plans plans;
    private final FormPages forms;
    private final StaleForms stale;
    private final Time time;

    BottomLineController(Plans plans, FormPages forms, StaleForms stale, Time time) {
        this.plans = plans;
        this.forms = forms;
        this.stale = stale;
        this.time = time;
    }

    @GetMapping("/new")
    ModelAndView start(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        FormScreen screen = forms.screen(actor, caseId, locale);
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Fields.PHASE, screen.currentPhase());
        values.put(Fields.FROM, time.today().toString());
        return Pages.view(
                "plan/bottomLineForm",
                forms.form(screen, new Filled("/bottom-lines/new", "/bottom-lines", "", values, 0), locale));
    }

    @PostMapping
    ModelAndView add(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> form) {
        plans.addBottomLine(actor, caseId, input(new Posted(form)));
        return Pages.redirect(FormPages.base(caseId), "plan.notice.bottom-line-added");
    }

    @GetMapping("/{line}/edit")
    ModelAndView edit(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("line") UUID line, Locale locale) {
        return Pages.view("plan/bottomLineForm", filled(actor, caseId, line, "/edit", locale));
    }

    @PostMapping("/{line}")
    ModelAndView change(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("line") UUID line,
            @RequestParam MultiValueMap<String, String> form,
            Locale locale) {
        Posted posted = new Posted(form);
        String base = FormPages.base(caseId);
        String own = base + "/bottom-lines/" + line;
        return stale.post(
                posted,
                new Places(own, own + "/edit", base + "#b-" + line),
                () -> {
                    long version = posted.version();
                    plans.changeBottomLine(actor, caseId, line, input(posted), version);
                    return Pages.redirect(base + "#b-" + line, "plan.notice.bottom-line-changed");
                },
                () -> filled(actor, caseId, line, "/edit", locale));
    }

    @GetMapping("/{line}/end")
    ModelAndView ending(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("line") UUID line, Locale locale) {
        return Pages.view("plan/bottomLineEnd", filled(actor, caseId, line, "/end", locale));
    }

    @PostMapping("/{line}/end")
    ModelAndView end(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("line") UUID line,
            @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        LocalDate lastDay = posted.requiredDate(Fields.LAST_DAY, time.today());
        long version = posted.version();
        posted.refuseIfAny();
        Reporting.told(() -> plans.endBottomLine(actor, caseId, line, lastDay, version));
        return Pages.redirect(FormPages.base(caseId), "plan.notice.bottom-line-ended");
    }

    @GetMapping("/{line}/check")
    ModelAndView checking(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("line") UUID line, Locale locale) {
        FormScreen screen = forms.reportScreen(actor, caseId, locale);
        String path = "/bottom-lines/" + line + "/check";
        Map<String, String> values = Map.of(Fields.CHECKED_ON, time.today().toString());
        return Pages.view(
                "plan/bottomLineCheck",
                forms.form(screen, new Filled(path, path, find(screen, line).text(), values, 0), locale));
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
        plans.check(actor, caseId, line, check);
        return Pages.redirect(FormPages.base(caseId) + "#b-" + line, "plan.notice.checked");
    }

    private PlanForm filled(Actor actor, UUID caseId, UUID line, String form, Locale locale) {
        FormScreen screen = forms.screen(actor, caseId, locale);
        BottomLineView it = find(screen, line);
        String own = "/bottom-lines/" + line;
        String action = form.equals("/edit") ? own : own + form;
        return forms.form(screen, new Filled(own + form, action, it.text(), FormValues.of(it), it.version()), locale);
    }

    private static BottomLineView find(FormScreen screen, UUID line) {
        return screen.plan().bottomLines().stream()
                .filter(each -> each.id().equals(line))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    private BottomLineInput input(Posted posted) {
        Party guardian = PartyKeys.party(posted.text(Fields.GUARDIAN))
                .orElseGet(() -> Party.network(
                        posted.text(Fields.GUARDIAN + Fields.OTHERS).strip()));
        BottomLineInput input = new BottomLineInput(
                posted.text(Fields.TEXT),
                guardian,
                posted.text(Fields.CONSEQUENCE),
                posted.text(Fields.RHYTHM),
                posted.text(Fields.PHASE),
                posted.requiredDate(Fields.FROM, time.today()),
                posted.ids(Fields.FOR));
        posted.refuseIfAny();
        return input;
    }
}
