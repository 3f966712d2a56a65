package nl.aantafel.casefile.web;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.aantafel.casefile.CasePages;
import nl.aantafel.casefile.CasePages.Ask;
import nl.aantafel.casefile.CasePages.CaseScreen;
import nl.aantafel.casefile.CasePages.HistoryScreen;
import nl.aantafel.casefile.HelpCourses;
import nl.aantafel.casefile.Histories;
import nl.aantafel.casefile.Histories.HelpCourse;
import nl.aantafel.casefile.Histories.HelpInput;
import nl.aantafel.casefile.Histories.HelpState;
import nl.aantafel.casefile.Histories.HelpView;
import nl.aantafel.casefile.domain.HistoryRules;
import nl.aantafel.frame.Frame;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Authorise.Right;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
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

/** Help with its course per member of the family, the forms for it, and what who holds it is asked. */
@Controller
@RequestMapping("/cases/{caseId}/help")
final class HelpPages {

    private static final String TAB = "tab.timeline";

    private static final String[] STATES =
            Stream.of(HelpState.values()).map(HelpState::code).toArray(String[]::new);

    private static final String[] ANSWERS = HistoryRules.ANSWERS.toArray(String[]::new);

    private final CasePages pages;
    private final Histories histories;
    private final HelpCourses courses;
    private final Options options;
    private final Time time;

    HelpPages(CasePages pages, Histories histories, HelpCourses courses, Options options, Time time) {
        this.pages = pages;
        this.histories = histories;
        this.courses = courses;
        this.options = options;
        this.time = time;
    }

    private static Entries entries(UUID caseId) {
        return new Entries("/cases/" + caseId + "/help", "/cases/" + caseId + "/help", "help");
    }

    private HistoryScreen toEdit(Actor actor, UUID caseId, Locale locale) {
        return pages.history(actor, new Ask(caseId, TAB, Right.EDIT_FAMILY, locale));
    }

    /** Everybody's trajectories, with what came back about them. */
    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID caseId, Locale locale) {
        HistoryScreen screen = pages.history(actor, new Ask(caseId, TAB, Right.SEE_CASE, locale));
        return Pages.view(
                "casefile/help",
                new HelpModel(screen, options.frame(screen.page().view().frameCode()), actor.person(), time.today()));
    }

    private Form help(Form form, HistoryScreen shown, @Nullable HelpView help, Locale locale) {
        CaseScreen screen = shown.page();
        HelpCourse course = help == null ? HelpCourse.started() : help.course();
        Frame frame = options.frame(screen.view().frameCode());
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
                        Field.area("doel", help == null ? null : help.aim()).open(),
                        Field.radios(
                                        "stand",
                                        course.state().code(),
                                        options.coded("casefile.help.state.", locale, STATES))
                                .called("helpStand"))
                .beside(
                        Field.date("vanaf", help == null ? null : help.from())
                                .open()
                                .called("helpVanaf"),
                        Field.date("totEnMet", help == null ? null : help.until())
                                .open())
                .beside(
                        Field.date("aangebodenOp", course.offeredOn()).open().called("helpAangeboden"),
                        Field.date("wachtSinds", course.waitingSince()).open().called("helpWacht"))
                .with(
                        Field.date("afgewezenOp", course.declinedOn()).open().called("helpAfgewezen"),
                        Field.area("reden", course.reason()).open().called("helpReden"),
                        Field.area("resultaat", course.result()).open().called("helpResultaat"),
                        Field.select(
                                        "houder",
                                        course.holder(),
                                        options.orNone(HelpModel.team(shown), "casefile.help.holder.none", locale))
                                .called("helpHouder"),
                        Field.select(
                                        "navraag",
                                        course.askEvery(),
                                        options.orNone(
                                                HelpModel.rhythms(frame, locale), "casefile.help.ask.once", locale))
                                .called("helpNavraag"),
                        Field.checkbox("verwacht", help != null && help.expected()));
    }

    private static HelpInput readHelp(Posted posted) {
        HelpInput input = new HelpInput(
                posted.optionalId("persoon"),
                posted.word("organisatie"),
                posted.text("doel"),
                posted.date("vanaf"),
                posted.date("totEnMet"),
                posted.ticked("verwacht"),
                new HelpCourse(
                        posted.word("stand").isEmpty()
                                ? HelpState.STARTED
                                : HelpState.of(posted.word("stand")).orElseGet(() -> {
                                    posted.checks().add("stand", "check.choose");
                                    return HelpState.STARTED;
                                }),
                        posted.date("aangebodenOp"),
                        posted.date("wachtSinds"),
                        posted.date("afgewezenOp"),
                        posted.text("reden"),
                        posted.text("resultaat"),
                        posted.optionalId("houder"),
                        posted.word("navraag")));
        posted.refuseIfAny();
        return input;
    }

    /** Asks who holds it now. */
    @PostMapping("/{id}/ask")
    ModelAndView ask(Actor actor, @PathVariable UUID caseId, @PathVariable UUID id) {
        courses.ask(actor, caseId, id);
        return Pages.redirect(entries(caseId).back(), "casefile.help.notice.asked");
    }

    @GetMapping("/questions/{question}")
    ModelAndView answering(Actor actor, @PathVariable UUID caseId, @PathVariable UUID question, Locale locale) {
        HistoryScreen screen = pages.history(actor, new Ask(caseId, TAB, Right.REPORT_PROGRESS, locale));
        HelpView help = screen.history().help().stream()
                .filter(each ->
                        each.questions().stream().anyMatch(asked -> asked.id().equals(question) && asked.open()))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        Form form = Form.fresh(
                        screen.page().head(),
                        "casefile.help.answer",
                        entries(caseId).own() + "/questions/" + question,
                        entries(caseId).back())
                .about(help.organisation() + (help.aim().isBlank() ? "" : ": " + help.aim()))
                .with(
                        Field.radios("gaat", null, options.coded("casefile.help.goes.", locale, ANSWERS))
                                .called("helpGaat"),
                        Field.area("belemmering", null).open().called("helpBelemmering"));
        return Pages.view("casefile/form", form);
    }

    @PostMapping("/questions/{question}")
    ModelAndView answer(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID question,
            @RequestParam MultiValueMap<String, String> typed) {
        Posted posted = new Posted(typed);
        courses.answer(actor, caseId, question, posted.word("gaat"), posted.text("belemmering"));
        return Pages.redirect(entries(caseId).back(), "casefile.help.notice.answered");
    }

    @GetMapping("/new")
    ModelAndView freshHelp(Actor actor, @PathVariable UUID caseId, Locale locale) {
        HistoryScreen screen = toEdit(actor, caseId, locale);
        Form form = entries(caseId).fresh(Around.of(screen.page().head()));
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
        return Pages.view("casefile/form", help(form, screen, help, locale));
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
