package nl.aantafel.referral.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.aantafel.frame.FrameCatalogue;
import nl.aantafel.frame.SeatKind;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import nl.aantafel.referral.SendingOn;
import nl.aantafel.referral.SendingOn.Along;
import nl.aantafel.referral.SendingOn.Screen;
import nl.aantafel.referral.SendingOn.Send;
import nl.aantafel.referral.SendingOn.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sending a case on to a table under another frame. */
@Controller
@RequestMapping("/cases/{caseId}/send-on")
class SendOnController {

    private final SendingOn sending;
    private final FrameCatalogue frames;

    SendOnController(SendingOn sending, FrameCatalogue frames) {
        this.sending = sending;
        this.frames = frames;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable("caseId") UUID caseId, Locale locale) {
        Screen screen = sending.page(actor, caseId, locale);
        Map<String, String> seats = new HashMap<>();
        screen.view()
                .targets()
                .forEach(each -> frames.frame(each.frameCode())
                        .seatKind(each.seatKind())
                        .map(SeatKind::label)
                        .ifPresent(label -> seats.put(each.seatKind(), label.in(locale))));
        return Pages.view("referral/sendOn", new SendOnPage(screen, Map.copyOf(seats), locale));
    }

    @PostMapping
    ModelAndView send(
            Actor actor, @PathVariable("caseId") UUID caseId, @RequestParam MultiValueMap<String, String> fields) {
        Typed typed = new Typed(fields);
        String[] to = typed.line("waarheen").split("/", 2);
        List<Along> people = typed.rows("mensen", "persoon", index -> along(typed, "mensen[" + index + "].")).stream()
                .filter(each -> !each.role().isEmpty())
                .toList();
        typed.refuseIfAny();
        UUID begun = sending.send(
                actor,
                caseId,
                new Send(
                        to[0].isEmpty() ? null : Typed.uuid(to[0]),
                        to.length < 2 || to[1].isEmpty() ? null : Typed.uuid(to[1]),
                        typed.line("waarom"),
                        switch (typed.line("dezeCasus")) {
                            case "stopt" -> Boolean.TRUE;
                            case "gaat_door" -> Boolean.FALSE;
                            default -> null;
                        },
                        people));
        return Pages.redirect("/referrals/" + begun + "/family", "referral.send-on.notice");
    }

    private static Along along(Typed typed, String field) {
        return new Along(typed.requiredId(field + "persoon"), typed.line(field + "rol"), told(typed, field));
    }

    private static @Nullable Told told(Typed typed, String field) {
        Boolean told = typed.yesNo(field + "verteld");
        return told == null
                ? null
                : new Told(
                        told,
                        told ? typed.line(field + "manier") : "",
                        told ? typed.date(field + "verteldOp") : null,
                        Objects.requireNonNull(told) ? "" : typed.line(field + "reden"));
    }
}
