package nl.aantafel.meeting.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Trace.Device;
import nl.aantafel.meeting.ConferencePages;
import nl.aantafel.meeting.ConferencePages.RoomScreen;
import nl.aantafel.meeting.Rooms;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What holds for the whole room: the big screen, its rest, where the table is, and the notice on time. */
@Controller
@RequestMapping("/cases/{caseId}/meetings/{conference}")
class ScreenController {

    private final ConferencePages pages;
    private final Rooms rooms;
    private final ScreenDrawing drawing;
    private final RoomDrawing room;

    ScreenController(ConferencePages pages, Rooms rooms, ScreenDrawing drawing, RoomDrawing room) {
        this.pages = pages;
        this.rooms = rooms;
        this.drawing = drawing;
        this.room = room;
    }

    @GetMapping("/screen")
    ModelAndView screen(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam(name = "apparaat", required = false) @Nullable UUID device,
            Locale locale) {
        RoomScreen screen = device == null
                ? pages.room(actor, caseId, conference, locale)
                : pages.liveRoom(actor, caseId, conference, new Device(device), locale);
        return RoomDrawing.elsewhere(screen)
                ? Paths.seeOther(room.door(screen))
                : Pages.view("meeting/screen", drawing.screen(actor.person(), screen, locale));
    }

    @PostMapping("/rest")
    ModelAndView rest(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        rooms.rest(actor, conference, !typed.text("rust").equals("nee"));
        return back(caseId, conference, typed);
    }

    @PostMapping("/notice")
    ModelAndView notice(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        rooms.putNoticeAway(actor, conference);
        return back(caseId, conference, new Typed(form));
    }

    private static ModelAndView back(UUID caseId, UUID conference, Typed typed) {
        return Paths.seeOther(Paths.question(caseId, conference, typed.text("vraag")));
    }
}
