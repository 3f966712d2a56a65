package nl.aantafel.platform.database;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aantafel.platform.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is. Without a URL the app brings its own.
 *
 * @param url a JDBC URL of PostgreSQL 15 or newer; for another machine it says how the way there is kept secret ({@code sslmode})
 * @param user the owner: migrates and makes the roles the app works under
 * @param pool most connections the app holds under its usual role, 1 to 200
 */
@ConfigurationProperties("aantafel.db")
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("16") int pool) {

    private static final Pattern SERVERS = Pattern.compile("jdbc:postgresql://([^/?]*)");
    private static final Pattern THIS_MACHINE =
            Pattern.compile("(localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1\\])?(:\\d+)?");

    public DatabaseSettings {
        if (url != null && elsewhere(url) && !url.contains("sslmode=")) {
            throw new CannotStart(
                    "AANTAFEL_DB_URL names a database on another machine and not how the way there is kept"
                            + " secret: add sslmode=verify-full (and sslrootcert=… for a certificate of your own), or the mode your"
                            + " network calls for.");
        }
    }

    private static boolean elsewhere(String url) {
        Matcher named = SERVERS.matcher(url);
        return named.find()
                && Arrays.stream(named.group(1).split(","))
                        .anyMatch(server -> !THIS_MACHINE.matcher(server).matches());
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + url + "]";
    }
}
