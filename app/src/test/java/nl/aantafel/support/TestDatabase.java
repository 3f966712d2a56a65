package nl.aantafel.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.aantafel.schema.Migrations;
import nl.aantafel.schema.Roles;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * A migrated database for tests. One server per JVM, started when first asked for; one template, migrated once; each call
 * of {@link #copy()} hands out a fresh copy of it (some 40 ms). The roles are those of production: the owner is no
 * superuser, the app's role neither.
 */
public final class TestDatabase {

    private static final String OWNER = "aantafel_owner";
    private static final String OWNER_PASSWORD = "test";
    private static final String TEMPLATE = "template_aantafel";
    /** The major version of the binaries on the class path: what the app brings along, or the oldest it works with. */
    private static final int VERSION = Integer.getInteger("aantafel.test.postgres", 18);

    /** Which of the machine's tests at work these are; each has a server and directories of its own. */
    private static final String FORK = System.getProperty("aantafel.fork", "1");

    private static final AtomicInteger COPIES = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A database of the caller's own, empty but for what the migrations put in it. */
    public static TestDatabase copy() {
        String name = "copy_" + FORK + "_" + COPIES.incrementAndGet();
        synchronized (COPIES) {
            execute(
                    Server.RUNNING.getPostgresDatabase(),
                    "create database " + name + " template " + TEMPLATE + " owner " + OWNER);
        }
        return new TestDatabase(name);
    }

    /** A database without anything in it, as an administrator hands it over. */
    public static TestDatabase empty() {
        String name = "empty_" + FORK + "_" + COPIES.incrementAndGet();
        execute(Server.RUNNING.getPostgresDatabase(), "create database " + name + " template template0 owner " + OWNER);
        return new TestDatabase(name);
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + name;
    }

    public String ownerName() {
        return OWNER;
    }

    public String ownerPassword() {
        return OWNER_PASSWORD;
    }

    /** As the app's usual role: row-level security holds. */
    public DataSource app() {
        return as(Roles.APP);
    }

    /** As one of {@link Roles}. */
    public DataSource as(String role) {
        return connecting(url(), role, Roles.password(OWNER_PASSWORD, role));
    }

    /** As the owner, who migrates; forced row-level security holds for it too. */
    public DataSource owner() {
        return connecting(url(), OWNER, OWNER_PASSWORD);
    }

    /** As superuser, past row-level security: to lay out rows and to look behind the app's back. */
    public DataSource superuser() {
        return Server.RUNNING.getDatabase("postgres", name);
    }

    /** jOOQ on one of the data sources above, each statement a transaction of its own. */
    public static DSLContext sql(DataSource dataSource) {
        return DSL.using(dataSource, SQLDialect.POSTGRES);
    }

    /** The settings that point the app at this database. */
    public Map<String, String> settings() {
        return Map.of(
                "aantafel.db.url",
                url(),
                "aantafel.db.user",
                OWNER,
                "aantafel.db.password",
                OWNER_PASSWORD,
                "aantafel.db.pool",
                "8",
                "aantafel.destructions",
                "target/destructions/" + name);
    }

    private static DataSource connecting(String url, String user, String password) {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        return new SimpleDriverDataSource(new org.postgresql.Driver(), url, login);
    }

    private static void execute(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** An app ends by asking its database for the last things; without an answer it waits, and the JVM with it. */
    static void stopAfterApps() {
        if (Runtime.getRuntime().removeShutdownHook(Server.STOPPING)) {
            SpringApplication.getShutdownHandlers().add(Server.STOPPING);
        }
    }

    /** Started when the class is first used, stopped with the JVM. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();
        static final Thread STOPPING = new Thread(Server::stop);

        static {
            Runtime.getRuntime().addShutdownHook(STOPPING);
        }

        private static void stop() {
            try {
                RUNNING.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static EmbeddedPostgres start() {
            try {
                Path binaries = Files.createDirectories(
                        Path.of("target", "test-postgres-" + FORK).toAbsolutePath());
                Path password = Files.writeString(binaries.resolve("password"), OWNER_PASSWORD);
                EmbeddedPostgres server = withLocale(EmbeddedPostgres.builder())
                        .setOverrideWorkingDirectory(binaries.toFile())
                        .setConnectConfig("password", OWNER_PASSWORD)
                        .setLocaleConfig("auth", "scram-sha-256")
                        .setLocaleConfig("pwfile", password.toString())
                        .setServerConfig("full_page_writes", "off")
                        .setRegisterShutdownHook(false)
                        .start();
                prepare(server);
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Before PostgreSQL 17 the same locale comes from the operating system. */
        private static EmbeddedPostgres.Builder withLocale(EmbeddedPostgres.Builder server) {
            return VERSION < 17
                    ? server.setLocaleConfig("locale", "C.UTF-8").setLocaleConfig("encoding", "UTF8")
                    : server.setLocaleConfig("locale", "C")
                            .setLocaleConfig("locale-provider", "builtin")
                            .setLocaleConfig("builtin-locale", "C.UTF-8");
        }

        private static void prepare(EmbeddedPostgres server) {
            DataSource superuser = server.getPostgresDatabase();
            execute(superuser, "create role " + OWNER + " login createrole password '" + OWNER_PASSWORD + "'");
            execute(superuser, "create database " + TEMPLATE + " owner " + OWNER);
            String url = "jdbc:postgresql://localhost:" + server.getPort() + "/" + TEMPLATE;
            Migrations.run(connecting(url, OWNER, OWNER_PASSWORD), Roles.passwords(OWNER_PASSWORD));
        }
    }
}
