package nl.aantafel.account.door;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * On what somebody is signed in, as far as a browser says so itself: two codes, empty when it says nothing that is known. Good
 * enough to recognise one's own devices by; nothing is decided on it.
 */
public record Device(String browser, String system) {

    public static final Device UNKNOWN = new Device("", "");

    private static final int LONGEST = 1000;

    /** In the order in which they are looked for: many browsers also name those they descend from. */
    private static final SequencedMap<String, String> BROWSERS = ordered(
            Map.entry("edg/", "edge"),
            Map.entry("edga/", "edge"),
            Map.entry("edgios/", "edge"),
            Map.entry("opr/", "opera"),
            Map.entry("samsungbrowser/", "samsung"),
            Map.entry("firefox/", "firefox"),
            Map.entry("fxios/", "firefox"),
            Map.entry("crios/", "chrome"),
            Map.entry("chromium/", "chrome"),
            Map.entry("chrome/", "chrome"),
            Map.entry("safari/", "safari"));

    private static final SequencedMap<String, String> SYSTEMS = ordered(
            Map.entry("windows", "windows"),
            Map.entry("iphone", "iphone"),
            Map.entry("ipad", "ipad"),
            Map.entry("android", "android"),
            Map.entry("cros", "chromebook"),
            Map.entry("macintosh", "mac"),
            Map.entry("linux", "linux"));

    /** {@code userAgent} is what the browser says of itself. */
    public static Device of(@Nullable String userAgent) {
        if (userAgent == null || userAgent.length() > LONGEST) {
            return UNKNOWN;
        }
        String said = userAgent.toLowerCase(Locale.ROOT);
        return new Device(first(BROWSERS, said), first(SYSTEMS, said));
    }

    private static String first(SequencedMap<String, String> codes, String said) {
        Optional<Map.Entry<String, String>> found = codes.entrySet().stream()
                .filter(code -> said.contains(code.getKey()))
                .findFirst();
        return found.map(Map.Entry::getValue).orElse("");
    }

    @SafeVarargs
    private static SequencedMap<String, String> ordered(Map.Entry<String, String>... entries) {
        SequencedMap<String, String> all = new java.util.LinkedHashMap<>();
        for (Map.Entry<String, String> entry : entries) {
            all.put(entry.getKey(), entry.getValue());
        }
        return all;
    }
}
