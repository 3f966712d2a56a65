package nl.aantafel.casefile.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.SharingTab;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.Consents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Recording a consent: first of whom, then who has to answer and what they said. And withdrawing one. */
@Controller
@RequestMapping("/cases/{caseId}/consents")
final class ConsentPages {

    private static final String TAB = "tab.sharing";

    private final SharingTab tab;
    private final Consents consents;
    private final Options options;

    ConsentPages(SharingTab tab, Consents consents, Options options) {
        this.tab = tab;
        this.consents = consents;
        this.options = options;
    }

    private static Ask ask(UUID caseId, Locale locale) {
        return new Ask(caseId, TAB, Right.SEE_CASE, locale);
    }

    private static String path(UUID caseId) {
        return "/cases/" + caseId + "/sharing";
    }

    /** Of whom, and whether they can judge the question. */
    @GetMapping("/new")
    ModelAndView whom(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @RequestParam(name = "persoon", required = false) @Nullable UUID person,
            @RequestParam(name = "hoe", defaultValue = ConsentTyped.ABLE) String way,
            Locale locale) {
        if (person != null) {
            return Pages.seeOther("/cases/" + caseId + "/consents/new/" + person + "/as/" + ConsentTyped.way(way));
        }
        return Pages.view(
                "casefile/consentWhom",
                whom(tab.open(actor, ask(caseId, locale)).page()));
    }

    private static ConsentWhom whom(CaseScreen screen) {
        return new ConsentWhom(ConsentPlace.of(screen), screen.family());
    }

    /** {@code way} is able, unable, or an exception of the frame. */
    @GetMapping("/new/{person}/as/{way}")
    ModelAndView form(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("person") UUID person,
            @PathVariable("way") String way,
            Locale locale) {
        var screen =
                tab.consenting(actor, ask(caseId, locale), person, ConsentTyped.able(way), ConsentTyped.exception(way));
        return Pages.view(
                "casefile/consent",
                new ConsentModel(
                        ConsentPlace.of(screen.page()),
                        screen.page().family(),
                        screen.who(),
                        screen.organisations(),
                        options.frame(screen.page().view().frameCode()),
                        way,
                        locale));
    }

    @PostMapping("/new/{person}/as/{way}")
    ModelAndView record(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("person") UUID person,
            @PathVariable("way") String way,
            @RequestParam MultiValueMap<String, String> typed) {
        UUID id = consents.record(actor, caseId, ConsentTyped.read(person, way, typed));
        return Pages.redirect(path(caseId) + "#consent-" + id, "rights.consent.notice.recorded");
    }

    @GetMapping("/{consent}/withdraw")
    ModelAndView withdrawing(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("consent") UUID consent, Locale locale) {
        var screen = tab.open(actor, ask(caseId, locale));
        return Pages.view(
                "casefile/consentWithdraw",
                ConsentWithdraw.of(ConsentPlace.of(screen.page()), screen.consents(), consent));
    }

    @PostMapping("/{consent}/withdraw")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("consent") UUID consent,
            @RequestParam(name = "reden", defaultValue = "") String reason) {
        consents.withdraw(actor, caseId, consent, reason);
        return Pages.redirect(path(caseId) + "#consent-" + consent, "rights.consent.notice.withdrawn");
    }
}
