package nl.aantafel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.aantafel.account.OwnSessions;
import nl.aantafel.account.SignIn;
import nl.aantafel.account.SignInStep;
import nl.aantafel.account.domain.LocalPath;
import nl.aantafel.account.door.Device;
import nl.aantafel.kernel.Actor;
import nl.aantafel.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What follows once somebody is in: back to the page asked for, or the text that was being sent. */
@Component
class Arrival {

    private final OwnSessions sessions;
    private final SignIn signIn;

    Arrival(OwnSessions sessions, SignIn signIn) {
        this.sessions = sessions;
        this.signIn = signIn;
    }

    /** The token of this browser takes the place of the one it had: that session ends, and no copy of it opens anything. */
    void replace(String token, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).filter(old -> !old.equals(token)).ifPresent(old -> signIn.out(SignIn.DOOR, old));
        SessionCookie.write(request, response, token);
    }

    ModelAndView of(
            SignInStep.Entered entered,
            @Nullable ResumeView resume,
            HttpServletRequest request,
            HttpServletResponse response) {
        enter(entered, request, response);
        if (resume == null) {
            return goTo(LocalPath.of(parameter(request, "next")));
        }
        if (!resume.belongsTo(entered.who().professionalId())) {
            return Pages.redirect(LocalPath.START, "account.resume.not-yours");
        }
        // The page is shown in this very answer, so its head bar needs to know who is in.
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(entered.who(), null, List.of()));
        SecurityContextHolder.setContext(context);
        return Pages.view("account/resume", resume);
    }

    /** From another site, which brings no text along. */
    ModelAndView at(SignInStep.Entered entered, String next, HttpServletRequest request, HttpServletResponse response) {
        enter(entered, request, response);
        return goTo(LocalPath.of(next));
    }

    private void enter(SignInStep.Entered entered, HttpServletRequest request, HttpServletResponse response) {
        replace(entered.token(), request, response);
        sessions.cameFrom(
                Actor.professional(entered.who().professionalId()),
                entered.token(),
                Device.of(request.getHeader("User-Agent")));
    }

    static ModelAndView goTo(String path) {
        RedirectView view = new RedirectView(path, true, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    static String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
