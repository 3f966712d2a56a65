package nl.aantafel.platform.database;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.aantafel.platform.CannotStart;
import nl.aantafel.schema.Migrations;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * That the database is of the version this program was built for. Asked where it is not brought to that version: by a process for clients
 * only, which would else miss a column, or read what is not yet meant for families.
 */
final class VersionCheck {

    private static final String UNDEFINED_FUNCTION = "42883";
    private static final String DENIED = "42501";
    private static final Pattern FILE = Pattern.compile(".*/([^/]+)/V([0-9]+)__[^/]+\\.sql$");

    private VersionCheck() {}

    /** Refuses to go on when it is of another. */
    static void same(DataSource pool) {
        Map<String, BigDecimal> there = there(pool);
        Map<String, BigDecimal> ours = ours();
        if (there.equals(ours)) {
            return;
        }
        boolean behind = ours.entrySet().stream()
                .anyMatch(each -> each.getValue().compareTo(there.getOrDefault(each.getKey(), BigDecimal.ZERO)) > 0);
        throw other(behind);
    }

    private static CannotStart other(boolean behind) {
        return new CannotStart(
                "This process for clients only (aantafel.serve=clients) is not of the version of its database, which is "
                        + (behind
                                ? "older: start the house (aantafel.serve=house) of this version first, and then this one."
                                : "newer: start the version of the program for clients that the house has."));
    }

    private static Map<String, BigDecimal> there(DataSource pool) {
        Map<String, BigDecimal> found = new TreeMap<>();
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select room, version from platform.versions()")) {
            while (rows.next()) {
                found.put(rows.getString("room"), rows.getBigDecimal("version"));
            }
            return found;
        } catch (SQLException e) {
            if (UNDEFINED_FUNCTION.equals(e.getSQLState()) || DENIED.equals(e.getSQLState())) {
                throw other(true);
            }
            throw new CannotStart("Cannot ask the database which version it is: " + e.getMessage(), e);
        }
    }

    /** The highest number of each room's migrations in this program. */
    static Map<String, BigDecimal> ours() {
        Map<String, BigDecimal> highest = new TreeMap<>();
        try {
            for (Resource each : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + Migrations.LOCATION + "*/V*.sql")) {
                Matcher file = FILE.matcher(each.getURL().toString());
                if (file.matches()) {
                    String schema = Migrations.schemaOf(file.group(1));
                    highest.merge(schema, new BigDecimal(file.group(2)), BigDecimal::max);
                }
            }
            return highest;
        } catch (IOException e) {
            throw new CannotStart(
                    "Cannot read which version of the database this program was built for: " + e.getMessage(), e);
        }
    }
}
