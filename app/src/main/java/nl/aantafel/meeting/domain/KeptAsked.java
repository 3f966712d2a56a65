package nl.aantafel.meeting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.meeting.QuestionsBeforehand.Outcome;
import org.jspecify.annotations.Nullable;

/** A question beforehand as kept. {@code key} is the guide's, or empty when {@code own} holds one in the asker's words. */
@Personal
public record KeptAsked(
        UUID id,
        UUID person,
        String key,
        String own,
        LocalDate due,
        Outcome outcome,
        String reason,
        List<UUID> statements,
        UUID askedBy,
        @Nullable Instant answeredAt,
        long version) {

    /** With what was said now added to what was said before. */
    public KeptAsked answered(Outcome now, String why, @Nullable UUID statement, Instant at) {
        List<UUID> all = new ArrayList<>(statements);
        if (statement != null) {
            all.add(statement);
        }
        return new KeptAsked(id, person, key, own, due, now, why, all, askedBy, at, version);
    }

    public boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    @Override
    public String toString() {
        return "KeptAsked";
    }
}
