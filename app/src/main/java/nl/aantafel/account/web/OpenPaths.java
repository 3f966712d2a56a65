package nl.aantafel.account.web;

/** What anybody may see without signing in; every other address is closed. */
final class OpenPaths {

    static final String[] FILES = {
        "/aantafel.css", "/aantafel.js", "/aantafel-live.js", "/fonts/**", "/img/**", "/favicon.ico", "/robots.txt"
    };

    static final String[] PAGES = {
        "/sign-in",
        "/sign-in/**",
        "/sign-out",
        "/error",
        "/privacy",
        "/accessibility",
        "/help",
        "/demo/outbox",
        "/answer/**",
        "/actuator/health",
        "/actuator/health/**"
    };

    private OpenPaths() {}

    static boolean isFile(String path) {
        for (String file : FILES) {
            if (file.endsWith("/**") ? path.startsWith(file.substring(0, file.length() - 2)) : path.equals(file)) {
                return true;
            }
        }
        return false;
    }
}
