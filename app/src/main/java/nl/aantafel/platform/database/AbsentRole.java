package nl.aantafel.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** A role this process cannot sign in as. It does not knock at the database. */
final class AbsentRole extends AbstractDataSource {

    private final String role;

    AbsentRole(String role) {
        this.role = role;
    }

    @Override
    public Connection getConnection() throws SQLException {
        throw new SQLException("this process does not work as " + role);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }
}
