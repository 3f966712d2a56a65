package nl.aantafel.account.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.aantafel.page.TakesFiles;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A form with a file is looked at before a byte of it is read: who sends it must be signed in, the address must be one that takes files,
 * and it must say how large it is. Stands before whatever reads a form, the check of its token included.
 */
final class FilesAtDoor extends OncePerRequestFilter {

    private final List<TakesFiles> forms;

    FilesAtDoor(List<TakesFiles> forms) {
        this.forms = List.copyOf(forms);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).strip().startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        TakesFiles form = forms.stream()
                .filter(each -> request.getMethod().equals("POST") && each.at(request.getRequestURI()))
                .findFirst()
                .orElse(null);
        long length = request.getContentLengthLong();
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", SignInEntry.PAGE);
        } else if (form == null) {
            refuse(request, response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (length < 0) {
            refuse(request, response, HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (length > form.most()) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Not by the container's own way: its page of errors would read the form. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws ServletException, IOException {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        response.setStatus(status);
        response.setHeader("Connection", "close");
        request.getRequestDispatcher("/error").forward(new Unread(request), response);
    }
}
