package nl.aantafel.casefile.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.CasePages.HistoryScreen;
import nl.aantafel.casefile.Histories;
import nl.aantafel.casefile.Histories.HelpInput;
import nl.aantafel.casefile.Histories.HelpView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms for help; shown on the timeline. */
@Controller
@RequestMapping("/cases/{caseId}/help")
final class HelpPages {

    private static final String TAB = "tab.timeline";

    private final CasePages pages;
    private final Histories histories;
    private final Options options;

    HelpPages(CasePages pages, Histories histories, Options options) {
        this.pages = pages;
        this.histories = histories;
        this.options = options;
    }

    private static Entries entries(UUID caseId) {
        return new Entries("/cases/" + caseId + "/help", "/cases/" + caseId + "/timeline", "help");
    }

    private HistoryScreen toEdit(Actor actor, UUID caseId, Locale locale) {
        return pages.history(actor, new Ask(caseId, TAB, Right.EDIT_FAMILY, locale));
    }

    private Form help(Form form, CaseScreen screen, @Nullable HelpView help, Locale locale) {
        return form.with(
                        Field.text("organisatie", help == null ? null : help.organisation())
                                .called("helpOrganisation"),
                        Field.select(
                                        "persoon",
                                        help == null ? null : help.person(),
                                        options.orNone(
                                                options.persons(screen.family(), locale),
                                                "casefile.web.help.whole-family",
                                                locale))
                                .called("voorWie"),
                        Field.area("doel", help == null ? null : help.aim()).open())
                .beside(
                        Field.date("vanaf", help == null ? null : help.from()),
                        Field.date("totEnMet", help == null ? null : help.until())
                                .open())
                .with(Field.checkbox("verwacht", help != null && help.expected()));
    }

    private static HelpInput readHelp(Posted posted) {
        HelpInput input = new HelpInput(
                posted.optionalId("persoon"),
                posted.word("organisatie"),
                posted.text("doel"),
                posted.day("vanaf"),
                posted.date("totEnMet"),
                posted.ticked("verwacht"));
        posted.refuseIfAny();
        return input;
    }

    @GetMapping("/new")
    ModelAndView freshHelp(Actor actor, @PathVariable UUID caseId, Locale locale) {
        CaseScreen screen = toEdit(actor, caseId, locale).page();
        Form form = entries(caseId).fresh(Around.of(screen.head()));
        return Pages.view("casefile/form", help(form, screen, null, locale));
    }

    @PostMapping
    ModelAndView addHelp(Actor actor, @PathVariable UUID caseId, @RequestParam MultiValueMap<String, String> typed) {
        histories.addHelp(actor, caseId, readHelp(new Posted(typed)));
        return entries(caseId).done("added");
    }

    private static HelpView findHelp(HistoryScreen screen, UUID id) {
        return Place.find(screen.history().help(), HelpView::id, id);
    }

    @GetMapping("/{id}/edit")
    ModelAndView editHelp(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        HistoryScreen screen = toEdit(actor, caseId, locale);
        HelpView help = findHelp(screen, id);
        Form form = entries(caseId).edit(Around.of(screen.page().head()), id, help.version());
        return Pages.view("casefile/form", help(form, screen.page(), help, locale));
    }

    @PostMapping("/{id}")
    ModelAndView changeHelp(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        histories.changeHelp(actor, caseId, id, readHelp(posted), posted.version());
        return entries(caseId).done("changed");
    }

    @GetMapping("/{id}/remove")
    ModelAndView removingHelp(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        HistoryScreen screen = toEdit(actor, caseId, locale);
        HelpView help = findHelp(screen, id);
        return entries(caseId).removing(Around.of(screen.page().head()), id, help.organisation());
    }

    @PostMapping("/{id}/remove")
    ModelAndView removeHelp(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id) {
        histories.removeHelp(actor, caseId, id);
        return entries(caseId).done("removed");
    }
}
