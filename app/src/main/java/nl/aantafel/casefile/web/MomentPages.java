package nl.aantafel.casefile.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.HistoryScreen;
import nl.aantafel.casefile.Histories;
import nl.aantafel.casefile.Histories.MomentInput;
import nl.aantafel.casefile.Histories.MomentView;
import nl.aantafel.casefile.domain.HistoryRules;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
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

/** The forms for hearings and releases from detention; shown on the timeline. */
@Controller
@RequestMapping("/cases/{caseId}/moments")
final class MomentPages {

    private static final String TAB = "tab.timeline";

    private final CasePages pages;
    private final Histories histories;
    private final Options options;
    private final Texts texts;

    MomentPages(CasePages pages, Histories histories, Options options, Texts texts) {
        this.pages = pages;
        this.histories = histories;
        this.options = options;
        this.texts = texts;
    }

    private static Entries entries(UUID caseId) {
        return new Entries("/cases/" + caseId + "/moments", "/cases/" + caseId + "/timeline", "moment");
    }

    private HistoryScreen toEdit(Actor actor, UUID caseId, Locale locale) {
        return pages.history(actor, new Ask(caseId, TAB, Right.EDIT_FAMILY, locale));
    }

    private Form moment(Form form, HistoryScreen screen, @Nullable MomentView moment, Locale locale) {
        return form.with(
                Field.radios(
                                "soort",
                                moment == null ? null : moment.kind(),
                                options.coded(
                                        "casefile.moment.kind.", locale, HistoryRules.MOMENTS.toArray(String[]::new)))
                        .called("momentSoort"),
                Field.select(
                                "persoon",
                                moment == null ? null : moment.person(),
                                options.orNone(
                                        options.persons(screen.page().family(), locale), "casefile.web.choose", locale))
                        .called("momentWie"),
                Field.date("datum", moment == null ? null : moment.on()).called("momentDag"),
                Field.area("toelichting", moment == null ? null : moment.note())
                        .open()
                        .called("momentToelichting"));
    }

    private static MomentInput read(Posted posted) {
        UUID person = posted.id("persoon");
        LocalDate on = posted.day("datum");
        MomentInput input = new MomentInput(person, posted.word("soort"), on, posted.text("toelichting"));
        posted.refuseIfAny();
        return input;
    }

    @GetMapping("/new")
    ModelAndView fresh(Actor actor, @PathVariable UUID caseId, Locale locale) {
        HistoryScreen screen = toEdit(actor, caseId, locale);
        Form form = entries(caseId).fresh(Around.of(screen.page().head()));
        return Pages.view("casefile/form", moment(form, screen, null, locale));
    }

    @PostMapping
    ModelAndView add(Actor actor, @PathVariable UUID caseId, @RequestParam MultiValueMap<String, String> typed) {
        histories.addMoment(actor, caseId, read(new Posted(typed)));
        return entries(caseId).done("added");
    }

    private static MomentView find(HistoryScreen screen, UUID id) {
        return Place.find(screen.history().moments(), MomentView::id, id);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        HistoryScreen screen = toEdit(actor, caseId, locale);
        MomentView moment = find(screen, id);
        Form form = entries(caseId).edit(Around.of(screen.page().head()), id, moment.version());
        return Pages.view("casefile/form", moment(form, screen, moment, locale));
    }

    @PostMapping("/{id}")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        histories.changeMoment(actor, caseId, id, read(posted), posted.version());
        return entries(caseId).done("changed");
    }

    @GetMapping("/{id}/remove")
    ModelAndView removing(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        HistoryScreen screen = toEdit(actor, caseId, locale);
        String what =
                texts.get(locale, "casefile.moment.kind." + find(screen, id).kind());
        return entries(caseId).removing(Around.of(screen.page().head()), id, what);
    }

    @PostMapping("/{id}/remove")
    ModelAndView remove(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id) {
        histories.removeMoment(actor, caseId, id);
        return entries(caseId).done("removed");
    }
}
