package nl.aantafel.schema;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings a database to the present shape. Each room has a folder, a schema and a history table of its own; the folders
 * run in the order of {@link #ROOMS}. Run as the owner of the schemas, never as a role of the running app.
 */
public final class Migrations {

    /** The rooms that own tables, in the order in which their folders run; {@code _root} makes the roles. */
    public static final List<String> ROOMS = List.of(
            "frame",
            "directory",
            "account",
            "access",
            "audit",
            "task",
            "gathering",
            "casefile",
            "referral",
            "plan",
            "meeting",
            "exchange");

    private Migrations() {}

    /**
     * Runs what has not run yet.
     *
     * @param passwords the password for each login role of the running app, by role name
     */
    public static void run(DataSource owner, Map<String, String> passwords) {
        run(owner, passwords, "classpath:db/migration/");
    }

    static void run(DataSource owner, Map<String, String> passwords, String location) {
        migrate(owner, location + "_root", "public", passwords);
        for (String room : ROOMS) {
            migrate(owner, location + room, room, Map.of());
        }
    }

    private static void migrate(DataSource owner, String location, String schema, Map<String, String> placeholders) {
        Flyway.configure()
                .dataSource(owner)
                .locations(location)
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(true)
                .table("migration_history")
                .placeholders(placeholders)
                .placeholderReplacement(!placeholders.isEmpty())
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }
}
