package nl.aantafel.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import nl.aantafel.platform.CannotStart;
import nl.aantafel.platform.Settings;

/** Decides which database this process works on and gets it running. */
public final class OpenDatabase {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private OpenDatabase() {}

    public static Database open(Settings settings, DatabaseSettings database) {
        if (database.url() != null && !database.url().isBlank()) {
            return new Database(foreign(database), null);
        }
        DataDirectory directory = new DataDirectory(settings.dataDirectory());
        return settings.alone() ? own(directory) : shared(directory);
    }

    private static OwnerAccess foreign(DatabaseSettings database) {
        if (database.user() == null || database.password() == null) {
            throw new CannotStart("AANTAFEL_DB_URL is set: set AANTAFEL_DB_USER and AANTAFEL_DB_PASSWORD too.");
        }
        String url = String.valueOf(database.url());
        OwnerAccess access =
                new OwnerAccess(url.startsWith("jdbc:") ? url : "jdbc:" + url, database.user(), database.password());
        try (Connection connection = access.asOwner().getConnection()) {
            if (connection.getMetaData().getDatabaseMajorVersion() < 15) {
                throw new CannotStart("The database is older than PostgreSQL 15, which is the oldest that works.");
            }
        } catch (SQLException e) {
            throw new CannotStart("Cannot reach the database of AANTAFEL_DB_URL: " + e.getMessage(), e);
        }
        return access;
    }

    private static Database own(DataDirectory directory) {
        if (!directory.lock()) {
            throw new CannotStart("Aan Tafel already runs on " + directory.root() + " (process " + directory.holder()
                    + "): stop that one first, or choose another directory with --data DIR.");
        }
        EmbeddedServer server = EmbeddedServer.start(directory);
        return new Database(EmbeddedServer.access(directory), server);
    }

    /** A command starts the server when nobody does, and otherwise uses the one that runs or is about to. */
    private static Database shared(DataDirectory directory) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (directory.lock()) {
                EmbeddedServer server = EmbeddedServer.start(directory);
                return new Database(EmbeddedServer.access(directory), server);
            }
            if (directory.port().isPresent() && directory.password().isPresent()) {
                OwnerAccess access = EmbeddedServer.access(directory);
                if (answers(access)) {
                    return new Database(access, null);
                }
            }
            pause();
        }
        throw new CannotStart("Another process (" + directory.holder() + ") holds " + directory.root()
                + ", but its database does not answer.");
    }

    private static boolean answers(OwnerAccess access) {
        try (Connection connection = access.asOwner().getConnection()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for the database.", e);
        }
    }
}
