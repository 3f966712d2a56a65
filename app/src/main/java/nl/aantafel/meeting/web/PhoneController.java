package nl.aantafel.meeting.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Trace.Device;
import nl.aantafel.meeting.ConferencePages;
import nl.aantafel.meeting.ConferencePages.RoomScreen;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The conference on a phone: one question at a time, the one the table is at. */
@Controller
@RequestMapping("/cases/{caseId}/meetings/{conference}/phone")
class PhoneController {

    private final ConferencePages pages;
    private final RoomDrawing drawing;

    PhoneController(ConferencePages pages, RoomDrawing drawing) {
        this.pages = pages;
        this.drawing = drawing;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam(name = "q", defaultValue = "") String question,
            @RequestParam(name = "apparaat", required = false) @Nullable UUID device,
            Locale locale) {
        RoomScreen screen = device == null
                ? pages.room(actor, caseId, conference, locale)
                : pages.liveRoom(actor, caseId, conference, new Device(device), locale);
        if (RoomDrawing.elsewhere(screen)) {
            return Paths.seeOther(drawing.phoneDoor(screen));
        }
        return Pages.view(
                "meeting/phone", drawing.room(screen, new RoomDrawing.Wish(actor.person(), question, "", ""), locale));
    }
}
