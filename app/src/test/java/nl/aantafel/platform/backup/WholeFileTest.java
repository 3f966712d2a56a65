package nl.aantafel.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    private final Path directory;
    private final Path file;

    WholeFileTest(@TempDir Path directory) {
        this.directory = directory;
        this.file = directory.resolve("kopie");
    }

    @Test
    void isThereWhenAllIsWrittenAndOnlyForItsOwner() throws IOException {
        new WholeFile(file, false).write(out -> {
            out.write(new byte[100_000]);
            assertThat(file).doesNotExist();
            return true;
        });
        assertThat(file).hasSize(100_000);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(names()).containsExactly("kopie");
    }

    @Test
    void isNotThereWhenTheDiskIsFull() throws IOException {
        Files.writeString(file, "vorige");
        assertThatThrownBy(() -> new WholeFile(file, true).write(out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("No space left on device");
        assertThat(file).hasContent("vorige");
        assertThat(names()).containsExactly("kopie");
    }

    @Test
    void neverWritesOverAnotherUnlessAsked() throws IOException {
        Files.writeString(file, "vorige");
        assertThatThrownBy(() -> new WholeFile(file, false).write(out -> true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("--overwrite");
        assertThat(file).hasContent("vorige");
        new WholeFile(file, true).write(out -> {
            out.write('n');
            return true;
        });
        assertThat(file).hasContent("n");
    }

    @Test
    void saysWhatIsWrongWithThePlace() {
        assertThatThrownBy(() -> new WholeFile(directory, true).check()).hasMessageContaining("is a directory");
        assertThatThrownBy(() -> new WholeFile(directory.resolve("nergens/kopie"), true).check())
                .hasMessageContaining("no directory");
    }

    @Test
    void leavesNothingUnderItsNameWhenTheProcessIsKilled() throws Exception {
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        file.toString())
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(killed.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("half");
        } finally {
            killed.destroyForcibly().waitFor();
        }
        assertThat(names()).containsExactly("kopie.part");
        new WholeFile(file, false).write(out -> {
            out.write('h');
            return true;
        });
        assertThat(file).hasContent("h");
        assertThat(names()).containsExactly("kopie");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(each -> each.getFileName().toString()).toList().stream();
        }
    }
}
