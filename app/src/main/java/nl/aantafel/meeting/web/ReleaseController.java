package nl.aantafel.meeting.web;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.meeting.ConferencePages;
import nl.aantafel.meeting.Releases;
import nl.aantafel.meeting.Releases.To;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What one brought in a part of a conference, and to whom it is released. */
@Controller
@RequestMapping("/cases/{caseId}/meetings/{conference}/release")
class ReleaseController {

    private final ConferencePages pages;
    private final Releases releases;

    ReleaseController(ConferencePages pages, Releases releases) {
        this.pages = pages;
        this.releases = releases;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            Locale locale) {
        return Pages.view("meeting/release", new ReleaseView(pages.releases(actor, caseId, conference, locale)));
    }

    /** {@code aan}: the ids of parts, or {@code tafel} for everybody. */
    @PostMapping
    ModelAndView release(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        boolean everybody = typed.list("aan").contains("tafel");
        form.computeIfPresent(
                "aan",
                (field, values) ->
                        values.stream().filter(each -> !each.equals("tafel")).toList());
        To to = new To(typed.ids("aan"), everybody);
        UUID id = typed.id("bijdrage");
        typed.checks().required("bijdrage", id);
        typed.refuseIfAny();
        if (typed.text("soort").equals("afspraak")) {
            releases.agreement(actor, conference, Objects.requireNonNull(id), to);
        } else {
            releases.statement(actor, conference, Objects.requireNonNull(id), to);
        }
        return Pages.redirect(Paths.room(caseId, conference) + "/release", "meeting.done.released");
    }
}
