package nl.aantafel.account.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * What happens to who is not signed in, or no longer. Opening a page leads to signing in and back. Sending a form leads to
 * signing in with what was typed carried along in the page, so that no text is lost and none is kept here. A script gets 401.
 */
@Component
class SignInEntry implements AuthenticationEntryPoint {

    static final String PAGE = "/sign-in";
    static final String WITH_TEXT = "/sign-in/resume";

    private final CookieSessions sessions;

    SignInEntry(CookieSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException wrong)
            throws IOException, ServletException {
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!Background.answersAPage(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (reading) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", PAGE + next(request));
        } else if (request.getMethod().equals("POST")) {
            String person = sessions.latest(request)
                    .map(session -> session.professional().toString())
                    .orElse("");
            request.setAttribute(ResumeView.class.getName(), ResumeView.ofPosted(request, person));
            request.getRequestDispatcher(WITH_TEXT).forward(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static String next(HttpServletRequest request) {
        String path = Requested.path(request);
        return path.equals("/") ? "" : "?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
