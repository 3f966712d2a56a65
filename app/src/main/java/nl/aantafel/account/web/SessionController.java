package nl.aantafel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.aantafel.account.OwnSessions;
import nl.aantafel.account.SessionSettings;
import nl.aantafel.account.SignedIn;
import nl.aantafel.account.domain.Session;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.kernel.Time;
import nl.aantafel.page.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/** Where one is signed in, and how much longer here: a page asks that by itself, so that it can warn before the end. */
@Controller
class SessionController {

    /**
     * @param left seconds until the session ends when nobody does anything
     * @param most seconds until it ends however busy one is
     */
    record Remaining(long left, long most) {}

    private final OwnSessions own;
    private final CookieSessions sessions;
    private final SessionSettings settings;
    private final Time time;

    SessionController(OwnSessions own, CookieSessions sessions, SessionSettings settings, Time time) {
        this.own = own;
        this.sessions = sessions;
        this.settings = settings;
        this.time = time;
    }

    /** Asking this is no use of the session: see {@link Background}. */
    @GetMapping("/account/session/presence")
    ResponseEntity<Remaining> remaining(SignedIn who, HttpServletRequest request) {
        Session session = sessions.latest(request).orElseThrow(RefusedException::notFound);
        Instant now = time.now();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Remaining(
                        Duration.between(now, settings.limits().ends(session)).toSeconds(),
                        Duration.between(now, session.expiresAt()).toSeconds()));
    }

    /** A request of a person, and nothing more: that is what keeps a session. */
    @PostMapping("/account/session/extend")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extend(SignedIn who) {}

    @PostMapping("/account/sessions/{session}/end")
    ModelAndView end(Actor actor, @PathVariable UUID session) {
        own.end(actor, session);
        return Pages.redirect("/account", "account.own.session-ended");
    }

    @PostMapping("/account/sign-out-elsewhere")
    ModelAndView elsewhere(Actor actor, HttpServletRequest request) {
        own.endOthers(actor, SessionCookie.read(request).orElse(""));
        return Pages.redirect("/account", "account.own.signed-out-elsewhere");
    }
}
