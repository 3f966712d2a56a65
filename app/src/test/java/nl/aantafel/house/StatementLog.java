package nl.aantafel.house;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Writes down what pages ask of the database, and when wanted how the database would go about it. What the house asks meanwhile by
 * itself, of a job or a live stream, is of no page.
 */
@TestConfiguration
class StatementLog implements ExecuteListener {

    private final List<String> statements = new ArrayList<>();
    private final List<String> plans = new ArrayList<>();
    private boolean explaining;

    @Bean
    DefaultExecuteListenerProvider statementLogProvider() {
        return new DefaultExecuteListenerProvider(this);
    }

    synchronized void begin(boolean withPlans) {
        statements.clear();
        plans.clear();
        explaining = withPlans;
    }

    synchronized List<String> statements() {
        return List.copyOf(statements);
    }

    /** Per statement its plan as JSON, after the statement itself. */
    synchronized List<String> plans() {
        return List.copyOf(plans);
    }

    @Override
    public synchronized void executeStart(ExecuteContext context) {
        if (RequestContextHolder.getRequestAttributes() == null) {
            return;
        }
        Query query = context.query();
        if (query == null) {
            statements.add(String.valueOf(context.sql()));
            return;
        }
        String sql = DSL.using(SQLDialect.POSTGRES).renderInlined(query);
        statements.add(sql);
        if (explaining && sql.toLowerCase(Locale.ROOT).startsWith("select")) {
            plans.add(sql + "\n" + plan(context, sql));
        }
    }

    /** In the app's own transaction: with its role, its actor and so its policies. */
    private static String plan(ExecuteContext context, String sql) {
        try (Statement explain = context.connection().createStatement();
                ResultSet plan = explain.executeQuery("explain (format json) " + sql)) {
            plan.next();
            return plan.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
