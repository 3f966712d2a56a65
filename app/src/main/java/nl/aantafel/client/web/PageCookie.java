package nl.aantafel.client.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.aantafel.page.Cookies;

/** The cookie of a client's session: its name says nothing, it goes with the browser, and no other site sends it along. */
final class PageCookie {

    private static final String NAME = "mp";
    static final String PATH = "/my";

    private PageCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        return Cookies.readBelow(request, NAME).filter(value -> value.length() <= 100);
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String token) {
        response.addCookie(Cookies.below(request, PATH, NAME, token, -1));
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(Cookies.below(request, PATH, NAME, "", 0));
    }
}
