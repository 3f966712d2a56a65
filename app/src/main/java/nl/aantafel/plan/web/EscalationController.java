package nl.aantafel.plan.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.Escalations;
import nl.aantafel.plan.Escalations.EscalationScreen;
import nl.aantafel.plan.Escalations.Item;
import nl.aantafel.plan.Escalations.Move;
import nl.aantafel.plan.Escalations.Raise;
import nl.aantafel.plan.domain.EscalationFields;
import nl.aantafel.plan.domain.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Escalations of a case: raising, going a step up, letting somebody look, following what came of it, closing. */
@Controller
@RequestMapping("/cases/{caseId}/plan/escalations")
class EscalationController {

    private final Escalations escalations;

    EscalationController(Escalations escalations) {
        this.escalations = escalations;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        return page("plan/escalations", actor, escalations.page(actor, caseId, locale), locale, "", null, null);
    }

    private static ModelAndView page(
            String template,
            Actor actor,
            EscalationScreen screen,
            Locale locale,
            String problem,
            @Nullable Item item,
            @Nullable Move move) {
        return Pages.view(template, new EscalationPage(screen, actor.person(), locale, problem, item, move));
    }

    @GetMapping("/new")
    ModelAndView choosing(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        return page("plan/escalationNew", actor, toRaise(actor, caseId, locale), locale, "", null, null);
    }

    private EscalationScreen toRaise(Actor actor, UUID caseId, Locale locale) {
        EscalationScreen screen = escalations.page(actor, caseId, locale);
        if (!screen.escalations().mayRaise()) {
            throw RefusedException.mayNot("plan.escalation.refusal.may-not-raise");
        }
        return screen;
    }

    @GetMapping("/new/{problem}")
    ModelAndView raising(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("problem") String problem, Locale locale) {
        EscalationScreen screen = toRaise(actor, caseId, locale);
        if (screen.rule().problem(problem).isEmpty()) {
            throw RefusedException.notFound();
        }
        return page("plan/escalationNew", actor, screen, locale, problem, null, null);
    }

    @PostMapping
    ModelAndView raise(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        Raise raise = new Raise(
                posted.text(EscalationFields.PROBLEM),
                posted.ids(Fields.PERSONS),
                posted.text(EscalationFields.TRIED),
                posted.text(EscalationFields.ASKED),
                posted.text(EscalationFields.BRIDGING),
                posted.text(EscalationFields.BRIDGING_NOTE),
                AskChoices.read(posted));
        posted.refuseIfAny();
        UUID id = escalations.raise(actor, caseId, raise);
        return done(caseId, id, "raised");
    }

    @GetMapping("/{escalation}/ask")
    ModelAndView asking(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("escalation") UUID escalation,
            Locale locale) {
        return onOne("plan/escalationAsk", actor, caseId, escalation, locale);
    }

    private ModelAndView onOne(String template, Actor actor, UUID caseId, UUID escalation, Locale locale) {
        EscalationScreen screen = escalations.page(actor, caseId, locale);
        Item item = find(screen, escalation);
        if (!item.mayAct()) {
            throw RefusedException.mayNot("plan.escalation.refusal.not-yours");
        }
        return page(template, actor, screen, locale, item.problem(), item, null);
    }

    private static Item find(EscalationScreen screen, UUID escalation) {
        return screen.escalations().items().stream()
                .filter(each -> each.id().equals(escalation))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
    }

    @PostMapping("/{escalation}/ask")
    ModelAndView ask(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("escalation") UUID escalation,
            @RequestParam MultiValueMap<String, String> form) {
        escalations.ask(actor, caseId, escalation, AskChoices.read(new Posted(form)));
        return done(caseId, escalation, "asked");
    }

    @PostMapping("/{escalation}/questions/{question}/withdraw")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("escalation") UUID escalation,
            @PathVariable("question") UUID question) {
        escalations.withdraw(actor, caseId, escalation, question);
        return done(caseId, escalation, "withdrawn");
    }

    @GetMapping("/{escalation}/questions/{question}/look")
    ModelAndView admitting(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("escalation") UUID escalation,
            @PathVariable("question") UUID question,
            Locale locale) {
        EscalationScreen screen = escalations.page(actor, caseId, locale);
        Item item = find(screen, escalation);
        Move move = item.moves().stream()
                .filter(each -> each.id().equals(question))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        if (!move.by().equals(actor.person())) {
            throw RefusedException.mayNot("plan.escalation.refusal.not-asked-by-you");
        }
        return page("plan/escalationLook", actor, screen, locale, item.problem(), item, move);
    }

    @PostMapping("/{escalation}/questions/{question}/look")
    ModelAndView admit(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("escalation") UUID escalation,
            @PathVariable("question") UUID question,
            @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        LocalDate until = posted.date(EscalationFields.UNTIL);
        posted.refuseIfAny();
        escalations.admit(actor, caseId, question, until, posted.text(Fields.REASON));
        return done(caseId, escalation, "let-in");
    }

    @PostMapping("/{escalation}/questions/{question}/look/end")
    ModelAndView dismiss(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("escalation") UUID escalation,
            @PathVariable("question") UUID question) {
        escalations.dismiss(actor, caseId, question);
        return done(caseId, escalation, "out");
    }

    @GetMapping("/{escalation}/follow")
    ModelAndView following(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("escalation") UUID escalation,
            Locale locale) {
        return onOne("plan/escalationFollow", actor, caseId, escalation, locale);
    }

    @PostMapping("/{escalation}/follow")
    ModelAndView follow(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("escalation") UUID escalation,
            @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        UUID table = posted.id(EscalationFields.TABLE);
        Set<UUID> agreements = posted.ids(EscalationFields.AGREEMENTS);
        long version = posted.version();
        posted.refuseIfAny();
        escalations.follow(actor, caseId, escalation, table, agreements, version);
        return done(caseId, escalation, "followed");
    }

    @GetMapping("/{escalation}/close")
    ModelAndView closing(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("escalation") UUID escalation,
            Locale locale) {
        return onOne("plan/escalationClose", actor, caseId, escalation, locale);
    }

    @PostMapping("/{escalation}/close")
    ModelAndView close(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("escalation") UUID escalation,
            @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        long version = posted.version();
        posted.refuseIfAny();
        escalations.close(actor, caseId, escalation, posted.text(Fields.OUTCOME), posted.text(Fields.NOTE), version);
        return done(caseId, escalation, "closed");
    }

    private static ModelAndView done(UUID caseId, UUID escalation, String what) {
        return Pages.redirect(
                FormPages.base(caseId) + "/escalations#e-" + escalation, "plan.escalation.notice." + what);
    }
}
