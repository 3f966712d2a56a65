package nl.aantafel.gathering.domain;

import java.time.Instant;
import java.util.UUID;
import nl.aantafel.gathering.Invitations.Reply;
import nl.aantafel.kernel.Personal;

/** An answer with the time it was given for. */
@Personal
public record KeptReply(UUID person, Reply reply, Instant startsAt, Instant endsAt, Instant at, long version) {

    /** Whether it was given for this time; at another time somebody may not be free. */
    public boolean holdsFor(Instant starts, Instant ends) {
        return startsAt.equals(starts) && endsAt.equals(ends);
    }

    @Override
    public String toString() {
        return "KeptReply";
    }
}
