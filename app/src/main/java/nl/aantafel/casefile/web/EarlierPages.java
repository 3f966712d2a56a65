package nl.aantafel.casefile.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.StatementScreen;
import nl.aantafel.casefile.EarlierCases;
import nl.aantafel.casefile.EarlierCases.NotAgain;
import nl.aantafel.casefile.EarlierCases.OwnItem;
import nl.aantafel.casefile.EarlierCases.QuestionScreen;
import nl.aantafel.casefile.EarlierCases.Why;
import nl.aantafel.casefile.Sharing;
import nl.aantafel.casefile.Sharing.Preview;
import nl.aantafel.casefile.Statements.Conditions;
import nl.aantafel.casefile.Statements.Risk;
import nl.aantafel.casefile.Statements.Shared;
import nl.aantafel.casefile.Statements.StatementView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Again;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tying a case to a closed one, and bringing in again what one brought there. */
@Controller
final class EarlierPages {

    private static final String PATH = "/cases/{caseId}/earlier";
    private static final String ONE = PATH + "/{question}";
    private static final String ITEM = ONE + "/items/{item}";
    private static final String INCIDENT = "incident";
    private static final String PREVIEW = "nl.aantafel.casefile.again.preview";

    private final EarlierCases earlier;
    private final CasePages pages;
    private final Sharing sharing;
    private final StatementForm forms;
    private final Options options;

    EarlierPages(EarlierCases earlier, CasePages pages, Sharing sharing, StatementForm forms, Options options) {
        this.earlier = earlier;
        this.pages = pages;
        this.sharing = sharing;
        this.forms = forms;
        this.options = options;
    }

    private static String path(UUID caseId) {
        return "/cases/" + caseId + "/earlier";
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        return Pages.view(
                "casefile/earlier",
                new EarlierModel(
                        earlier.page(actor, caseId, locale),
                        options.coded(
                                "casefile.earlier.why.",
                                locale,
                                Arrays.stream(Why.values()).map(Why::code).toArray(String[]::new))));
    }

    @PostMapping(PATH)
    ModelAndView tie(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        earlier.tie(actor, caseId, posted.optionalId("casus"), chosen(Why.values(), posted.text("waarom")));
        return Pages.redirect(path(caseId), "casefile.earlier.notice.tied");
    }

    private static <T extends Enum<T>> @Nullable T chosen(T[] all, String code) {
        return Arrays.stream(all)
                .filter(each -> each.name().equalsIgnoreCase(code))
                .findFirst()
                .orElse(null);
    }

    /** What a task leads to: the question in its case. */
    @GetMapping("/earlier/{question}")
    ModelAndView find(Actor actor, @PathVariable("question") UUID question) {
        return new ModelAndView("redirect:" + path(earlier.caseOf(actor, question)) + "/" + question);
    }

    @GetMapping(ONE)
    ModelAndView question(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("question") UUID question, Locale locale) {
        QuestionScreen screen = earlier.questionPage(actor, caseId, question, locale);
        return Pages.view(
                "casefile/earlierOwn",
                new EarlierOwnModel(
                        screen,
                        options.frame(screen.frameCode()),
                        options.coded(
                                "casefile.earlier.not.",
                                locale,
                                Arrays.stream(NotAgain.values())
                                        .map(NotAgain::code)
                                        .toArray(String[]::new))));
    }

    @GetMapping(ITEM)
    ModelAndView bringing(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("question") UUID question,
            @PathVariable("item") UUID item,
            @RequestAttribute(name = PREVIEW, required = false) @Nullable Preview preview,
            Locale locale) {
        OwnItem own = own(actor, caseId, question, item);
        StatementScreen screen = filled(actor, caseId, own, locale);
        String back = path(caseId) + "/" + question;
        Form form = Form.fresh(screen.page().head(), "casefile.earlier.bring", back + "/items/" + item, back)
                .readers(screen.team().size());
        return Pages.view(
                "casefile/share", asking(forms.page(form, screen, locale, Optional.ofNullable(preview)), locale));
    }

    /** Whom it is about and the ground must be chosen: nothing follows from a seat, nothing is about everybody by itself. */
    private SharePage asking(SharePage page, Locale locale) {
        Field ground = page.why().ground();
        List<Choice> grounds = ground.choices().stream()
                .map(each -> each.value().isEmpty()
                        ? options.coded("casefile.earlier.ground.", locale, "").getFirst()
                        : each)
                .toList();
        return new SharePage(
                page.form(),
                page.details().stream().map(EarlierPages::asking).toList(),
                new SharePage.Why(
                        page.why().categories().asked(),
                        Field.select("grondslag", null, grounds).called("grondslagOpnieuw"),
                        page.why().grounds(),
                        page.why().lifting(),
                        page.why().chosen(),
                        page.why().forOthers()),
                page.who(),
                page.preview());
    }

    private static Form.Group asking(Form.Group group) {
        return new Form.Group(
                group.titleKey(),
                group.folded(),
                group.beside(),
                group.fields().stream()
                        .map(each -> each.name().equals("over")
                                ? each.called("overOpnieuw").asked()
                                : each)
                        .toList());
    }

    private OwnItem own(Actor actor, UUID caseId, UUID question, UUID item) {
        return earlier.question(actor, caseId, question).items().stream()
                .filter(each -> each.id().equals(item) && each.givenAs() == null)
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    /** The words as they were; about whom, on which ground and on which conditions is asked anew. */
    private StatementScreen filled(Actor actor, UUID caseId, OwnItem own, Locale locale) {
        StatementScreen empty =
                pages.statement(actor, new Ask(caseId, "tab.statements", Right.CONTRIBUTE, locale), Optional.empty());
        StatementView said = new StatementView(
                own.id(),
                own.kind(),
                own.topic().equals(INCIDENT) ? "" : own.topic(),
                own.text(),
                own.saidOn(),
                "",
                "",
                false,
                "",
                own.toldBy(),
                List.of(),
                new ArrayList<>(own.categories()),
                "",
                "",
                "",
                Risk.NONE,
                Optional.empty(),
                List.of(),
                "",
                null,
                null,
                null,
                true,
                new Shared(Conditions.NONE, "", true, null, null));
        return new StatementScreen(
                empty.page(), Optional.of(said), empty.team(), empty.reader(), empty.asks(), empty.notInConsent());
    }

    @PostMapping(ITEM)
    ModelAndView bring(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("question") UUID question,
            @PathVariable("item") UUID item,
            @RequestParam MultiValueMap<String, String> typed) {
        earlier.bring(actor, caseId, question, item, StatementForm.read(new Posted(typed), actor));
        return Pages.redirect(path(caseId) + "/" + question, "casefile.earlier.notice.brought");
    }

    @PostMapping(ITEM + "/preview")
    @Nullable
    ModelAndView preview(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("question") UUID question,
            @PathVariable("item") UUID item,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws ServletException, IOException {
        OwnItem own = own(actor, caseId, question, item);
        Preview preview =
                sharing.preview(actor, caseId, StatementForm.read(new Posted(typed), actor), Optional.empty());
        if (!"fetch".equals(request.getHeader("X-Requested-With"))) {
            Again.show(request, response, path(caseId) + "/" + question + "/items/" + item, PREVIEW, preview);
            return null;
        }
        return Pages.view("casefile/ahead", forms.ahead(preview, filled(actor, caseId, own, locale), locale));
    }

    @PostMapping(ITEM + "/not")
    ModelAndView leave(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("question") UUID question,
            @PathVariable("item") UUID item,
            @RequestParam MultiValueMap<String, String> typed) {
        earlier.leave(actor, caseId, question, item, chosen(NotAgain.values(), new Posted(typed).text("waaromNiet")));
        return Pages.redirect(path(caseId) + "/" + question, "casefile.earlier.notice.left");
    }

    @PostMapping(ONE + "/rest")
    ModelAndView leaveRest(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("question") UUID question,
            @RequestParam MultiValueMap<String, String> typed) {
        earlier.leaveRest(actor, caseId, question, chosen(NotAgain.values(), new Posted(typed).text("waaromRest")));
        return Pages.redirect(path(caseId) + "/" + question, "casefile.earlier.notice.done");
    }
}
