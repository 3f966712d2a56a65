package nl.aantafel.platform.backup;

import java.nio.file.Files;
import nl.aantafel.platform.Settings;
import nl.aantafel.platform.database.Database;
import nl.aantafel.platform.database.DatabaseSettings;
import nl.aantafel.platform.database.OpenDatabase;
import nl.aantafel.platform.database.OwnerAccess;
import org.jspecify.annotations.Nullable;

/** The database of a command, opened when first asked for, as it is: nothing is migrated. */
final class OpenedDatabase implements AutoCloseable {

    private final Settings settings;
    private final DatabaseSettings database;
    private @Nullable Database opened;

    OpenedDatabase(Settings settings, DatabaseSettings database) {
        this.settings = settings;
        this.database = database;
    }

    /** Refuses to make an embedded database where there is none. */
    void mustExist() {
        boolean own = database.url() == null || database.url().isBlank();
        if (own && !Files.exists(settings.dataDirectory().resolve("postgres/data/PG_VERSION"))) {
            throw new Refused(
                    "There is no database in " + settings.dataDirectory() + ": name its directory with --data DIR.");
        }
    }

    synchronized OwnerAccess access() {
        if (opened == null) {
            opened = OpenDatabase.open(settings, database);
        }
        return opened.access();
    }

    @Override
    public synchronized void close() throws Exception {
        if (opened != null) {
            opened.close();
        }
    }
}
