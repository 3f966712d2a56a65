package nl.aantafel.platform.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import nl.aantafel.platform.CannotStart;
import org.postgresql.PGConnection;

/** The roles the app works under: that it can sign in as them, and that none of them gets past row-level security. */
public final class RoleCheck {

    private static final String WRONG = """
            select r.rolname, r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb as powerful,
                   exists (select from pg_class c where c.relowner = r.oid) as owner
              from pg_roles r
             where r.rolname = current_user or pg_has_role(current_user, r.oid, 'member')
            """;

    private RoleCheck() {}

    /**
     * Sets the roles' passwords anew when one of them cannot sign in, as after the owner's password was changed: theirs
     * follow from it.
     */
    public static void signIn(OwnerAccess access, Map<String, String> passwords) throws SQLException {
        for (String role : passwords.keySet()) {
            try (Connection connection = access.as(role).getConnection()) {
                connection.isValid(5);
            } catch (SQLException e) {
                if (e.getSQLState() == null || !e.getSQLState().startsWith("28")) {
                    throw e;
                }
                setPassword(access, role, access.passwordOf(role));
            }
        }
    }

    private static void setPassword(OwnerAccess access, String role, String password) throws SQLException {
        try (Connection connection = access.asOwner().getConnection()) {
            // Hands the server a verifier instead of the password, so that it cannot end up in its log.
            connection.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
        }
    }

    /** Refuses to go on under a role that is too powerful: row-level security would not hold. */
    static void powerless(DataSource pool) {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(WRONG)) {
            while (rows.next()) {
                if (rows.getBoolean("powerful") || rows.getBoolean("owner")) {
                    throw new CannotStart("The app's database role can act as '" + rows.getString("rolname")
                            + "', which owns tables or gets past row-level security: take that right away.");
                }
            }
        } catch (SQLException e) {
            throw new CannotStart("Cannot sign in to the database under the app's role: " + e.getMessage(), e);
        }
    }
}
