package nl.aantafel.meeting.domain;

import java.time.Instant;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.ReportChecks.State;
import org.jspecify.annotations.Nullable;

/** A proposed correction as kept. */
@Personal
public record KeptProposal(
        UUID id,
        @Nullable UUID statement,
        String text,
        UUID by,
        Instant at,
        State state,
        String answer,
        @Nullable UUID decidedBy,
        long version) {
    @Override
    public String toString() {
        return "KeptProposal";
    }
}
