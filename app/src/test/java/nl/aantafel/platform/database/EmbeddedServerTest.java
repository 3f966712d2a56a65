package nl.aantafel.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import nl.aantafel.platform.CannotStart;
import nl.aantafel.platform.Serve;
import nl.aantafel.platform.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedServerTest {

    private final Path dir;
    private final Started started;

    EmbeddedServerTest(@TempDir Path temporary) {
        dir = temporary.resolve("gegevens é met spatie");
        started = Started.in(dir);
    }

    @BeforeAll
    void writeSomething() {
        started.sql("create table kept (word text)");
    }

    @AfterAll
    void stop() throws Exception {
        started.close();
    }

    @Test
    void writesThroughToTheDisk() {
        assertThat(started.value("show fsync")).isEqualTo("on");
        assertThat(started.value("show synchronous_commit")).isEqualTo("on");
    }

    @Test
    void asksEveryUserForAPassword() throws Exception {
        List<String> rules = Files.readAllLines(dir.resolve("postgres/data/pg_hba.conf")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(rules).isNotEmpty().allMatch(line -> line.endsWith("scram-sha-256"));
        for (String user : List.of("postgres", EmbeddedServer.OWNER)) {
            assertThatThrownBy(
                            () -> DriverManager.getConnection(started.access().url(), user, "guess"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void isReachedFromThisMachineOnly() throws Exception {
        int port = new DataDirectory(dir).port().orElseThrow();
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
        for (InetAddress address : others) {
            assertThatThrownBy(() -> connect(address, port)).isInstanceOf(java.io.IOException.class);
        }
        assertThat(started.value("show listen_addresses")).isEqualTo("localhost");
    }

    @Test
    void keepsItsSecretsFromOtherUsersOfTheMachine() throws Exception {
        assertThat(permissions(dir.resolve("postgres"))).isEqualTo("rwx------");
        assertThat(permissions(dir.resolve("postgres/password"))).isEqualTo("rw-------");
    }

    @Test
    void ownerIsNoSuperuser() {
        assertThat(started.value("select rolsuper or rolbypassrls from pg_roles where rolname = current_user"))
                .isEqualTo("false");
    }

    @Test
    void secondAppOnTheSameDirectoryIsRefused() {
        for (String mode : List.of("demo", "serve")) {
            assertThatThrownBy(() -> OpenDatabase.open(settings(mode), noDatabase()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already runs")
                    .hasMessageContaining(dir.toString());
        }
    }

    @Test
    void commandOnTheSameDirectoryUsesTheRunningServerAndLeavesItRunning() throws Exception {
        try (Database joined = OpenDatabase.open(settings("verify-log"), noDatabase());
                Connection connection = joined.access().asOwner().getConnection()) {
            assertThat(connection.isValid(5)).isTrue();
        }
        assertThat(started.value("select count(*) from kept")).isEqualTo("0");
    }

    @Test
    void saysWhatIsMissingForADatabaseOfOnesOwn() {
        DatabaseSettings nobody = new DatabaseSettings("jdbc:postgresql://localhost:1/x", null, null, 4);
        assertThatThrownBy(() -> OpenDatabase.open(settings("serve"), nobody))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("AANTAFEL_DB_USER");
        DatabaseSettings nowhere = new DatabaseSettings("jdbc:postgresql://localhost:1/x", "owner", "secret", 4);
        assertThatThrownBy(() -> OpenDatabase.open(settings("serve"), nowhere))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("AANTAFEL_DB_URL");
    }

    private Settings settings(String mode) {
        return new Settings(mode, false, dir.toString(), null, Serve.ALL);
    }

    private static DatabaseSettings noDatabase() {
        return new DatabaseSettings(null, null, null, 4);
    }

    private static void connect(InetAddress address, int port) throws java.io.IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 500);
        }
    }

    private static String permissions(Path path) throws java.io.IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
