package nl.aantafel.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.SharingHelps;
import nl.aantafel.casefile.SharingHelps.Help;
import nl.aantafel.casefile.SharingHelps.Sought;
import nl.aantafel.frame.Frame;
import nl.aantafel.frame.SeatKind;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.Counsels;
import nl.aantafel.rights.Counsels.Question;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Help with sharing, beside the form: what was agreed, what one's seat may do, border cases, and a question. */
@Controller
@RequestMapping("/cases/{caseId}/sharing-help")
final class SharingHelpPages {

    private final SharingHelps helps;
    private final Counsels counsels;
    private final Options options;

    SharingHelpPages(SharingHelps helps, Counsels counsels, Options options) {
        this.helps = helps;
        this.counsels = counsels;
        this.options = options;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @RequestParam(name = "categorie", defaultValue = "") String category,
            @RequestParam(name = "woorden", defaultValue = "") String words,
            Locale locale) {
        Sought sought = new Sought(category, words.strip());
        Help help = helps.of(actor, new Ask(caseId, "tab.sharing", Right.SEE_CASE, locale), sought);
        Frame frame = options.frame(help.page().view().frameCode());
        List<SeatKind> seats = help.seatKinds().stream()
                .flatMap(code -> frame.seatKind(code).stream())
                .toList();
        return Pages.view(
                "casefile/sharingHelp",
                new SharingHelpModel(
                        help,
                        frame,
                        sought,
                        SharingHelpModel.seats(frame, seats, help.bound(), locale),
                        options.categories(frame, locale),
                        frame.oversight().advisers().stream()
                                .map(each ->
                                        new Choice(each.code(), each.label().in(locale), each.article()))
                                .toList()));
    }

    /** The case does not go along: what is asked is what is typed. */
    @PostMapping
    ModelAndView ask(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @RequestParam(name = "adviseur", defaultValue = "") String adviser,
            @RequestParam(name = "onderwerp", defaultValue = "") String subject,
            @RequestParam(name = "vraag", defaultValue = "") String question,
            @RequestParam(name = "categorie", defaultValue = "") String category,
            @RequestParam(name = "geenGezin", defaultValue = "") String noFamily,
            Locale locale) {
        Help help = helps.of(actor, new Ask(caseId, "tab.sharing", Right.SEE_CASE, locale), new Sought("", ""));
        counsels.ask(
                actor,
                new Question(
                        help.partnership(),
                        adviser,
                        subject,
                        question.replace("\r\n", "\n"),
                        category.isEmpty() ? "sharing" : category,
                        noFamily.equals("true")));
        return Pages.redirect("/cases/" + caseId + "/sharing-help#questions", "casefile.sharing-help.notice.asked");
    }
}
