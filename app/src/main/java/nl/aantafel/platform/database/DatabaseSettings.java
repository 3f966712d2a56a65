package nl.aantafel.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is. Without a URL the app brings its own.
 *
 * @param url a JDBC URL of PostgreSQL 15 or newer
 * @param user the owner: migrates and makes the roles the app works under
 * @param pool most connections the app holds under its usual role, 1 to 200
 */
@ConfigurationProperties("aantafel.db")
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("16") int pool) {

    @Override
    public String toString() {
        return "DatabaseSettings[" + url + "]";
    }
}
