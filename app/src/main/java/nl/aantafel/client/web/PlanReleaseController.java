package nl.aantafel.client.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.release.Reaching;
import nl.aantafel.casefile.release.Reaching.Reach;
import nl.aantafel.client.FamilyWords;
import nl.aantafel.client.PlanReleases;
import nl.aantafel.client.web.PlanViews.ReleaseView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For the family: what each would read of the plan, releasing it and taking it back, and what they wrote. */
@Controller
@RequestMapping("/cases/{caseId}/plan/family")
final class PlanReleaseController {

    private final PlanReleases releases;
    private final FamilyWords words;
    private final Reaching reaching;

    PlanReleaseController(PlanReleases releases, FamilyWords words, Reaching reaching) {
        this.releases = releases;
        this.words = words;
        this.reaching = reaching;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        return Pages.view("client/release", new ReleaseView(releases.page(actor, caseId, locale)));
    }

    @PostMapping("/{person}/release")
    ModelAndView release(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("person") UUID person,
            @RequestParam(name = "stand", defaultValue = "") String fingerprint) {
        releases.release(actor, caseId, person, fingerprint);
        return Pages.redirect(path(caseId) + "#p-" + person, "client.release.done");
    }

    @PostMapping("/{person}/take-back")
    ModelAndView takeBack(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("person") UUID person,
            @RequestParam(name = "regel") Optional<UUID> line) {
        releases.takeBack(actor, caseId, person, line);
        return Pages.redirect(path(caseId) + "#p-" + person, "client.release.taken-back");
    }

    @PostMapping("/contact")
    ModelAndView reachable(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @RequestParam(name = "telefoon", defaultValue = "") String phone,
            @RequestParam(name = "uren", defaultValue = "") String hours,
            @RequestParam(name = "andereUren", defaultValue = "") String otherHours,
            @RequestParam(name = "version", defaultValue = "0") long version) {
        reaching.fillIn(actor, caseId, new Reach(phone, hours, otherHours, version));
        return Pages.redirect(path(caseId) + "#contact", "client.release.contact-saved");
    }

    @PostMapping("/words/{word}/read")
    ModelAndView read(Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("word") UUID word) {
        words.read(actor, caseId, word);
        return Pages.redirect(path(caseId) + "#words", "client.words.read-done");
    }

    @PostMapping("/words/{word}/answer")
    ModelAndView answer(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("word") UUID word,
            @RequestParam(name = "antwoord", defaultValue = "") String answer) {
        words.answer(actor, caseId, word, answer.replace("\r\n", "\n"));
        return Pages.redirect(path(caseId) + "#words", "client.words.answered");
    }

    @PostMapping("/words/{word}/take-over")
    ModelAndView takeOver(Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("word") UUID word) {
        words.takeOver(actor, caseId, word);
        return Pages.redirect(path(caseId) + "#words", "client.words.taken-over");
    }

    private static String path(UUID caseId) {
        return "/cases/" + caseId + "/plan/family";
    }
}
