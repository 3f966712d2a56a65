package nl.aantafel.notify;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Personal;

/** What a demo would have sent; there is none outside a demo. */
public interface Outbox {

    /** One mail in full, as it would have gone. */
    @Personal
    record Sent(UUID id, Instant at, String to, String from, String subject, String text, String calendar) {
        @Override
        public String toString() {
            return "Sent";
        }
    }

    /** The newest, latest first. */
    List<Sent> newest();
}
