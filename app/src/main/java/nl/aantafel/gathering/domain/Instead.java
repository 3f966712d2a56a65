package nl.aantafel.gathering.domain;

import java.time.Instant;
import java.util.UUID;
import nl.aantafel.kernel.Personal;

/** Somebody who comes instead of who was asked, and why; taken over by who leads the meeting. */
@Personal
public record Instead(UUID absent, UUID comes, String reason, UUID acceptedBy, Instant at) {

    @Override
    public String toString() {
        return "Instead";
    }
}
