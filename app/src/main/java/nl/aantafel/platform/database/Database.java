package nl.aantafel.platform.database;

import org.jspecify.annotations.Nullable;

/** The database of this process: its own embedded server, that of another process of the same directory, or a foreign one. */
public final class Database implements AutoCloseable {

    private final OwnerAccess access;
    private final @Nullable AutoCloseable server;

    Database(OwnerAccess access, @Nullable AutoCloseable server) {
        this.access = access;
        this.server = server;
    }

    public OwnerAccess access() {
        return access;
    }

    @Override
    public void close() throws Exception {
        if (server != null) {
            server.close();
        }
    }
}
