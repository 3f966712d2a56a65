package nl.aantafel.rights.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a line of a register.
 *
 * @param key names it within its register, where it has a name; else empty
 * @param person whose line it is; null when nobody's
 */
public record Kept<T>(
        UUID id,
        int version,
        UUID partnership,
        String key,
        @Nullable UUID person,
        T content,
        UUID by,
        Instant at) {

    /** What comes after it. */
    public Kept<T> next(T says, UUID who, Instant when) {
        return new Kept<>(id, version + 1, partnership, key, person, says, who, when);
    }
}
