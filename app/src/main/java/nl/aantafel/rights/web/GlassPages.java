package nl.aantafel.rights.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.aantafel.directory.WhoIsWho;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.Purpose;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Choice;
import nl.aantafel.page.Pages;
import nl.aantafel.rights.BreakGlasses;
import nl.aantafel.rights.BreakGlasses.Break;
import nl.aantafel.rights.BreakGlasses.BrokenGlass;
import nl.aantafel.rights.BreakGlasses.Offer;
import nl.aantafel.rights.BreakGlasses.Outcome;
import nl.aantafel.rights.web.GlassModel.All;
import nl.aantafel.rights.web.GlassModel.Confirm;
import nl.aantafel.rights.web.GlassModel.Line;
import nl.aantafel.rights.web.GlassModel.Reasons;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The emergency procedure (noodprocedure): asking, confirming, stopping, and judging it afterwards. */
@Controller
@RequestMapping("/break-glass")
final class GlassPages {

    private static final String FORM = "/break-glass";

    private final BreakGlasses glasses;
    private final WhoIsWho whoIsWho;
    private final FrameCatalogue frames;

    GlassPages(BreakGlasses glasses, WhoIsWho whoIsWho, FrameCatalogue frames) {
        this.glasses = glasses;
        this.whoIsWho = whoIsWho;
        this.frames = frames;
    }

    @GetMapping
    ModelAndView form(Actor actor, Locale locale) {
        List<Offer> offers = glasses.offers(actor);
        return Pages.view(
                "rights/break-glass",
                new GlassModel(
                        offers.stream()
                                .map(each -> new Choice(each.partnership().toString(), each.name()))
                                .toList(),
                        offers.stream()
                                .map(each ->
                                        new Reasons(each.partnership().toString(), choices(each.reasons(), locale)))
                                .toList(),
                        glasses.mine(actor).stream()
                                .map(each -> line(each, locale))
                                .toList(),
                        offers.getFirst().hours()));
    }

    private static List<Choice> choices(List<Purpose> reasons, Locale locale) {
        return reasons.stream()
                .map(each -> new Choice(each.code(), each.label().in(locale)))
                .toList();
    }

    private Line line(BrokenGlass glass, Locale locale) {
        return new Line(glass, reason(glass.partnership(), glass.reason(), locale));
    }

    private String reason(UUID partnership, String code, Locale locale) {
        return whoIsWho
                .partnership(partnership)
                .flatMap(each -> frames.frame(each.frameCode()).oversight().breakGlass())
                .stream()
                .flatMap(rule -> rule.reasons().stream())
                .filter(each -> each.code().equals(code))
                .map(each -> each.label().in(locale))
                .findFirst()
                .orElse(code);
    }

    /** Nothing is looked for yet: whatever the number, the page is the same. */
    @PostMapping("/confirm")
    ModelAndView confirm(
            Actor actor,
            Locale locale,
            @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID partnership,
            @RequestParam(name = "casusnummer", defaultValue = "") String number,
            @RequestParam(name = "reden", defaultValue = "") String reason,
            @RequestParam(name = "toelichting", defaultValue = "") String explanation) {
        glasses.check(actor, new Break(partnership, number, reason, explanation));
        int hours = glasses.offers(actor).stream()
                .filter(each -> each.partnership().equals(partnership))
                .mapToInt(Offer::hours)
                .findFirst()
                .orElse(1);
        String where = String.valueOf(partnership);
        return Pages.view(
                "rights/break-glass-confirm",
                new Confirm(
                        where,
                        number,
                        reason,
                        partnership == null ? reason : reason(partnership, reason, locale),
                        explanation,
                        hours));
    }

    @PostMapping
    ModelAndView breakGlass(
            Actor actor,
            @RequestParam(name = "samenwerkingsverband", required = false) @Nullable UUID partnership,
            @RequestParam(name = "casusnummer", defaultValue = "") String number,
            @RequestParam(name = "reden", defaultValue = "") String reason,
            @RequestParam(name = "toelichting", defaultValue = "") String explanation) {
        return switch (glasses.breakGlass(actor, new Break(partnership, number, reason, explanation))) {
            case Outcome.Broken broken -> Pages.redirect("/cases/" + broken.caseId(), "rights.glass.notice.broken");
            case Outcome.Inside inside -> Pages.redirect("/cases/" + inside.caseId(), "rights.glass.notice.inside");
            case Outcome.Unknown unknown -> throw RefusedException.invalid("casusnummer", "rights.glass.error.unknown");
        };
    }

    /** From the banner: all of one's own that last. */
    @PostMapping("/stop")
    ModelAndView stop(Actor actor) {
        glasses.mine(actor).forEach(each -> glasses.stop(actor, each.id()));
        return Pages.redirect("/work", "rights.glass.notice.stopped");
    }

    @GetMapping("/reviews")
    ModelAndView all(Actor actor, Locale locale) {
        List<Line> lines =
                glasses.all(actor).stream().map(each -> line(each, locale)).toList();
        return Pages.view(
                "rights/break-glass-reviews",
                new All(
                        lines.stream()
                                .filter(each -> each.glass().review().isEmpty())
                                .toList(),
                        lines.stream()
                                .filter(each -> each.glass().review().isPresent())
                                .toList()));
    }

    @GetMapping("/{glass}")
    ModelAndView one(Actor actor, @PathVariable("glass") UUID glass, Locale locale) {
        return Pages.view("rights/break-glass-review", line(glasses.view(actor, glass), locale));
    }

    @PostMapping("/{glass}/review")
    ModelAndView review(
            Actor actor,
            @PathVariable("glass") UUID glass,
            @RequestParam(name = "oordeel", defaultValue = "") String judgement,
            @RequestParam(name = "toelichting", defaultValue = "") String text) {
        Boolean justified = switch (judgement) {
            case "terecht" -> true;
            case "niet_terecht" -> false;
            default -> null;
        };
        glasses.review(actor, glass, justified, text);
        return Pages.redirect(FORM + "/" + glass, "rights.glass.notice.judged");
    }
}
