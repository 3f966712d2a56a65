package nl.aantafel.account.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.aantafel.page.Cookies;
import nl.aantafel.page.ErrorPage;
import nl.aantafel.page.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of the answer: Dutch, unless the reader chose English ({@code ?lang=en}, remembered in a cookie) or a program
 * asks for it in {@code Accept-Language}. What a browser happens to ask for does not count for pages.
 */
final class Language implements LocaleResolver {

    static final String PARAMETER = "lang";

    private static final String COOKIE = "aantafel-lang";

    /** On the pages of families it says nothing of the house and goes with the browser. */
    private static final String OWN_COOKIE = "mp-lang";

    private static final String OWN_PATH = "/my";
    private static final String CHOSEN = Language.class.getName();
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof Locale chosen) {
            return chosen;
        }
        Optional<String> cookie = own(request) ? Cookies.readBelow(request, OWN_COOKIE) : Cookies.read(request, COOKIE);
        boolean program = request.getRequestURI().startsWith("/api/");
        return of(cookie.isPresent() ? cookie.get() : program ? request.getHeader("Accept-Language") : null);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        Locale chosen = of(locale == null ? null : locale.getLanguage());
        request.setAttribute(CHOSEN, chosen);
        if (response == null) {
            return;
        }
        response.addCookie(
                own(request)
                        ? Cookies.below(request, OWN_PATH, OWN_COOKIE, chosen.getLanguage(), -1)
                        : Cookies.of(request, COOKIE, chosen.getLanguage(), A_YEAR));
    }

    /** A page of a family, or what went wrong on one. */
    private static boolean own(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return ErrorPage.own(failed instanceof String address ? address : request.getRequestURI());
    }

    private static Locale of(@Nullable String wanted) {
        return wanted != null && wanted.toLowerCase(Locale.ROOT).startsWith("en") ? Texts.ENGLISH : Texts.DUTCH;
    }
}
