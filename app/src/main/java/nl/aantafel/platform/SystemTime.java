package nl.aantafel.platform;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.aantafel.kernel.Time;
import org.springframework.stereotype.Component;

/** The machine's clock, in microseconds as the database keeps them; nothing else in the house asks it. */
@Component
final class SystemTime implements Time {

    @Override
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
