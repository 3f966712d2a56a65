package nl.aantafel.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.aantafel.platform.CannotStart;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written stays, however the app and its server end. */
class SurvivalTest {

    private final Path dir;

    SurvivalTest(@TempDir Path temporary) {
        dir = temporary.resolve("data");
    }

    @Test
    void rowsSurviveStopAndStartOnTheSamePort() throws Exception {
        try (Started first = Started.in(dir)) {
            first.sql("create table kept (word text)");
            first.sql("insert into kept values ('kept')");
        }
        String port = Files.readString(dir.resolve("postgres/port"));
        leaveTheNumberOfAnotherProcess();
        try (Started second = Started.in(dir)) {
            assertThat(second.value("select word from kept")).isEqualTo("kept");
            assertThat(dir.resolve("postgres/port")).hasContent(port);
        }
        Files.delete(dir.resolve("postgres/password"));
        assertThatThrownBy(() -> Started.in(dir))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("password");
    }

    @Test
    void adoptsTheServerOfAKilledApp() throws Exception {
        killedApp();
        String orphan = Started.postmaster(dir);
        try (Started next = Started.in(dir)) {
            assertThat(next.value("select word from kept")).isEqualTo("kept");
            assertThat(Started.postmaster(dir)).isEqualTo(orphan);
        }
        assertThat(new Postmaster(new DataDirectory(dir)).runs()).isFalse();
    }

    @Test
    void rowsSurviveAppAndServerBeingKilled() throws Exception {
        killedApp();
        ProcessHandle.of(Long.parseLong(Started.postmaster(dir))).orElseThrow().destroyForcibly();
        try (Started next = Started.in(dir)) {
            assertThat(next.value("select word from kept")).isEqualTo("kept");
        }
    }

    @Test
    void aServerThatIsKilledUnderARunningAppIsStartedAgain() throws Exception {
        try (Started app = Started.in(dir)) {
            app.sql("create table kept (word text)");
            app.sql("insert into kept values ('kept')");
            String before = Started.postmaster(dir);
            ProcessHandle.of(Long.parseLong(before)).orElseThrow().destroyForcibly();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .untilAsserted(
                            () -> assertThat(app.value("select word from kept")).isEqualTo("kept"));
            assertThat(Started.postmaster(dir)).isNotEqualTo(before);
        }
        assertThat(new Postmaster(new DataDirectory(dir)).runs()).isFalse();
    }

    /** As after a restart of the machine, when the number in the file has been given to somebody else. */
    private void leaveTheNumberOfAnotherProcess() throws Exception {
        Path data = dir.resolve("postgres/data");
        long stranger = ProcessHandle.current().pid();
        Files.writeString(data.resolve("postmaster.pid"), stranger + "\n" + data + "\n1\n5432\n\nlocalhost\n");
    }

    private void killedApp() throws Exception {
        Process app = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killable.class.getName(),
                        dir.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(app.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.lines().anyMatch("written"::equals)).isTrue();
        } finally {
            app.destroyForcibly().waitFor();
        }
    }
}
