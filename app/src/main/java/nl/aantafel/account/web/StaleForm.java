package nl.aantafel.account.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** A form without a token of ours is not taken; a person reads what to do. Other refusals look like an absent page. */
final class StaleForm implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        boolean form = denied instanceof CsrfException;
        response.setStatus(form ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        if (!form) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (Background.answersAPage(request)) {
            request.getRequestDispatcher("/sign-in/stale").forward(new Reading(request), response);
        }
    }
}
