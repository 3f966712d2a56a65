package nl.aantafel.casefile.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Personal;

/** What stands in the case now, for who changed an older version: the texts by form field, by whom and when. */
@Personal
public record Latest(long version, Map<String, String> texts, UUID changedBy, Instant changedAt) {

    public Latest {
        texts = Map.copyOf(texts);
    }

    @Override
    public String toString() {
        return "Latest";
    }
}
