package nl.aantafel.meeting.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.meeting.ConferencePages;
import nl.aantafel.meeting.ConferencePages.RoomScreen;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.meeting.Conferences.State;
import nl.aantafel.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Calling a conference off, on a page of its own that asks why and says who hears of it. */
@Controller
@RequestMapping("/cases/{caseId}/meetings/{conference}/cancel")
class CancelController {

    private final ConferencePages pages;
    private final Conferences conferences;

    CancelController(ConferencePages pages, Conferences conferences) {
        this.pages = pages;
        this.conferences = conferences;
    }

    @GetMapping
    ModelAndView ask(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            Locale locale) {
        RoomScreen screen = pages.cancelling(actor, caseId, conference, locale);
        State state = screen.conference().line().state();
        if (state == State.CANCELLED || state == State.FINALISED) {
            throw RefusedException.conflict(
                    state == State.CANCELLED ? "meeting.refused.cancelled" : "meeting.refused.settled");
        }
        return Pages.view("meeting/cancel", CancelView.of(screen, actor.person()));
    }

    @PostMapping
    ModelAndView cancel(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        int version = typed.number("version", -1);
        typed.refuseIfAny();
        conferences.cancel(actor, conference, typed.text("reden"), version);
        return Pages.redirect("/cases/" + caseId + "/meetings", "meeting.done.cancelled");
    }
}
