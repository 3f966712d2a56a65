package nl.aantafel.casefile.domain;

import java.util.UUID;
import nl.aantafel.kernel.RefusedException;
import org.jspecify.annotations.Nullable;

/** The keys of keyset paging, as a program hands them back. */
public final class Keys {

    private Keys() {}

    /** Null without a key; refused when it is none of ours. */
    public static @Nullable UUID uuid(@Nullable String key) {
        if (key == null) {
            return null;
        }
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException noKey) {
            throw RefusedException.invalid("na", "check.choose");
        }
    }
}
