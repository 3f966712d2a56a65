package nl.aantafel.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings a database to the present shape. Each room has a folder, a schema and a history table of its own; the folders
 * run in the order of {@link #ROOMS}. Run as the owner of the schemas, never as a role of the running app.
 */
public final class Migrations {

    /** The rooms that own tables, in the order in which their folders run; {@code _root} makes the roles. */
    public static final List<String> ROOMS = List.of(
            "platform",
            "frame",
            "directory",
            "account",
            "access",
            "audit",
            "notify",
            "task",
            "rights",
            "gathering",
            "survey",
            "casefile",
            "referral",
            "plan",
            "meeting",
            "client",
            "exchange");

    /** Where the folders of the rooms are among what the program carries. */
    public static final String LOCATION = "db/migration/";

    private static final String CLASSPATH = "classpath:";
    private static final String ROOT = "_root";

    private Migrations() {}

    /**
     * Runs what has not run yet.
     *
     * @param passwords the password for each login role of the running app, by role name
     */
    public static void run(DataSource owner, Map<String, String> passwords) {
        run(owner, passwords, CLASSPATH + LOCATION);
    }

    static void run(DataSource owner, Map<String, String> passwords, String location) {
        flyway(owner, location, ROOT, passwords).load().migrate();
        for (String room : ROOMS) {
            flyway(owner, location, room, Map.of()).load().migrate();
        }
        DestroyerRights.give(owner);
        BackupRights.give(owner);
    }

    /**
     * Brings an empty database to an earlier shape, for a backup that was taken then.
     *
     * @param versions the last version of each room that was there; rooms that are not named did not exist yet
     */
    public static void runTo(DataSource owner, Map<String, String> passwords, Map<String, String> versions) {
        flyway(owner, CLASSPATH + LOCATION, ROOT, passwords).load().migrate();
        for (String room : ROOMS) {
            String version = versions.get(room);
            if (version != null) {
                flyway(owner, CLASSPATH + LOCATION, room, Map.of())
                        .target(version)
                        .load()
                        .migrate();
            }
        }
        DestroyerRights.give(owner);
        BackupRights.give(owner);
    }

    /** The versions of a room's migrations that this program has, oldest first; none for a room it does not know. */
    public static List<String> known(DataSource owner, String room) {
        if (!ROOMS.contains(room)) {
            return List.of();
        }
        return Stream.of(flyway(owner, CLASSPATH + LOCATION, room, Map.of())
                        .load()
                        .info()
                        .all())
                .filter(migration ->
                        migration.isVersioned() && migration.getState().isResolved())
                .map(migration -> migration.getVersion().getVersion())
                .toList();
    }

    /** The schema in which a folder's migrations are kept count of. */
    public static String schemaOf(String folder) {
        return folder.equals(ROOT) ? "public" : folder;
    }

    private static FluentConfiguration flyway(
            DataSource owner, String location, String folder, Map<String, String> placeholders) {
        String schema = schemaOf(folder);
        return Flyway.configure()
                .dataSource(owner)
                .locations(location + folder)
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(true)
                .table("migration_history")
                .placeholders(placeholders)
                .placeholderReplacement(!placeholders.isEmpty())
                .failOnMissingLocations(true);
    }
}
