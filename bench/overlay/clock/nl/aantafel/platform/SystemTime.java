package nl.aantafel.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.aantafel.kernel.Time;
import org.springframework.stereotype.Component;

/** Takes the place of the machine's clock on the class path of the bench: as far ahead or behind as a file says. */
@Component
final class SystemTime implements Time {

    private final Path file = Path.of(System.getProperty("aantafel.bench.clock"));

    @Override
    public Instant now() {
        try {
            return Instant.now().plus(Duration.parse(Files.readString(file))).truncatedTo(ChronoUnit.MICROS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
