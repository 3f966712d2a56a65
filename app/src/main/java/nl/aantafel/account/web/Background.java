package nl.aantafel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Which requests a page makes by itself, without anybody doing anything: live streams, questions whether something changed,
 * and fragments fetched because of them. They keep no session alive. Recognised by an address that ends in one of a few words,
 * by asking for an event stream, or by the header with which our script marks them; drafts are not among them, as somebody types.
 */
final class Background {

    /** The header with which a script marks a request of its own accord. */
    static final String HEADER = "X-Aantafel-Background";

    private static final Set<String> LAST_WORDS = Set.of("live", "events", "stream", "poll", "version", "presence");

    private Background() {}

    static boolean is(HttpServletRequest request) {
        String accepts = request.getHeader("Accept");
        String path = request.getRequestURI();
        return request.getHeader(HEADER) != null
                || (accepts != null && accepts.contains("text/event-stream"))
                || LAST_WORDS.contains(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Whether a browser shows the answer as a page, rather than a script reading it. */
    static boolean answersAPage(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return !is(request) && (mode == null || mode.equals("navigate"));
    }
}
