package nl.aantafel.platform.database;

import java.util.Optional;
import nl.aantafel.platform.CannotStart;
import nl.aantafel.schema.Roles;

/** The clients' role and no other: all that a process for clients only is given. */
record ClientLogin(String url, String password) implements Logins {

    /** Refuses to start with more than that role, so that nobody puts the owner's password where it must not be. */
    static ClientLogin of(DatabaseSettings database) {
        String url = database.url();
        String password = database.password();
        if (url == null || url.isBlank() || password == null) {
            throw new CannotStart(
                    "A process for clients only (aantafel.serve=clients) has no database of its own: set AANTAFEL_DB_URL,"
                            + " AANTAFEL_DB_USER=" + Roles.CLIENT + " and AANTAFEL_DB_PASSWORD.");
        }
        if (!Roles.CLIENT.equals(database.user())) {
            throw new CannotStart(
                    "A process for clients only (aantafel.serve=clients) signs in to the database as " + Roles.CLIENT
                            + " and as nobody else: './aantafel client-password' on the other machine tells its password.");
        }
        return new ClientLogin(url.startsWith("jdbc:") ? url : "jdbc:" + url, password);
    }

    @Override
    public Optional<String> passwordOf(String role) {
        return role.equals(Roles.CLIENT) ? Optional.of(password) : Optional.empty();
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return "ClientLogin[" + url + "]";
    }
}
