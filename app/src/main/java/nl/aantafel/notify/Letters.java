package nl.aantafel.notify;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** The port by which a room writes the mail it asked for, at the moment it goes out. */
public interface Letters {

    /** Which mail is to be written, for whom; {@code link} is where the outside reaches the app, without a slash at its end. */
    record Order(UUID about, UUID recipient, int part, Sides sides, Locale locale, Instant now, String link) {}

    /** From whom and to which address. */
    @Personal
    record Sides(String from, String to) {
        @Override
        public String toString() {
            return "Sides";
        }
    }

    /** What goes out. It says nothing of anybody: whoever reads over a shoulder learns that there is a meeting, no more. */
    @Personal
    record Letter(String subject, String text, @Nullable Attached calendar) {
        @Override
        public String toString() {
            return "Letter";
        }
    }

    /** A calendar file, and what it asks of a calendar (REQUEST, CANCEL). */
    record Attached(byte[] file, String method) {}

    /** The {@code kind} of the mails it writes. */
    String kind();

    /** Whether it writes to people without an account. */
    default boolean outside() {
        return false;
    }

    /** Where somebody without an account is reached; empty when not any more. Kept by the room, never in the queue. */
    default Optional<Addresses.Address> address(UUID recipient) {
        return Optional.empty();
    }

    /** Empty when there is nothing to say any more. */
    Optional<Letter> write(Order order);
}
