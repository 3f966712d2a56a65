package nl.aantafel.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Trace.Device;
import nl.aantafel.meeting.ConferencePages;
import nl.aantafel.meeting.ConferencePages.RoomScreen;
import nl.aantafel.meeting.Conferences;
import nl.aantafel.meeting.Conferences.FamilyMember;
import nl.aantafel.meeting.Conversations;
import nl.aantafel.meeting.LiveTables;
import nl.aantafel.meeting.Rooms;
import nl.aantafel.meeting.Rooms.GoOn;
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

/** The room of a conference, and moving through the guide. */
@Controller
@RequestMapping("/cases/{caseId}/meetings/{conference}")
class RoomController {

    private final ConferencePages pages;
    private final Conferences conferences;
    private final Conversations conversations;
    private final LiveTables tables;
    private final Rooms rooms;
    private final RoomDrawing drawing;

    RoomController(
            ConferencePages pages,
            Conferences conferences,
            Conversations conversations,
            LiveTables tables,
            Rooms rooms,
            RoomDrawing drawing) {
        this.tables = tables;
        this.pages = pages;
        this.conferences = conferences;
        this.conversations = conversations;
        this.rooms = rooms;
        this.drawing = drawing;
    }

    @GetMapping
    ModelAndView show(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam(name = "q", defaultValue = "") String question,
            @RequestParam(name = "wie", defaultValue = "") String speaker,
            @RequestParam(name = "idee", defaultValue = "") String idea,
            @RequestParam(name = "apparaat", required = false) @Nullable UUID device,
            Locale locale) {
        RoomScreen screen = device == null
                ? pages.room(actor, caseId, conference, locale)
                : pages.liveRoom(actor, caseId, conference, new Device(device), locale);
        if (RoomDrawing.elsewhere(screen)) {
            return Paths.seeOther(drawing.door(screen));
        }
        return Pages.view(
                "meeting/room",
                drawing.room(screen, new RoomDrawing.Wish(actor.person(), question, speaker, idea), locale));
    }

    @PostMapping("/start")
    ModelAndView start(Actor actor, @PathVariable("caseId") UUID caseId, @PathVariable("conference") UUID conference) {
        conferences.start(actor, conference);
        return Pages.redirect(Paths.room(caseId, conference), "meeting.done.started");
    }

    /** What becomes of the question: {@code choose}, {@code skip} or {@code done}; done goes on to the next one. */
    @PostMapping("/questions")
    ModelAndView question(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        String question = typed.text("vraag");
        String next = typed.has("volgende") ? typed.text("volgende") : question;
        return switch (typed.text("wat")) {
            case "skip" -> {
                conversations.skip(actor, conference, question, typed.text("sla.reden"));
                if (!next.equals(question)) {
                    tables.moveTo(actor, conference, next);
                }
                yield Pages.redirect(Paths.question(caseId, conference, next), "meeting.done.skipped");
            }
            case "done" -> {
                rooms.goOn(actor, conference, new GoOn(question, next.equals(question) ? "" : next, Optional.empty()));
                yield Paths.seeOther(Paths.question(caseId, conference, next));
            }
            default -> {
                conversations.choose(actor, conference, question);
                yield Paths.seeOther(Paths.question(caseId, conference, question));
            }
        };
    }

    @PostMapping("/continue")
    ModelAndView goOn(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam(name = "fase", defaultValue = "") String phase) {
        conferences.continueIn(actor, conference, phase);
        return Pages.redirect(Paths.room(caseId, conference), "meeting.done.continued");
    }

    @PostMapping("/attended")
    ModelAndView attended(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        Set<UUID> present = typed.ids("aanwezig");
        List<FamilyMember> family = new ArrayList<>();
        for (int at = 0; typed.has("gezin[" + at + "].persoon"); at++) {
            UUID person = typed.id("gezin[" + at + "].persoon");
            add(family, person, typed, at);
        }
        typed.refuseIfAny();
        conferences.attended(actor, conference, present, family);
        return Pages.redirect(Paths.report(caseId, conference), "meeting.done.attended");
    }

    private static void add(List<FamilyMember> family, @Nullable UUID person, Typed typed, int at) {
        if (person != null) {
            family.add(new FamilyMember(
                    person, typed.has("gezin[" + at + "].aanwezig"), typed.text("gezin[" + at + "].reden")));
        }
    }
}
