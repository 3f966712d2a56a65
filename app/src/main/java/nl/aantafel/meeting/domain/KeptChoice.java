package nl.aantafel.meeting.domain;

import java.time.Instant;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.ClientsAtTable.Choice;

/** A choice as kept: whose, and who wrote it down when. */
@Personal
public record KeptChoice(UUID person, Choice choice, long version, UUID by, Instant at) {
    @Override
    public String toString() {
        return "KeptChoice";
    }
}
