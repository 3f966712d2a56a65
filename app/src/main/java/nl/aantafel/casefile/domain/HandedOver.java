package nl.aantafel.casefile.domain;

import java.time.Instant;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** A hand-over between two professionals as it is kept. */
@Personal
public record HandedOver(
        UUID id,
        String what,
        UUID from,
        UUID to,
        String note,
        Instant givenAt,
        @Nullable Instant confirmedAt) {

    @Override
    public String toString() {
        return "HandedOver";
    }
}
