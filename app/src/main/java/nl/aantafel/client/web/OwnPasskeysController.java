package nl.aantafel.client.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.door.Device;
import nl.aantafel.account.web.DeviceQuestions;
import nl.aantafel.client.AtDoor;
import nl.aantafel.client.Entering;
import nl.aantafel.client.OwnDoors;
import nl.aantafel.client.OwnPasskeys;
import nl.aantafel.client.web.DoorKeyViews.KeysView;
import nl.aantafel.page.Pages;
import nl.aantafel.page.Texts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Coming in with a passkey, and one's own passkeys. */
@Controller
final class OwnPasskeysController {

    private static final String PATH = "/my/passkeys";
    private static final String IN = OwnPageSecurity.IN + "/passkey";

    private final OwnPasskeys passkeys;
    private final Entering entering;
    private final OwnDoors doors;
    private final DeviceQuestions questions;
    private final InController door;
    private final Texts texts;

    OwnPasskeysController(
            OwnPasskeys passkeys,
            Entering entering,
            OwnDoors doors,
            DeviceQuestions questions,
            InController door,
            Texts texts) {
        this.passkeys = passkeys;
        this.entering = entering;
        this.doors = doors;
        this.questions = questions;
        this.door = door;
        this.texts = texts;
    }

    @GetMapping(PATH)
    ModelAndView show(AtDoor who, HttpServletRequest request) {
        return Pages.view(
                "client/passkeys",
                new KeysView(doors.page(who.actor(), Optional.empty()), passkeys.of(who.actor(), token(request))));
    }

    /** The device lists it under the same neutral name as the page has. */
    @PostMapping(PATH + "/options")
    ResponseEntity<Map<String, Object>> options(AtDoor who, Locale locale, HttpServletRequest request) {
        return json(
                questions.toMake(passkeys.offer(who.actor(), token(request)), texts.get(locale, "page.client.title")));
    }

    @PostMapping(PATH)
    ModelAndView add(AtDoor who, @RequestParam(defaultValue = "") String answer, HttpServletRequest request) {
        passkeys.add(who.actor(), token(request), answer, questions.place());
        return Pages.redirect(PATH, "client.passkey.added");
    }

    @PostMapping(PATH + "/remove")
    ModelAndView remove(AtDoor who, @RequestParam UUID passkey, HttpServletRequest request) {
        passkeys.remove(who.actor(), token(request), passkey);
        return Pages.redirect(PATH, "client.passkey.removed");
    }

    @PostMapping(IN + "/options")
    ResponseEntity<Map<String, Object>> toSign(HttpServletRequest request) {
        return json(questions.toSign(entering.challenge(AtDoor.DOORKEEPER, request.getRemoteAddr())));
    }

    @PostMapping(IN)
    ModelAndView in(
            @RequestParam(defaultValue = "") String answer, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> token = entering.enterWithPasskey(
                answer, questions.place(), request.getRemoteAddr(), Device.of(request.getHeader("User-Agent")));
        return door.arriveByPasskey(token, request, response);
    }

    private static ResponseEntity<Map<String, Object>> json(Map<String, Object> options) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(options);
    }

    private static String token(HttpServletRequest request) {
        return PageCookie.read(request).orElse("");
    }
}
