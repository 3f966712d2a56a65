package nl.aantafel.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.aantafel.kernel.Time;

/** Who changes something now, and when. */
public record Stamp(UUID by, Instant at) {

    public LocalDate today() {
        return at.atZone(Time.ZONE).toLocalDate();
    }
}
