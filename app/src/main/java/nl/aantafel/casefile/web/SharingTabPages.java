package nl.aantafel.casefile.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.SharingTab;
import nl.aantafel.casefile.SharingTab.SharingScreen;
import nl.aantafel.documents.Format;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.page.FileAnswer;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.InformingInCase;
import nl.aantafel.rights.InformingInCase.Judgement;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tab on sharing and access: who was told that data about them are processed, and the judgement that somebody is not. */
@Controller
@RequestMapping("/cases/{caseId}")
final class SharingTabPages {

    private static final String TAB = "tab.sharing";

    private final SharingTab tab;
    private final InformingInCase informing;
    private final Options options;

    SharingTabPages(SharingTab tab, InformingInCase informing, Options options) {
        this.tab = tab;
        this.informing = informing;
        this.options = options;
    }

    private static Ask ask(UUID caseId, Locale locale) {
        return new Ask(caseId, TAB, Right.SEE_CASE, locale);
    }

    private static String path(UUID caseId) {
        return "/cases/" + caseId + "/sharing";
    }

    @GetMapping("/sharing")
    ModelAndView open(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        SharingScreen screen = tab.open(actor, ask(caseId, locale));
        return Pages.view(
                "casefile/sharing",
                new SharingModel(screen, options.frame(screen.page().view().frameCode())));
    }

    @GetMapping("/informing/{person}")
    ModelAndView judging(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("person") UUID person, Locale locale) {
        return Pages.view(
                "casefile/judging", new JudgingModel(tab.judging(actor, ask(caseId, locale), person), locale));
    }

    @PostMapping("/informing/{person}")
    ModelAndView judge(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("person") UUID person,
            @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        Judgement judgement =
                new Judgement(posted.text("oordeel"), posted.text("grond"), posted.text("waarom"), posted.date("tot"));
        posted.refuseIfAny();
        informing.judge(actor, caseId, person, judgement);
        return Pages.redirect(path(caseId), "rights.informing.notice.judged");
    }

    @PostMapping("/informing/{person}/lapse")
    ModelAndView lapse(Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("person") UUID person) {
        informing.lapse(actor, caseId, person);
        return Pages.redirect(path(caseId), "rights.informing.notice.lapsed");
    }

    @GetMapping("/informing/{person}/letter.pdf")
    ResponseEntity<byte[]> letter(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("person") UUID person) {
        return FileAnswer.of(
                Format.PDF.file("brief"), Format.PDF.mediaType(), informing.letter(actor, caseId, person, Format.PDF));
    }
}
