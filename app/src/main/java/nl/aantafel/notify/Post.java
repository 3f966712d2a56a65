package nl.aantafel.notify;

import java.time.Instant;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.notify.Letters.Letter;
import nl.aantafel.notify.domain.Outcome;

/** The way a written mail goes. */
interface Post {

    /** A mail as it goes; its id makes the same mail recognisable when it goes twice. */
    @Personal
    record Outgoing(UUID id, String to, Letter letter, Instant at) {
        @Override
        public String toString() {
            return "Outgoing";
        }
    }

    /** No connection to the mail server at all: no use to try the next one now. */
    String NO_CONNECTION = "no-connection";

    Outcome hand(Outgoing mail);
}
