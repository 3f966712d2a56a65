package nl.aantafel.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.CasePages.StatementScreen;
import nl.aantafel.casefile.CasePages.TakenScreen;
import nl.aantafel.casefile.StatementCards;
import nl.aantafel.casefile.TakingOver;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking to take over what another brought, answering that, and taking it along. */
@Controller
@RequestMapping("/cases/{caseId}")
final class TakingOverPages {

    private static final String TAB = "tab.statements";

    private final CasePages pages;
    private final TakingOver takingOver;
    private final StatementCards cards;

    TakingOverPages(CasePages pages, TakingOver takingOver, StatementCards cards) {
        this.pages = pages;
        this.takingOver = takingOver;
        this.cards = cards;
    }

    private static String path(UUID caseId) {
        return "/cases/" + caseId + "/statements";
    }

    @GetMapping("/statements/{id}/take-over")
    ModelAndView asking(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        StatementScreen screen = pages.statement(actor, new Ask(caseId, TAB, Right.SEE_CASE, locale), Optional.of(id));
        Form form = Form.fresh(
                screen.page().head(), "casefile.taking.form", path(caseId) + "/" + id + "/take-over", path(caseId));
        return Pages.view(
                "casefile/form",
                form.with(Field.area("reden", null).called("overnemen"))
                        .about(screen.statement().orElseThrow().text()));
    }

    @PostMapping("/statements/{id}/take-over")
    ModelAndView ask(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @RequestParam(name = "reden", defaultValue = "") String reason) {
        takingOver.ask(actor, caseId, id, reason);
        return Pages.redirect(path(caseId), "casefile.taking.notice.asked");
    }

    @PostMapping("/take-overs/{id}/answer")
    ModelAndView answer(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @RequestParam(name = "mag", defaultValue = "false") String may,
            @RequestParam(name = "reden", defaultValue = "") String reason) {
        boolean allow = may.equals("true");
        takingOver.answer(actor, caseId, id, allow, reason);
        return Pages.redirect(
                path(caseId), allow ? "casefile.taking.notice.allowed" : "casefile.taking.notice.refused");
    }

    @PostMapping("/take-overs/{id}/take")
    ModelAndView take(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id) {
        takingOver.take(actor, caseId, id);
        return Pages.redirect("/cases/" + caseId + "/take-overs/" + id, "casefile.taking.notice.taken");
    }

    @GetMapping("/take-overs/{id}")
    ModelAndView taken(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id, Locale locale) {
        TakenScreen found = pages.taken(actor, new Ask(caseId, TAB, Right.SEE_CASE, locale), id);
        CaseScreen screen = found.page();
        return Pages.view(
                "casefile/taken",
                new StatementModel(
                        screen,
                        cards.of(found.taken(), screen.view(), screen.family(), locale),
                        Optional.empty(),
                        List.of()));
    }
}
