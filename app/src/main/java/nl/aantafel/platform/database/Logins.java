package nl.aantafel.platform.database;

import java.util.Optional;

/** Where the database is, and which roles this process can sign in as. */
interface Logins extends AutoCloseable {

    String url();

    /** Empty for a role this process has no part in. */
    Optional<String> passwordOf(String role);
}
