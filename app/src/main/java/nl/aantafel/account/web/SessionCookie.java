package nl.aantafel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.aantafel.page.Cookies;

/** The cookie that carries a session's token: not readable by scripts, not sent along from other sites, gone with the browser. */
final class SessionCookie {

    private static final String NAME = "aantafel";

    private SessionCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return Cookies.read(request, NAME).filter(value -> value.length() <= 100);
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String token) {
        response.addCookie(Cookies.of(request, NAME, token, -1));
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(Cookies.of(request, NAME, "", 0));
    }
}
