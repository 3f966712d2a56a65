package nl.aantafel.plan.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.casefile.Families.PersonView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.PlanLines;
import nl.aantafel.plan.PlanLines.LineFor;
import nl.aantafel.plan.PlanLines.Naming;
import nl.aantafel.plan.PlanPages;
import nl.aantafel.plan.PlanPages.LineScreen;
import nl.aantafel.plan.domain.Fields;
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

/** For whom of the family a line of the plan is. */
@Controller
@RequestMapping("/cases/{caseId}/plan/lines/{line}/for")
class LineForController {

    private final PlanLines lines;
    private final PlanPages pages;
    private final FormPages forms;
    private final StaleForms stale;

    LineForController(PlanLines lines, PlanPages pages, FormPages forms, StaleForms stale) {
        this.lines = lines;
        this.pages = pages;
        this.forms = forms;
        this.stale = stale;
    }

    @GetMapping
    ModelAndView form(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("line") UUID line, Locale locale) {
        LineScreen screen = pages.lineForm(actor, caseId, line, locale);
        return Pages.view("plan/lineForm", new LinePage(form(screen, locale), concerned(screen)));
    }

    @PostMapping
    ModelAndView name(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("line") UUID line,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale) {
        Posted posted = new Posted(typed);
        String own = path(caseId, line);
        return stale.post(
                posted,
                new Places(own, own, own),
                () -> {
                    Naming naming = new Naming(posted.ids(Fields.FOR), posted.text(Fields.REASON));
                    long version = posted.version();
                    posted.refuseIfAny();
                    lines.name(actor, caseId, line, naming, version);
                    return Pages.redirect(FormPages.base(caseId) + "#f-" + line, "plan.notice.line-named");
                },
                () -> form(pages.lineForm(actor, caseId, line, locale), locale));
    }

    private PlanForm form(LineScreen screen, Locale locale) {
        LineFor it = screen.line();
        String own = "/lines/" + it.line() + "/for";
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Fields.FOR, it.persons().stream().map(UUID::toString).collect(Collectors.joining(",")));
        values.put(Fields.REASON, it.reason());
        return forms.form(screen.form(), new Filled(own, own, it.title(), values, it.version()), locale);
    }

    private static String concerned(LineScreen screen) {
        return screen.form().family().persons().stream()
                .filter(each -> screen.line().concerned().contains(each.id()))
                .map(PersonView::firstName)
                .collect(Collectors.joining(", "));
    }

    private static String path(UUID caseId, UUID line) {
        return FormPages.base(caseId) + "/lines/" + line + "/for";
    }
}
