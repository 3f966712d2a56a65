package nl.aantafel.platform.database;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database of this process: its own embedded server, that of another process of the same directory, or a foreign one. */
public final class Database implements Logins {

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
    public String url() {
        return access.url();
    }

    @Override
    public Optional<String> passwordOf(String role) {
        return Optional.of(access.passwordOf(role));
    }

    @Override
    public void close() throws Exception {
        if (server != null) {
            server.close();
        }
    }
}
