package nl.aantafel.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.aantafel.kernel.Acting;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.OneMoment;
import nl.aantafel.kernel.Time;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database, at the beginning of every transaction, who acts and what time it is; valid for that transaction only.
 * Without an actor nothing is told, and row-level security then shows nothing.
 */
@Component
final class SessionContext implements TransactionExecutionListener {

    private static final String TELL = "select set_config('app.person', ?, true), set_config('app.clock', ?, true)";

    /** Both in one round; it must be the first that is said. */
    private static final String AT_ONE_MOMENT = "set transaction isolation level repeatable read; " + TELL;

    private final DataSource database;
    private final Time time;

    SessionContext(DataSource database, Time time) {
        this.database = database;
        this.time = time;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        Actor actor = Acting.current().orElse(null);
        if (beginFailure != null || actor == null) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(database);
        try (PreparedStatement statement =
                connection.prepareStatement(OneMoment.Bound.holds() ? AT_ONE_MOMENT : TELL)) {
            statement.setString(1, actor.person().toString());
            statement.setString(2, time.now().toString());
            statement.execute();
        } catch (SQLException failed) {
            throw new DataAccessResourceFailureException("the session context could not be set", failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }
}
