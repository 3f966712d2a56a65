package nl.aantafel.platform.database;

import java.util.Properties;
import javax.sql.DataSource;
import nl.aantafel.schema.Roles;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** How to reach the database as its owner; the passwords of all other roles follow from the owner's. */
public record OwnerAccess(String url, String user, String password) {

    /** Connections for a short while, one at a time as asked for, none kept. */
    public DataSource asOwner() {
        return unpooled(user, password);
    }

    public DataSource as(String role) {
        return unpooled(role, passwordOf(role));
    }

    String passwordOf(String role) {
        return Roles.password(password, role);
    }

    private DataSource unpooled(String name, String secret) {
        Properties login = new Properties();
        login.setProperty("user", name);
        login.setProperty("password", secret);
        login.setProperty("ApplicationName", "aantafel");
        return new SimpleDriverDataSource(new org.postgresql.Driver(), url, login);
    }

    @Override
    public String toString() {
        return "OwnerAccess[" + user + "]";
    }
}
