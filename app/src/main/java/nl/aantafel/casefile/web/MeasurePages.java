package nl.aantafel.casefile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.CasePages.HistoryScreen;
import nl.aantafel.casefile.Histories;
import nl.aantafel.casefile.Histories.MeasureInput;
import nl.aantafel.casefile.Histories.MeasureView;
import nl.aantafel.frame.Coded;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms for measures of the court, the prosecution and the mayor; shown on the timeline. */
@Controller
@RequestMapping("/cases/{caseId}/measures")
final class MeasurePages {

    private static final String TAB = "tab.timeline";
    private static final String BETWEEN = ":";

    private final CasePages pages;
    private final Histories histories;
    private final Options options;
    private final Texts texts;

    MeasurePages(CasePages pages, Histories histories, Options options, Texts texts) {
        this.pages = pages;
        this.histories = histories;
        this.options = options;
        this.texts = texts;
    }

    private static Entries entries(UUID caseId) {
        return new Entries("/cases/" + caseId + "/measures", "/cases/" + caseId + "/timeline", "measure");
    }

    private HistoryScreen toEdit(Actor actor, UUID caseId, Locale locale) {
        return pages.history(actor, new Ask(caseId, TAB, Right.EDIT_FAMILY, locale));
    }

    /** Law and kind are chosen at once, so that no kind of another law can be chosen. */
    private List<Choice> kinds(Frame frame, Locale locale) {
        List<Choice> all = new ArrayList<>();
        addKinds(all, frame, "criminal", Lists.CRIMINAL_MEASURES, locale);
        addKinds(all, frame, "civil", Lists.CIVIL_MEASURES, locale);
        addKinds(all, frame, "administrative", Lists.ADMINISTRATIVE_MEASURES, locale);
        return options.orNone(all, "casefile.web.choose", locale);
    }

    private void addKinds(List<Choice> all, Frame frame, String law, String list, Locale locale) {
        for (Coded kind : frame.list(list).items()) {
            all.add(new Choice(
                    law + BETWEEN + kind.code(),
                    texts.get(locale, "casefile.web.law." + law) + ": "
                            + kind.label().in(locale).toLowerCase(locale)));
        }
    }

    private Form measure(Form form, CaseScreen screen, @Nullable MeasureView measure, Locale locale) {
        return form.with(
                        Field.select(
                                "persoon",
                                measure == null ? null : measure.person(),
                                options.orNone(
                                        options.persons(screen.family(), locale), "casefile.web.choose", locale)),
                        Field.select(
                                        "soort",
                                        measure == null ? null : measure.law() + BETWEEN + measure.kind(),
                                        kinds(options.frame(screen.view().frameCode()), locale))
                                .called("maatregel"))
                .beside(
                        Field.date("vanaf", measure == null ? null : measure.from()),
                        Field.date("totEnMet", measure == null ? null : measure.until())
                                .open())
                .with(Field.area("toelichting", measure == null ? null : measure.note())
                        .open());
    }

    private static MeasureInput readMeasure(Posted posted) {
        String[] kind = posted.text("soort").split(BETWEEN, 2);
        posted.checks().that(kind.length == 2, "soort", "check.choose");
        MeasureInput input = new MeasureInput(
                posted.id("persoon"),
                kind[0],
                kind.length == 2 ? kind[1] : "",
                posted.day("vanaf"),
                posted.date("totEnMet"),
                posted.text("toelichting"));
        posted.refuseIfAny();
        return input;
    }

    @GetMapping("/new")
    ModelAndView freshMeasure(Actor actor, @PathVariable UUID caseId, Locale locale) {
        CaseScreen screen = toEdit(actor, caseId, locale).page();
        Form form = entries(caseId).fresh(Around.of(screen.head()));
        return Pages.view("casefile/form", measure(form, screen, null, locale));
    }

    @PostMapping
    ModelAndView addMeasure(Actor actor, @PathVariable UUID caseId, @RequestParam MultiValueMap<String, String> typed) {
        histories.addMeasure(actor, caseId, readMeasure(new Posted(typed)));
        return entries(caseId).done("added");
    }

    private static MeasureView findMeasure(HistoryScreen screen, UUID id) {
        return Place.find(screen.history().measures(), MeasureView::id, id);
    }

    @GetMapping("/{id}/edit")
    ModelAndView editMeasure(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        HistoryScreen screen = toEdit(actor, caseId, locale);
        MeasureView measure = findMeasure(screen, id);
        Form form = entries(caseId).edit(Around.of(screen.page().head()), id, measure.version());
        return Pages.view("casefile/form", measure(form, screen.page(), measure, locale));
    }

    @PostMapping("/{id}")
    ModelAndView changeMeasure(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        histories.changeMeasure(actor, caseId, id, readMeasure(posted), posted.version());
        return entries(caseId).done("changed");
    }

    @GetMapping("/{id}/remove")
    ModelAndView removingMeasure(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        HistoryScreen screen = toEdit(actor, caseId, locale);
        MeasureView measure = findMeasure(screen, id);
        String wanted = measure.law() + BETWEEN + measure.kind();
        String what = kinds(options.frame(screen.page().view().frameCode()), locale).stream()
                .filter(choice -> choice.value().equals(wanted))
                .map(Choice::label)
                .findFirst()
                .orElse(measure.kind());
        return entries(caseId)
                .removing(
                        Around.of(screen.page().head()),
                        id,
                        what + ", " + Options.name(screen.page().family(), measure.person()));
    }

    @PostMapping("/{id}/remove")
    ModelAndView removeMeasure(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id) {
        histories.removeMeasure(actor, caseId, id);
        return entries(caseId).done("removed");
    }
}
