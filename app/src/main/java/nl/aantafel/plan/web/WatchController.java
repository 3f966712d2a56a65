package nl.aantafel.plan.web;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.Watches;
import nl.aantafel.plan.Watches.Offer;
import nl.aantafel.plan.Watches.OfferView;
import nl.aantafel.plan.Watches.WatchScreen;
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

/** The watch over safety of a case: who holds it, handing it over, taking or declining it. */
@Controller
@RequestMapping("/cases/{caseId}/plan/watch")
class WatchController {

    private final Watches watches;

    WatchController(Watches watches) {
        this.watches = watches;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        return page(actor, watches.page(actor, caseId, locale), "plan/watch", null);
    }

    private static ModelAndView page(Actor actor, WatchScreen screen, String template, @Nullable OfferView offer) {
        return Pages.view(template, new WatchPage(screen, actor.person(), offer));
    }

    @PostMapping("/take")
    ModelAndView take(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        Set<UUID> persons = posted.ids(Fields.PERSONS);
        posted.refuseIfAny();
        watches.take(actor, caseId, persons);
        return done(caseId, "taken");
    }

    @GetMapping("/offers/new")
    ModelAndView offering(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        WatchScreen screen = watches.page(actor, caseId, locale);
        if (screen.watch().mayOffer().isEmpty()) {
            throw RefusedException.mayNot("plan.watch.refusal.not-yours");
        }
        return page(actor, screen, "plan/watchOffer", null);
    }

    @PostMapping("/offers")
    ModelAndView offer(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        Offer offer = new Offer(posted.ids(Fields.PERSONS), posted.id(Fields.TO), posted.text(Fields.NOTE));
        posted.refuseIfAny();
        watches.offer(actor, caseId, offer);
        return done(caseId, "offered");
    }

    @PostMapping("/offers/{offer}/accept")
    ModelAndView accept(Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("offer") UUID offer) {
        watches.accept(actor, caseId, offer);
        return done(caseId, "accepted");
    }

    @GetMapping("/offers/{offer}/decline")
    ModelAndView declining(
            Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("offer") UUID offer, Locale locale) {
        WatchScreen screen = watches.page(actor, caseId, locale);
        OfferView found = screen.watch().open().stream()
                .filter(each -> each.id().equals(offer) && each.to().equals(actor.person()))
                .findFirst()
                .orElseThrow(RefusedException::notFound);
        return page(actor, screen, "plan/watchDecline", found);
    }

    @PostMapping("/offers/{offer}/decline")
    ModelAndView decline(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("offer") UUID offer,
            @RequestParam MultiValueMap<String, String> form) {
        watches.decline(actor, caseId, offer, new Posted(form).text(Fields.REASON));
        return done(caseId, "declined");
    }

    @PostMapping("/offers/{offer}/withdraw")
    ModelAndView withdraw(Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("offer") UUID offer) {
        watches.withdraw(actor, caseId, offer);
        return done(caseId, "withdrawn");
    }

    @GetMapping("/end")
    ModelAndView ending(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        WatchScreen screen = watches.page(actor, caseId, locale);
        if (!screen.watch().mayEnd()) {
            throw RefusedException.mayNot("plan.watch.refusal.may-not-end");
        }
        return page(actor, screen, "plan/watchEnd", null);
    }

    @PostMapping("/end")
    ModelAndView end(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        Set<UUID> persons = posted.ids(Fields.PERSONS);
        posted.refuseIfAny();
        watches.end(actor, caseId, persons, posted.text(Fields.REASON));
        return done(caseId, "ended");
    }

    private static ModelAndView done(UUID caseId, String what) {
        return Pages.redirect(FormPages.base(caseId) + "/watch", "plan.watch.notice." + what);
    }
}
