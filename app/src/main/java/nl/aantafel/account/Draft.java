package nl.aantafel.account;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.aantafel.kernel.Personal;

/** What somebody was typing (concept), as the form's fields in the way a browser posts them, and when it was kept. */
@Personal
public record Draft(String body, Instant savedAt) {

    /** The fields by name; of a field with several values the first. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Draft";
    }
}
