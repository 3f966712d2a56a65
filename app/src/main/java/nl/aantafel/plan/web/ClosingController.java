package nl.aantafel.plan.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.Closings;
import nl.aantafel.plan.Closings.Aftercare;
import nl.aantafel.plan.Closings.Appointing;
import nl.aantafel.plan.Closings.ClosingInput;
import nl.aantafel.plan.Closings.ClosingPlan;
import nl.aantafel.plan.Closings.LocalTeam;
import nl.aantafel.plan.Closings.OpenAgreement;
import nl.aantafel.plan.Closings.PreparingScreen;
import nl.aantafel.plan.Closings.Settling;
import nl.aantafel.plan.Closings.Telling;
import nl.aantafel.plan.Closings.ToTell;
import nl.aantafel.plan.Decisions;
import nl.aantafel.plan.Decisions.Kind;
import nl.aantafel.plan.Decisions.Proposal;
import nl.aantafel.plan.Decisions.Stance;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.domain.Fields;
import nl.aantafel.plan.domain.FormValues;
import nl.aantafel.plan.web.FormPages.Filled;
import nl.aantafel.plan.web.StaleForms.Places;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a table gets ready to close a case, and closes it. */
@Controller
@RequestMapping("/cases/{caseId}/plan/closing")
class ClosingController {

    private static final String OWN = "/closing";

    private final Closings closings;
    private final Decisions decisions;
    private final FormPages forms;
    private final StaleForms stale;

    ClosingController(Closings closings, Decisions decisions, FormPages forms, StaleForms stale) {
        this.closings = closings;
        this.decisions = decisions;
        this.forms = forms;
        this.stale = stale;
    }

    @GetMapping
    ModelAndView page(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        return Pages.view("plan/closing", new ClosingPage(closings.page(actor, caseId, locale), locale));
    }

    @GetMapping("/preparation")
    ModelAndView prepare(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        PreparingScreen screen = closings.form(actor, caseId, locale);
        return Pages.view("plan/closingForm", new ClosingFormPage(filled(screen, locale), screen, locale));
    }

    private PlanForm filled(PreparingScreen screen, Locale locale) {
        String own = OWN + "/preparation";
        return forms.form(
                screen.form(),
                new Filled(
                        own,
                        own,
                        own,
                        FormValues.of(screen.view().input()),
                        screen.view().version()),
                locale);
    }

    @PostMapping("/preparation")
    ModelAndView prepared(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @RequestParam MultiValueMap<String, String> form,
            Locale locale) {
        Posted posted = new Posted(form);
        String own = back(caseId) + "/preparation";
        return stale.post(
                posted,
                new Places(own, own, own),
                () -> {
                    long version = posted.version();
                    closings.prepare(actor, caseId, input(posted), version);
                    return Pages.redirect(back(caseId), "plan.closing.notice.kept");
                },
                () -> filled(closings.form(actor, caseId, locale), locale));
    }

    private static ClosingInput input(Posted posted) {
        String met = posted.text(Fields.END_MET);
        ClosingInput input = new ClosingInput(
                met.isEmpty() ? null : met.equals("ja"),
                posted.text(Fields.END_REASON),
                new ClosingPlan(
                        posted.text(Fields.STAYS),
                        posted.text(Fields.CALLS),
                        posted.text(Fields.SIGNALS),
                        posted.text(Fields.RETURNS),
                        posted.text(Fields.NO_PLAN)),
                new Aftercare(
                        posted.date(Fields.AFTERCARE_ON),
                        posted.text(Fields.AFTERCARE_OUTCOME),
                        posted.text(Fields.AFTERCARE_NOTE),
                        posted.text(Fields.AFTERCARE_REASON)),
                posted.text(Fields.WATCH_WITH),
                posted.date(Fields.PAGES_UNTIL),
                new LocalTeam(posted.id(Fields.LOCAL_TEAM), posted.text(Fields.LOCAL_NOTE)));
        posted.refuseIfAny();
        return input;
    }

    @GetMapping("/agreements/{agreement}")
    ModelAndView settling(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable UUID agreement, Locale locale) {
        PreparingScreen screen = closings.form(actor, caseId, locale);
        OpenAgreement it = screen.view().agreements().stream()
                .filter(each -> each.id().equals(agreement))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        String own = OWN + "/agreements/" + agreement;
        Map<String, String> values = it.settling()
                .map(each -> Map.of(
                        Fields.OUTCOME, each.outcome(), Fields.TO_WHOM, each.toWhom(), Fields.REASON, each.reason()))
                .orElse(Map.of());
        return Pages.view(
                "plan/closingAgreement", forms.form(screen.form(), new Filled(own, own, it.what(), values, 0), locale));
    }

    @PostMapping("/agreements/{agreement}")
    ModelAndView settle(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable UUID agreement,
            @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        closings.settle(
                actor,
                caseId,
                agreement,
                new Settling(posted.text(Fields.OUTCOME), posted.text(Fields.TO_WHOM), posted.text(Fields.REASON)));
        return Pages.redirect(back(caseId), "plan.closing.notice.settled");
    }

    @GetMapping("/people/{person}")
    ModelAndView telling(Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable UUID person, Locale locale) {
        PreparingScreen screen = closings.form(actor, caseId, locale);
        ToTell it = screen.view().people().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        String own = OWN + "/people/" + person;
        String action = it.teller() == null ? own : own + "/outcome";
        return Pages.view(
                "plan/closingPerson",
                new ClosingPersonPage(
                        forms.form(screen.form(), new Filled(own, action, it.name(), Map.of(), 0), locale),
                        it,
                        team(screen),
                        screen.rule().ways().stream()
                                .map(each ->
                                        new Choice(each.code(), each.label().in(locale)))
                                .toList()));
    }

    private static List<Choice> team(PreparingScreen screen) {
        return screen.form().team().stream()
                .map(each -> new Choice(each.professional().toString(), each.name(), each.organisation()))
                .toList();
    }

    @PostMapping("/people/{person}")
    ModelAndView appoint(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable UUID person,
            @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        UUID teller = posted.id(Fields.TELLER);
        Appointing appointing = new Appointing(teller == null ? new UUID(0, 0) : teller, posted.date(Fields.DUE));
        posted.refuseIfAny();
        closings.appoint(actor, caseId, person, appointing);
        return Pages.redirect(back(caseId), "plan.closing.notice.appointed");
    }

    @PostMapping("/people/{person}/outcome")
    ModelAndView told(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable UUID person,
            @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        Telling telling = new Telling(
                posted.text(Fields.OUTCOME).equals("told"),
                posted.text(Fields.WAY),
                posted.date(Fields.TOLD_ON),
                posted.text(Fields.REASON));
        posted.refuseIfAny();
        closings.told(actor, caseId, person, telling);
        return Pages.redirect(back(caseId), "plan.closing.notice.told");
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> form) {
        closings.confirm(actor, caseId, new Posted(form).text(Fields.NOTE));
        return Pages.redirect(back(caseId), "plan.closing.notice.confirmed");
    }

    @PostMapping("/proposal")
    ModelAndView propose(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> form) {
        decisions.propose(
                actor,
                caseId,
                new Proposal(Kind.CLOSING, "", new Posted(form).text(Fields.REASON), null, null, "", null, "", null));
        return Pages.redirect(back(caseId), "plan.closing.notice.proposed");
    }

    @PostMapping("/proposal/{proposal}/stance")
    ModelAndView say(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable UUID proposal,
            @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        UUID organisation = posted.id("organisatie");
        posted.refuseIfAny();
        decisions.say(
                actor,
                caseId,
                proposal,
                new Stance(
                        new Party(null, organisation, null, ""),
                        posted.text("standpunt").equals("steunt"),
                        posted.text("standpuntReden")));
        return Pages.redirect(back(caseId), "plan.closing.notice.said");
    }

    @PostMapping("/proposal/{proposal}/decision")
    ModelAndView decide(Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable UUID proposal) {
        decisions.stand(actor, caseId, proposal);
        return Pages.redirect(back(caseId), "plan.closing.notice.decided");
    }

    @PostMapping
    ModelAndView close(Actor actor, @PathVariable("caseId") UUID caseId) {
        closings.close(actor, caseId);
        return Pages.redirect("/cases", "plan.closing.notice.closed");
    }

    private static String back(UUID caseId) {
        return FormPages.base(caseId) + OWN;
    }
}
