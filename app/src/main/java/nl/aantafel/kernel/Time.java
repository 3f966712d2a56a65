package nl.aantafel.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The clock of the house; the only one. Tests move it. Days are Dutch days. */
public interface Time {

    ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    Instant now();

    default LocalDate today() {
        return now().atZone(ZONE).toLocalDate();
    }

    default ZonedDateTime local() {
        return now().atZone(ZONE);
    }
}
