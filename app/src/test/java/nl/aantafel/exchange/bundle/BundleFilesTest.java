package nl.aantafel.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.aantafel.exchange.bundle.BundleFiles.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleFilesTest {

    private final BundleFiles files = new BundleFiles();

    private Unreadable refused(String json) {
        return catchThrowableOfType(
                Unreadable.class, () -> files.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void saysWhereATruncatedFileEnds() {
        Unreadable refused = refused("{\n \"formaat\": \"aantafel-casusbundel\",\n \"personen\": [");

        assertThat(refused.messageKey()).isEqualTo("exchange.bundle.not-json");
        assertThat(refused.arguments()[0]).isEqualTo(3);
    }

    @Test
    void refusesAKeyThatIsThereTwice() {
        assertThat(refused("{\"versie\": 1, \"versie\": 2}").messageKey()).isEqualTo("exchange.bundle.not-json");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(refused("").messageKey()).isEqualTo("exchange.bundle.not-json");
    }

    @Test
    void refusesALargeFileWithoutReadingIt(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("large.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(BundleFiles.MOST + 1);
        }

        assertThat(catchThrowableOfType(Unreadable.class, () -> files.read(file))
                        .messageKey())
                .isEqualTo("exchange.bundle.too-large");
    }

    @Test
    void stopsReadingAStreamThatDoesNotEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                java.util.Arrays.fill(into, offset, offset + length, (byte) ' ');
                return length;
            }
        };

        assertThat(catchThrowableOfType(Unreadable.class, () -> files.read(endless))
                        .messageKey())
                .isEqualTo("exchange.bundle.too-large");
    }
}
