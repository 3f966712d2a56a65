package nl.aantafel.client.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.client.TalkCopy.Kind;
import nl.aantafel.client.TalkReleases;
import nl.aantafel.client.TalkReleases.What;
import nl.aantafel.client.web.AroundViews.TalkReleasesView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For professionals: what each of the family gets to read around a conference. */
@Controller
@RequestMapping("/cases/{caseId}/talk-releases")
final class TalkReleaseController {

    private final TalkReleases releases;

    TalkReleaseController(TalkReleases releases) {
        this.releases = releases;
    }

    private static String path(UUID caseId) {
        return "/cases/" + caseId + "/talk-releases";
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable UUID caseId, Locale locale) {
        return Pages.view("client/talkReleases", new TalkReleasesView(releases.page(actor, caseId, locale)));
    }

    @PostMapping("/{person}/meetings/{conference}/release")
    ModelAndView release(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID person,
            @PathVariable UUID conference,
            @RequestParam(name = "soort", defaultValue = "") String kind,
            @RequestParam(name = "stand", defaultValue = "") String fingerprint) {
        releases.release(actor, caseId, new What(kind(kind), person, conference), fingerprint);
        return Pages.redirect(path(caseId), "client.around.released");
    }

    @PostMapping("/{person}/meetings/{conference}/take-back")
    ModelAndView takeBack(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID person,
            @PathVariable UUID conference,
            @RequestParam(name = "soort", defaultValue = "") String kind) {
        releases.takeBack(actor, caseId, new What(kind(kind), person, conference));
        return Pages.redirect(path(caseId), "client.around.taken-back");
    }

    @PostMapping("/{person}/meetings/{conference}/count")
    ModelAndView count(
            Actor actor, @PathVariable UUID caseId, @PathVariable UUID person, @PathVariable UUID conference) {
        releases.count(actor, caseId, person, conference);
        return Pages.redirect(path(caseId), "client.around.counted");
    }

    private static Kind kind(String typed) {
        return Kind.of("talk_" + typed).orElseThrow(RefusedException::notFound);
    }
}
