package nl.aantafel.meeting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.ClientTalks.Kind;
import org.jspecify.annotations.Nullable;

/** A talk as kept: whose it is, and what came of it once it was had or tried. */
@Personal
public record KeptClientTalk(
        UUID id,
        UUID person,
        Kind kind,
        @Nullable UUID owner,
        @Nullable Boolean held,
        @Nullable LocalDate on,
        String outcome,
        @Nullable UUID by,
        @Nullable Instant at,
        long version) {

    public KeptClientTalk ownedBy(UUID next) {
        return new KeptClientTalk(id, person, kind, next, held, on, outcome, by, at, version);
    }

    public KeptClientTalk ended(boolean took, LocalDate day, String words, UUID writer, Instant moment) {
        return new KeptClientTalk(id, person, kind, owner, took, day, words, writer, moment, version);
    }

    @Override
    public String toString() {
        return "KeptClientTalk";
    }
}
