package nl.aantafel.directory.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Refusal;
import nl.aantafel.kernel.RefusedException;

/** What stands in the directory now, for who changed an older version: the texts by form field, by whom and when. */
public record Latest(long version, Map<String, String> texts, String changedBy, Instant changedAt) {
    public Latest {
        texts = Map.copyOf(texts);
    }

    public RefusedException stale(UUID id) {
        return new RefusedException(new Refusal.Stale(id, version, texts, changedBy, changedAt.toString()));
    }
}
