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
import nl.aantafel.kernel.RefusedException;
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

    private static String back(UUID caseId) {
        return "/cases/" + caseId + "/timeline";
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
        Form form = Form.fresh(screen.head(), "casefile.web.help.new", "/cases/" + caseId + "/help", back(caseId));
        return Pages.view("casefile/form", help(form, screen, null, locale));
    }

    @PostMapping
    ModelAndView addHelp(Actor actor, @PathVariable UUID caseId, @RequestParam MultiValueMap<String, String> typed) {
        histories.addHelp(actor, caseId, readHelp(new Posted(typed)));
        return Pages.redirect(back(caseId), "casefile.web.notice.help-added");
    }

    private static HelpView findHelp(HistoryScreen screen, UUID id) {
        return screen.history().help().stream()
                .filter(help -> help.id().equals(id))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    @GetMapping("/{id}/edit")
    ModelAndView editHelp(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        HistoryScreen screen = toEdit(actor, caseId, locale);
        HelpView help = findHelp(screen, id);
        String own = "/cases/" + caseId + "/help/" + id;
        Form form = Form.fresh(screen.page().head(), "casefile.web.help.edit", own, back(caseId))
                .at(help.version())
                .removable(own + "/remove");
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
        return Pages.redirect(back(caseId), "casefile.web.notice.help-changed");
    }

    @GetMapping("/{id}/remove")
    ModelAndView removingHelp(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        HistoryScreen screen = toEdit(actor, caseId, locale);
        HelpView help = findHelp(screen, id);
        return Pages.view(
                "casefile/remove",
                new Removal(
                        screen.page().head(),
                        "casefile.web.help.remove",
                        help.organisation(),
                        "/cases/" + caseId + "/help/" + id + "/remove",
                        back(caseId)));
    }

    @PostMapping("/{id}/remove")
    ModelAndView removeHelp(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id) {
        histories.removeHelp(actor, caseId, id);
        return Pages.redirect(back(caseId), "casefile.web.notice.help-removed");
    }
}
