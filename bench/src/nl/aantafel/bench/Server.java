package nl.aantafel.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** The one PostgreSQL server everybody is measured on: product, peers and plain SQL, each in a database of its own. */
final class Server implements AutoCloseable {

    static final String PASSWORD = "bench";

    /** The same for all, and close to what a server of a partnership has. Everything is written through to the disk. */
    static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "shared_buffers", "2GB",
            "effective_cache_size", "8GB",
            "work_mem", "16MB",
            "maintenance_work_mem", "512MB",
            "max_wal_size", "8GB",
            "random_page_cost", "1.1",
            "max_connections", "200",
            "jit", "off");

    private final EmbeddedPostgres postgres;
    private final Path directory;

    Server(Path directory) throws IOException {
        this.directory = directory;
        Files.createDirectories(directory);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("data"))
                .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(true)
                .setPGStartupWait(Duration.ofMinutes(5))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(directory.resolve("postgres.log").toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(directory.resolve("postgres.log").toFile()))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog")
                .setServerConfig("log_directory", directory.resolve("log").toString())
                .setServerConfig("log_filename", "statements.log")
                .setServerConfig("log_rotation_age", "0")
                .setServerConfig("log_rotation_size", "0");
        SETTINGS.forEach(builder::setServerConfig);
        Files.deleteIfExists(directory.resolve("data/epg-lock"));
        postgres = builder.start();
    }

    /** Where PostgreSQL writes, one JSON object a line, what it is told to log. */
    Path statementLog() {
        return directory.resolve("log/statements.json");
    }

    int port() {
        return postgres.getPort();
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    Connection superuser(String database) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("user", "postgres");
        settings.setProperty("password", PASSWORD);
        settings.setProperty("options", "-c TimeZone=UTC -c session_replication_role=replica -c synchronous_commit=off");
        return DriverManager.getConnection(url(database), settings);
    }

    boolean exists(String database) throws SQLException {
        return !query("postgres", "select 1 from pg_database where datname = '" + database + "'").isEmpty();
    }

    void run(String database, String... statements) throws SQLException {
        try (Connection connection = superuser(database);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** The rows of a query, columns joined by tabs. */
    List<String> query(String database, String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = superuser(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    line.append(column == 1 ? "" : "\t").append(rows.getString(column));
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }

    /** A fresh database with an owner that may make roles, as the product asks for. */
    void createDatabase(String database, String owner) throws SQLException {
        if (query("postgres", "select 1 from pg_roles where rolname = '" + owner + "'").isEmpty()) {
            run("postgres", "create role " + owner + " login createrole password '" + PASSWORD + "'");
        }
        run("postgres", "drop database if exists " + database + " with (force)", "create database " + database + " owner " + owner);
    }

    void copyDatabase(String from, String to) throws SQLException {
        run("postgres", "drop database if exists " + to + " with (force)", "create database " + to + " template " + from);
    }

    List<Template> templates(String database, Table table, String select) throws SQLException, IOException {
        List<Template> rows = new ArrayList<>();
        try (Connection connection = superuser(database)) {
            CopyOut out = connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (" + select + ") to stdout");
            for (byte[] line = out.readFromCopy(); line != null; line = out.readFromCopy()) {
                rows.add(Template.of(table, withoutNewline(line)));
            }
        }
        return rows;
    }

    private static String withoutNewline(byte[] line) {
        return new String(line, 0, line.length - 1, java.nio.charset.StandardCharsets.UTF_8);
    }

    Copy copyInto(String database, Table table) throws SQLException {
        return new Copy(superuser(database), table);
    }

    /** Drops every index no constraint needs, and tells how to make them again. */
    List<String> dropIndexes(String database) throws SQLException {
        List<String> again = new ArrayList<>();
        for (String line : query(
                database,
                """
                select i.indexrelid::regclass, pg_get_indexdef(i.indexrelid) from pg_index i
                join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
                where n.nspname not in ('pg_catalog', 'pg_toast') and not i.indisunique
                """)) {
            String[] index = line.split("\t");
            run(database, "drop index " + index[0]);
            again.add(index[1]);
        }
        return again;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
