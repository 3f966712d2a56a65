package nl.aantafel.plan.web;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import nl.aantafel.plan.Ladders;
import nl.aantafel.plan.Ladders.LadderView;
import nl.aantafel.plan.Ladders.Rung;
import nl.aantafel.plan.Ladders.RungInput;
import nl.aantafel.plan.domain.EscalationFields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The escalation ladder of a partnership: read by everybody there, kept by who prepares and chairs. */
@Controller
@RequestMapping("/partnerships/{partnership}/ladder")
class LadderController {

    private final Ladders ladders;

    LadderController(Ladders ladders) {
        this.ladders = ladders;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable("partnership") UUID partnership, Locale locale) {
        return Pages.view("plan/ladder", new LadderPage(ladders.of(actor, partnership), locale, null));
    }

    @GetMapping("/new")
    ModelAndView adding(Actor actor, @PathVariable("partnership") UUID partnership, Locale locale) {
        return form(toChange(actor, partnership), locale, null);
    }

    private LadderView toChange(Actor actor, UUID partnership) {
        LadderView view = ladders.of(actor, partnership);
        if (!view.mayChange()) {
            throw RefusedException.mayNot("plan.ladder.refusal.may-not");
        }
        return view;
    }

    private static ModelAndView form(LadderView view, Locale locale, @Nullable Rung rung) {
        return Pages.view("plan/ladderForm", new LadderPage(view, locale, rung));
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @PathVariable("partnership") UUID partnership,
            @RequestParam MultiValueMap<String, String> form) {
        ladders.add(actor, partnership, input(new Posted(form)));
        return done(partnership, "kept");
    }

    private static RungInput input(Posted posted) {
        RungInput input = new RungInput(
                posted.id(EscalationFields.MUNICIPALITY),
                posted.number(EscalationFields.NUMBER),
                posted.text(EscalationFields.TITLE),
                posted.text(EscalationFields.ROLE),
                posted.id(EscalationFields.PROFESSIONAL),
                new LinkedHashSet<>(posted.list(EscalationFields.PROBLEMS)),
                posted.number(EscalationFields.DAYS),
                posted.text(EscalationFields.LIMITS));
        posted.refuseIfAny();
        return input;
    }

    @GetMapping("/{rung}/edit")
    ModelAndView changing(
            Actor actor,
            @PathVariable("partnership") UUID partnership,
            @PathVariable("rung") UUID rung,
            Locale locale) {
        LadderView view = toChange(actor, partnership);
        return form(
                view,
                locale,
                view.rungs().stream()
                        .filter(each -> rung.equals(each.id()))
                        .findFirst()
                        .orElseThrow(RefusedException::notFound));
    }

    @PostMapping("/{rung}")
    ModelAndView change(
            Actor actor,
            @PathVariable("partnership") UUID partnership,
            @PathVariable("rung") UUID rung,
            @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        ladders.change(actor, partnership, rung, input(posted), posted.version());
        return done(partnership, "kept");
    }

    @PostMapping("/{rung}/remove")
    ModelAndView remove(
            Actor actor,
            @PathVariable("partnership") UUID partnership,
            @PathVariable("rung") UUID rung,
            @RequestParam MultiValueMap<String, String> form) {
        Posted posted = new Posted(form);
        long version = posted.version();
        posted.refuseIfAny();
        ladders.remove(actor, partnership, rung, version);
        return done(partnership, "removed");
    }

    @PostMapping("/adopt")
    ModelAndView adopt(Actor actor, @PathVariable("partnership") UUID partnership) {
        ladders.adopt(actor, partnership);
        return done(partnership, "adopted");
    }

    private static ModelAndView done(UUID partnership, String what) {
        return Pages.redirect("/partnerships/" + partnership + "/ladder", "plan.ladder.notice." + what);
    }
}
