package nl.aantafel.meeting.web;

import java.util.Locale;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Trace.Device;
import nl.aantafel.meeting.LiveTables;
import nl.aantafel.meeting.LiveTables.Glance;
import nl.aantafel.meeting.LiveTables.Look;
import nl.aantafel.notify.LiveStreams;
import nl.aantafel.notify.LiveStreams.Seat;
import nl.aantafel.notify.LiveVersion;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The live channel of a conference, and what the chair does for all devices at once. */
@Controller
@RequestMapping("/cases/{caseId}/meetings/{conference}")
class LiveController {

    private final LiveTables tables;
    private final LiveStreams streams;
    private final LiveDrawing drawing;

    LiveController(LiveTables tables, LiveStreams streams, LiveDrawing drawing) {
        this.tables = tables;
        this.streams = streams;
        this.drawing = drawing;
    }

    /** A stream of versions. A proxy that would gather answers is told not to. */
    @GetMapping("/events")
    ResponseEntity<SseEmitter> events(
            Actor actor,
            @PathVariable("conference") UUID conference,
            @RequestParam(name = "apparaat", required = false) @Nullable UUID device,
            @RequestParam(name = "versie", defaultValue = "0") long version) {
        Seat seat = seat(actor, conference, device, version);
        return streams.open(seat)
                .map(stream -> ResponseEntity.ok()
                        .contentType(MediaType.TEXT_EVENT_STREAM)
                        .header("X-Accel-Buffering", "no")
                        .body(stream))
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build());
    }

    /** The next version, for who cannot have a stream; answers after a while when there is none. */
    @GetMapping("/version")
    @ResponseBody
    DeferredResult<LiveVersion> version(
            Actor actor,
            @PathVariable("conference") UUID conference,
            @RequestParam(name = "apparaat", required = false) @Nullable UUID device,
            @RequestParam(name = "versie", defaultValue = "0") long version) {
        return streams.next(seat(actor, conference, device, version));
    }

    /** First whether the actor may, then whether the address is whole. */
    private Seat seat(Actor actor, UUID conference, @Nullable UUID device, long version) {
        if (device == null) {
            tables.of(actor, conference);
            throw RefusedException.invalid("apparaat", "check.required");
        }
        UUID scope = tables.join(actor, conference, new Device(device));
        return new Seat(scope, actor.person(), device, version);
    }

    /** What is new at a question, for a device that has so many cards, the last of them this one. */
    @GetMapping("/live")
    ModelAndView live(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam(name = "apparaat", required = false) @Nullable UUID device,
            @RequestParam(name = "q", defaultValue = "") String question,
            @RequestParam(name = "na", required = false) @Nullable UUID last,
            @RequestParam(name = "n", defaultValue = "0") int count,
            Locale locale) {
        Look look = tables.look(
                actor, conference, new Glance(question, device == null ? null : new Device(device), last, count));
        if (!look.view().id().equals(caseId)) {
            throw RefusedException.notFound();
        }
        return Pages.view("meeting/live", drawing.draw(look, question, locale));
    }

    @PostMapping("/move")
    ModelAndView move(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam(name = "vraag", defaultValue = "") String question) {
        tables.moveTo(actor, conference, question);
        return Paths.seeOther(Paths.question(caseId, conference, question));
    }

    @PostMapping("/reveal")
    ModelAndView reveal(
            Actor actor,
            @PathVariable("caseId") UUID caseId,
            @PathVariable("conference") UUID conference,
            @RequestParam(name = "vraag", defaultValue = "") String question,
            @RequestParam(name = "schaal", defaultValue = "") String scale) {
        tables.reveal(actor, conference, scale);
        return Pages.redirect(Paths.question(caseId, conference, question), "meeting.done.revealed");
    }
}
