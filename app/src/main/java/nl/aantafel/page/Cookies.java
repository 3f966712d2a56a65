package nl.aantafel.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cookies of the house: read by no script, not sent along from other sites. Over TLS their name begins with {@code __Host-}: a browser takes
 * such a cookie from this very host only, for all of it, and never from an unprotected answer, so that nobody on a neighbouring
 * address can put one in its place.
 */
public final class Cookies {

    public static final String OVER_TLS = "__Host-";

    private Cookies() {}

    /** {@code seconds}: -1 for as long as the browser is open, 0 to remove it. */
    public static Cookie of(HttpServletRequest request, String name, String value, int seconds) {
        return made(request, new Cookie(name(request, name), value), "/", "Lax", seconds);
    }

    /** For the addresses below a path only, and on no way in from another site; such a cookie can bear no name of the whole host. */
    public static Cookie below(HttpServletRequest request, String path, String name, String value, int seconds) {
        return made(request, new Cookie(name, value), path, "Strict", seconds);
    }

    private static Cookie made(HttpServletRequest request, Cookie cookie, String path, String sameSite, int seconds) {
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setPath(path);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", sameSite);
        return cookie;
    }

    /** Its value; empty when there is none. */
    public static Optional<String> read(HttpServletRequest request, String name) {
        return named(request, name(request, name));
    }

    /** The value of one of {@link #below}. */
    public static Optional<String> readBelow(HttpServletRequest request, String name) {
        return named(request, name);
    }

    private static Optional<String> named(HttpServletRequest request, String sought) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(each -> each.getName().equals(sought))
                        .map(Cookie::getValue)
                        .filter(each -> each != null && !each.isEmpty())
                        .findFirst();
    }

    private static String name(HttpServletRequest request, String name) {
        return request.isSecure() ? OVER_TLS + name : name;
    }
}
