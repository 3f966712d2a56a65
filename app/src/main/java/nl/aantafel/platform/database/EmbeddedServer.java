package nl.aantafel.platform.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import nl.aantafel.platform.CannotStart;
import nl.aantafel.schema.Roles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server the app brings along, for one machine. It listens on the loopback addresses only, asks every user
 * for a password, writes through to the disk, and outlives the app being killed: the next start adopts it. When it ends under a
 * running app, it is started again on the same port, so that the app's connections find it.
 */
final class EmbeddedServer implements AutoCloseable {

    static final String DATABASE = "aantafel";
    static final String OWNER = "aantafel_owner";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final int ATTEMPTS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LARGE_LOG = 10_000_000;

    private static final Duration WATCH_EVERY = Duration.ofSeconds(1);

    private final DataDirectory directory;
    private final String password;
    private final Thread watch =
            Thread.ofPlatform().daemon().name("postgres-watch").unstarted(this::watch);
    private EmbeddedPostgres postgres;

    private EmbeddedServer(DataDirectory directory, String password, EmbeddedPostgres postgres) {
        this.directory = directory;
        this.password = password;
        this.postgres = postgres;
    }

    /** Starts the server of a directory whose lock this process holds. */
    static EmbeddedServer start(DataDirectory directory) {
        try {
            boolean first = !Files.exists(directory.data().resolve("PG_VERSION"));
            String password = password(directory, first);
            EmbeddedServer server = new EmbeddedServer(directory, password, patiently(directory, password));
            server.makeDatabase(Roles.password(password, OWNER));
            server.watch.start();
            return server;
        } catch (IOException | SQLException e) {
            throw new CannotStart(
                    "The embedded PostgreSQL does not start; the reason stands at the end of " + directory.log() + ".",
                    e);
        }
    }

    /** How to reach the server of a directory, also one that another process runs. */
    static OwnerAccess access(DataDirectory directory) {
        int port = directory.port().orElseThrow(() -> new CannotStart("No database yet in " + directory.root() + "."));
        String password =
                directory.password().orElseThrow(() -> new CannotStart("No database yet in " + directory.root() + "."));
        return new OwnerAccess(
                "jdbc:postgresql://localhost:" + port + "/" + DATABASE, OWNER, Roles.password(password, OWNER));
    }

    private static String password(DataDirectory directory, boolean first) {
        if (first) {
            return directory.newPassword();
        }
        return directory
                .password()
                .orElseThrow(() -> new CannotStart("The password of the database is missing: "
                        + directory.passwordFile() + " belongs to the data beside it; put it back."));
    }

    private static EmbeddedPostgres patiently(DataDirectory directory, String password) throws IOException {
        Postmaster earlier = new Postmaster(directory);
        IOException last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            earlier.settle();
            boolean adopted = earlier.runs();
            try {
                int port = port(directory, adopted);
                EmbeddedPostgres started = started(directory, password, port);
                LOG.info("PostgreSQL {} on port {}", adopted ? "adopted" : "started", port);
                return started;
            } catch (IOException e) {
                LOG.info("PostgreSQL did not start at once, trying again: {}", e.getMessage());
                last = e;
            }
        }
        throw last == null ? new IOException("no attempt") : last;
    }

    private static EmbeddedPostgres started(DataDirectory directory, String password, int port) throws IOException {
        // The library's own lock would outlive a failed attempt in this process; ours is the directory's.
        Files.deleteIfExists(directory.data().resolve("epg-lock"));
        return settings(directory, password).setPort(port).start();
    }

    /** Until the app closes. Where no process can be looked up ({@code /proc}), nothing is watched. */
    private void watch() {
        Postmaster postmaster = new Postmaster(directory);
        while (Files.isDirectory(Path.of("/proc/self"))) {
            try {
                Thread.sleep(WATCH_EVERY);
                if (!postmaster.runs()) {
                    startAgain(postmaster);
                }
            } catch (IOException | RuntimeException e) {
                LOG.error("PostgreSQL is gone and does not start yet, trying on: {}", e.getMessage());
            } catch (InterruptedException closed) {
                return;
            }
        }
    }

    private synchronized void startAgain(Postmaster postmaster) throws IOException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("closed meanwhile");
        }
        LOG.error("PostgreSQL is gone; starting it again");
        postmaster.settle();
        postgres = started(directory, password, directory.port().orElseThrow());
        LOG.info("PostgreSQL is back");
    }

    private static EmbeddedPostgres.Builder settings(DataDirectory directory, String password) throws IOException {
        if (Files.exists(directory.log()) && Files.size(directory.log()) > LARGE_LOG) {
            Files.delete(directory.log());
        }
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.data())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(directory.binaries().toFile())
                // A new resolver each time: the library remembers per resolver where it unpacked.
                .setPgBinaryResolver(DefaultPostgresBinaryResolver.INSTANCE::getPgBinary)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(
                        ProcessBuilder.Redirect.appendTo(directory.log().toFile()))
                .setErrorRedirector(
                        ProcessBuilder.Redirect.appendTo(directory.log().toFile()))
                .setConnectConfig("password", password)
                // Options of initdb: the last --auth wins over the library's "trust", so no moment goes without
                // password.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", directory.passwordFile().toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setServerConfig("jit", "off")
                // No statement and no value of a row in the server's log: they are personal data.
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse");
    }

    /** The port of the first start, kept so that an orphaned server is found again; another when a stranger took it. */
    private static int port(DataDirectory directory, boolean adopted) throws IOException {
        int kept = directory.port().orElse(0);
        if (kept != 0 && (adopted || free(kept))) {
            return kept;
        }
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            directory.keepPort(any.getLocalPort());
            return any.getLocalPort();
        }
    }

    private static boolean free(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private void makeDatabase(String ownerPassword) throws SQLException {
        DataSource superuser = postgres.getPostgresDatabase();
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            if (!found(statement, "select from pg_roles where rolname = '" + OWNER + "'")) {
                statement.execute(
                        "create role " + OWNER + " login createrole nosuperuser password '" + ownerPassword + "'");
            }
            if (!found(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
        }
    }

    private static boolean found(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        watch.interrupt();
        postgres.close();
        directory.close();
    }
}
