package nl.aantafel.account.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.aantafel.page.Texts;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** The answer to a call without a good token (RFC 9457, RFC 6750). */
@Component
class NotSignedIn implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final JsonMapper json;
    private final Texts texts;
    private final LocaleResolver language;

    NotSignedIn(JsonMapper json, Texts texts, LocaleResolver language) {
        this.json = json;
        this.texts = texts;
        this.language = language;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException wrong)
            throws IOException {
        boolean tried = request.getHeader("Authorization") != null;
        response.setHeader("WWW-Authenticate", tried ? "Bearer error=\"invalid_token\"" : "Bearer");
        write(request, response, HttpServletResponse.SC_UNAUTHORIZED, "account.api.unauthorised");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        write(request, response, HttpServletResponse.SC_FORBIDDEN, "account.api.forbidden");
    }

    private void write(HttpServletRequest request, HttpServletResponse response, int status, String key)
            throws IOException {
        Locale locale = language.resolveLocale(request);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", texts.get(locale, key + ".title"));
        problem.put("status", status);
        problem.put("detail", texts.get(locale, key + ".detail"));
        problem.put("instance", request.getRequestURI());
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(json.writeValueAsString(problem));
    }
}
