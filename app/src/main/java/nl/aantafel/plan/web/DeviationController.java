package nl.aantafel.plan.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.Deviations;
import nl.aantafel.plan.Deviations.DeviationScreen;
import nl.aantafel.plan.Deviations.Item;
import nl.aantafel.plan.Deviations.Register;
import nl.aantafel.plan.domain.DeviationFields;
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

/** Doing what is needed: from which rules is deviated in a case, and who stands behind it. */
@Controller
@RequestMapping("/cases/{caseId}/plan/deviations")
class DeviationController {

    private static final Set<String> SHOWN = Set.of(DeviationPage.OPEN, DeviationPage.ENDED);

    private final Deviations deviations;

    DeviationController(Deviations deviations) {
        this.deviations = deviations;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @RequestParam(name = "stand", defaultValue = "") String shown,
            Locale locale) {
        return page(
                "plan/deviations",
                actor,
                deviations.page(actor, caseId, locale),
                locale,
                SHOWN.contains(shown) ? shown : "",
                null);
    }

    private static ModelAndView page(
            String template, Actor actor, DeviationScreen screen, Locale locale, String shown, @Nullable Item item) {
        return Pages.view(template, new DeviationPage(screen, actor.person(), locale, shown, item));
    }

    @GetMapping("/new")
    ModelAndView registering(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        DeviationScreen screen = deviations.page(actor, caseId, locale);
        if (!screen.deviations().mayRegister()) {
            throw RefusedException.mayNot("plan.deviation.refusal.may-not-register");
        }
        return page("plan/deviationNew", actor, screen, locale, "", null);
    }

    @PostMapping
    ModelAndView register(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        UUID ruleOf = posted.id(DeviationFields.RULE_OF);
        Set<UUID> persons = posted.ids(Fields.PERSONS);
        LocalDate until = posted.date(DeviationFields.UNTIL);
        posted.refuseIfAny();
        UUID id = deviations.register(
                actor,
                caseId,
                new Register(
                        posted.text(DeviationFields.KIND),
                        posted.text(DeviationFields.RULE),
                        ruleOf,
                        persons,
                        posted.text(DeviationFields.WHY),
                        posted.text(DeviationFields.INSTEAD),
                        until));
        return done(caseId, id, "registered");
    }

    @GetMapping("/{deviation}/support")
    ModelAndView asking(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("deviation") UUID deviation,
            Locale locale) {
        return onOne("plan/deviationAsk", actor, caseId, deviation, locale);
    }

    private ModelAndView onOne(String template, Actor actor, UUID caseId, UUID deviation, Locale locale) {
        DeviationScreen screen = deviations.page(actor, caseId, locale);
        Item item = screen.deviations().items().stream()
                .filter(each -> each.id().equals(deviation))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        if (!item.mayAct()) {
            throw RefusedException.mayNot("plan.deviation.refusal.not-yours");
        }
        return page(template, actor, screen, locale, "", item);
    }

    @PostMapping("/{deviation}/support")
    ModelAndView ask(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("deviation") UUID deviation,
            @RequestParam MultiValueMap<String, String> form) {
        deviations.ask(actor, caseId, deviation, AskChoices.read(new Posted(form)));
        return done(caseId, deviation, "asked");
    }

    @PostMapping("/{deviation}/support/{support}/withdraw")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("deviation") UUID deviation,
            @PathVariable("support") UUID support) {
        deviations.withdraw(actor, caseId, deviation, support);
        return done(caseId, deviation, "withdrawn");
    }

    @GetMapping("/{deviation}/end")
    ModelAndView ending(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("deviation") UUID deviation,
            Locale locale) {
        return onOne("plan/deviationEnd", actor, caseId, deviation, locale);
    }

    @PostMapping("/{deviation}/end")
    ModelAndView end(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("deviation") UUID deviation,
            @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        long version = posted.version();
        posted.refuseIfAny();
        deviations.end(actor, caseId, deviation, posted.text(Fields.OUTCOME), posted.text(Fields.NOTE), version);
        return done(caseId, deviation, "ended");
    }

    private static ModelAndView done(UUID caseId, UUID deviation, String what) {
        return Pages.redirect(FormPages.base(caseId) + "/deviations#v-" + deviation, "plan.deviation.notice." + what);
    }
}
