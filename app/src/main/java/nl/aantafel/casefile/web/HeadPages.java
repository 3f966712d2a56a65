package nl.aantafel.casefile.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CaseFiles;
import nl.aantafel.casefile.CaseFiles.CaseView;
import nl.aantafel.casefile.CaseFiles.ChangeCase;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.Lists;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms for what stands in the head of a case, and for its pathway. */
@Controller
@RequestMapping("/cases/{caseId}")
final class HeadPages {

    private static final String TAB = "tab.overview";

    private final CasePages pages;
    private final CaseFiles cases;
    private final Options options;

    HeadPages(CasePages pages, CaseFiles cases, Options options) {
        this.pages = pages;
        this.cases = cases;
        this.options = options;
    }

    private static String path(UUID caseId) {
        return "/cases/" + caseId;
    }

    @GetMapping("/edit")
    ModelAndView edit(Actor actor, @PathVariable UUID caseId, Locale locale) {
        CaseScreen screen = pages.open(actor, new Ask(caseId, TAB, Right.EDIT_FAMILY, locale));
        CaseView view = screen.view();
        Frame frame = options.frame(view.frameCode());
        Form form = Form.fresh(screen.head(), "casefile.web.head.edit", path(caseId) + "/edit", path(caseId))
                .at(view.version())
                .with(Field.text("gezinsnaam", view.familyName()))
                .with(
                        Field.radios(
                                "stoplicht",
                                view.trafficLight(),
                                options.coded("casefile.web.light.", locale, "red", "orange", "green", "")),
                        Field.area("stoplichtReden", view.trafficLightReason()).open())
                .with(
                        Field.radios(
                                "hoofdvraag",
                                view.primaryQuestion(),
                                options.coded("casefile.web.question.", locale, "safety", "divorce", "both", "")),
                        Field.area("hoofdvraagReden", view.primaryQuestionReason())
                                .open())
                .with(
                        Field.radios(
                                "scheiding",
                                view.divorce(),
                                options.coded(
                                        "casefile.web.divorce.",
                                        locale,
                                        "no",
                                        "pending",
                                        "derailed",
                                        "settled",
                                        "unknown")),
                        Field.area("scheidingToelichting", view.divorceNote()).open())
                .with(
                        Field.checkboxes(
                                        "soortenGeweld",
                                        view.violenceKinds(),
                                        options.list(frame, Lists.VIOLENCE_KINDS, locale))
                                .open(),
                        Field.text("anderNummer", view.otherNumber()).open());
        return Pages.view("casefile/form", form);
    }

    @PostMapping("/edit")
    ModelAndView change(Actor actor, @PathVariable UUID caseId, @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        ChangeCase change = new ChangeCase(
                posted.word("gezinsnaam"),
                posted.text("hoofdvraag"),
                posted.text("hoofdvraagReden"),
                posted.text("scheiding"),
                posted.text("scheidingToelichting"),
                posted.text("stoplicht"),
                posted.text("stoplichtReden"),
                posted.word("anderNummer"),
                posted.codes("soortenGeweld"),
                posted.version());
        posted.refuseIfAny();
        cases.change(actor, caseId, change);
        return Pages.redirect(path(caseId), "casefile.web.notice.head-changed");
    }

    @GetMapping("/pathway")
    ModelAndView pathway(Actor actor, @PathVariable UUID caseId, Locale locale) {
        CaseScreen screen = pages.open(actor, new Ask(caseId, TAB, Right.LEAD_MEETING, locale));
        Frame frame = options.frame(screen.view().frameCode());
        Form form = Form.fresh(screen.head(), "casefile.web.pathway", path(caseId) + "/pathway", path(caseId))
                .with(
                        Field.radios("aanpak", screen.view().pathway(), options.pathways(frame, locale))
                                .called("traject"),
                        Field.area("reden", null).called("trajectReden"));
        return Pages.view("casefile/form", form);
    }

    @PostMapping("/pathway")
    ModelAndView switchPathway(
            Actor actor, @PathVariable UUID caseId, @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        cases.switchPathway(actor, caseId, posted.text("aanpak"), posted.text("reden"));
        return Pages.redirect(path(caseId), "casefile.web.notice.pathway-switched");
    }
}
