package nl.aantafel.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * The sentence that confirms what was just done, carried to the next page in a cookie that lives half a minute: a key of
 * the bundles and counts, never a name.
 */
final class Notice {

    private static final String COOKIE = "aantafel-notice";
    private static final String BETWEEN = "\u001f";

    private final String key;
    private final String[] arguments;

    Notice(String key, String... arguments) {
        this.key = key;
        this.arguments = arguments.clone();
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    void send(HttpServletRequest request, HttpServletResponse response) {
        String joined = arguments.length == 0 ? key : key + BETWEEN + String.join(BETWEEN, arguments);
        add(
                request,
                response,
                Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8)),
                30);
    }

    /** Takes the notice out of the request, so that it is shown once. */
    static Optional<Notice> take(HttpServletRequest request, HttpServletResponse response) {
        return Cookies.read(request, COOKIE).flatMap(value -> {
            add(request, response, "", 0);
            return read(value);
        });
    }

    private static Optional<Notice> read(String value) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8).split(BETWEEN, -1);
            return Optional.of(new Notice(parts[0], Arrays.copyOfRange(parts, 1, parts.length)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String value, int seconds) {
        response.addCookie(Cookies.of(request, COOKIE, value, seconds));
    }
}
