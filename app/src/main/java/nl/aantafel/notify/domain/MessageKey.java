package nl.aantafel.notify.domain;

import java.util.UUID;
import nl.aantafel.kernel.RefusedException;
import org.jspecify.annotations.Nullable;

/** Where a page of messages ended: among those that were read or not, at which one. */
public record MessageKey(boolean read, UUID id) {

    private static final String READ = "1.";
    private static final String UNREAD = "0.";

    public static MessageKey of(KeptMessage message) {
        return new MessageKey(message.read(), message.id());
    }

    /** None without a key; refused when it is none of ours. */
    public static @Nullable MessageKey parse(@Nullable String key) {
        if (key == null) {
            return null;
        }
        try {
            if (key.startsWith(READ) || key.startsWith(UNREAD)) {
                return new MessageKey(key.startsWith(READ), UUID.fromString(key.substring(READ.length())));
            }
        } catch (IllegalArgumentException noKey) {
            throw RefusedException.invalid("na", "check.choose");
        }
        throw RefusedException.invalid("na", "check.choose");
    }

    @Override
    public String toString() {
        return (read ? READ : UNREAD) + id;
    }
}
