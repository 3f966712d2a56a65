package nl.aantafel.client.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.client.StatementReleases;
import nl.aantafel.client.web.StatementViews.FamilyView;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is said about each of the family, and which of it they get to read. */
@Controller
@RequestMapping("/cases/{caseId}/statements/family")
final class StatementReleasePages {

    private final StatementReleases releases;

    StatementReleasePages(StatementReleases releases) {
        this.releases = releases;
    }

    @GetMapping
    ModelAndView first(Actor actor, @PathVariable UUID caseId, Locale locale) {
        return Pages.view(
                "client/statements", new FamilyView(releases.page(actor, caseId, Optional.empty(), null, locale)));
    }

    @GetMapping("/{person}")
    ModelAndView show(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID person,
            @RequestParam Optional<String> after,
            Locale locale) {
        return Pages.view(
                "client/statements",
                new FamilyView(releases.page(actor, caseId, Optional.of(person), after.orElse(null), locale)));
    }

    @PostMapping("/{person}/release")
    ModelAndView release(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID person,
            @RequestParam(name = "bijdragen", defaultValue = "") List<UUID> versions) {
        releases.release(actor, caseId, person, Set.copyOf(versions));
        return Pages.redirect(path(caseId, person), "client.statements.done");
    }

    @PostMapping("/{person}/take-back")
    ModelAndView takeBack(
            Actor actor,
            @PathVariable UUID caseId,
            @PathVariable UUID person,
            @RequestParam(name = "vrijgave") UUID released) {
        releases.takeBack(actor, caseId, person, released);
        return Pages.redirect(path(caseId, person), "client.release.taken-back");
    }

    private static String path(UUID caseId, UUID person) {
        return "/cases/" + caseId + "/statements/family/" + person;
    }
}
