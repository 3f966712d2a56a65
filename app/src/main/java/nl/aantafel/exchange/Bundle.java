package nl.aantafel.exchange;

import java.util.Objects;
import nl.aantafel.kernel.Personal;
import tools.jackson.databind.JsonNode;

/**
 * A case bundle as it came in (casusbundel): a whole case in one piece of JSON, or several under {@code bundels}. What may be
 * in it says docs/api.md; nothing of it is checked yet.
 */
@Personal
public record Bundle(JsonNode content) {

    /** What a bundle calls itself under {@code formaat}. */
    public static final String FORMAT = "aantafel-casusbundel";

    /** The version of the format that is read. */
    public static final int VERSION = 1;

    public Bundle {
        Objects.requireNonNull(content);
    }

    @Override
    public String toString() {
        return "Bundle";
    }
}
