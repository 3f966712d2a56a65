package nl.aantafel.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** The watch over one member of the family as it was offered; those with one {@code together} are answered together. */
@Personal
public record OfferedWatch(
        UUID together,
        UUID person,
        UUID to,
        String note,
        UUID by,
        Instant at,
        LocalDate due,
        String outcome,
        String answer,
        @Nullable Instant answeredAt) {

    @Override
    public String toString() {
        return "OfferedWatch";
    }
}
