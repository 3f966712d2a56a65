package nl.aantafel.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.aantafel.kernel.ReadOnce;
import nl.aantafel.platform.CannotStart;
import nl.aantafel.platform.Serve;
import nl.aantafel.platform.Settings;
import nl.aantafel.schema.Migrations;
import nl.aantafel.schema.Roles;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.ExecuteType;
import org.jooq.SQLDialect;
import org.jooq.TransactionProvider;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jooq.impl.NoTransactionProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.health.DataSourceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * Database up, migrated as its owner, and then one pool per role. The app's pool takes part in the transactions of the use
 * cases, and the client's in those of clients ({@link RoleOfActor}); those of the sealer, the log reader, the mailer and the destroyer do not, are small, connect when first used and are
 * asked for by qualifier ({@code "sealer"}, {@code "logReader"}, {@code "mailer"}, {@code "destroyer"}). A process for clients only
 * has the client's pool, under which everything in it runs, and none of the others.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int SMALL = 2;

    /** The shortest a pool waits for what does not come, in milliseconds. */
    private static final long SHORTEST = 250;

    /**
     * A statement is planned once per connection, and alike for everybody: planning a list for each request anew cost as much as
     * reading it.
     */
    private static final String ONE_PLAN = "set plan_cache_mode = force_generic_plan";

    private static final Pattern LOCKING = Pattern.compile(" for (no key )?(update|share)");

    @Bean(destroyMethod = "close")
    Logins logins(Settings settings, DatabaseSettings database) {
        return settings.serve() == Serve.CLIENTS ? ClientLogin.of(database) : migrated(settings, database);
    }

    private static Database migrated(Settings settings, DatabaseSettings database) {
        Database opened = OpenDatabase.open(settings, database);
        try {
            Map<String, String> passwords = Roles.passwords(opened.access().password());
            Migrations.run(opened.access().asOwner(), passwords);
            RoleCheck.signIn(opened.access(), passwords);
            return opened;
        } catch (SQLException | RuntimeException e) {
            close(opened, e);
            throw new CannotStart("The database cannot be brought to the present version: " + e.getMessage(), e);
        }
    }

    @Bean
    @Primary
    DataSource dataSource(Settings settings, @Qualifier("app") DataSource app, @Qualifier("client") DataSource client) {
        return new RoleOfActor(settings.serve() == Serve.CLIENTS ? client : app, client);
    }

    @Bean(destroyMethod = "close", defaultCandidate = false)
    @Qualifier("app")
    HikariDataSource appDataSource(Logins logins, DatabaseSettings settings) {
        return powerless(logins, Roles.APP, settings.pool());
    }

    @Bean(destroyMethod = "close", defaultCandidate = false)
    @Qualifier("client")
    HikariDataSource clientDataSource(Settings serving, Logins logins, DatabaseSettings settings) {
        HikariDataSource pool = powerless(logins, Roles.CLIENT, Math.max(2, settings.pool() / 2));
        if (serving.serve() == Serve.CLIENTS) {
            VersionCheck.same(pool);
        }
        return pool;
    }

    /** Elsewhere every pool is looked at; here the others are not there to be looked at. */
    @Bean("dbHealthContributor")
    @ConditionalOnProperty(name = "aantafel.serve", havingValue = "clients")
    DataSourceHealthIndicator healthOfClients(@Qualifier("client") DataSource client) {
        return new DataSourceHealthIndicator(client);
    }

    /** Outside a use case: who is signed in at the clients' door. */
    @Bean(defaultCandidate = false)
    @Qualifier("client")
    DSLContext clientDsl(@Qualifier("client") DataSource dataSource) {
        return DSL.using(dataSource, SQLDialect.POSTGRES);
    }

    /**
     * Only use cases open transactions, never jOOQ. Without a provider of Spring's, stores do not need the transaction
     * manager, whose listeners need stores.
     */
    @Bean
    TransactionProvider transactionProvider() {
        return new NoTransactionProvider();
    }

    /**
     * A list of ids is asked for in a few lengths only, so that PostgreSQL keeps its plan. For the same reason stores write
     * limits, and values a partial index is about, into the statement: the kept plan knows nothing that is bound.
     */
    @Bean
    org.jooq.conf.Settings statements() {
        return new org.jooq.conf.Settings().withInListPadding(true).withExecuteLogging(false);
    }

    /** What a transaction has read is stale once it writes, or has waited for a lock. */
    @Bean
    ExecuteListenerProvider forgettingOnWrites() {
        return new DefaultExecuteListenerProvider(new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext ctx) {
                if (ctx.type() != ExecuteType.READ
                        || LOCKING.matcher(String.valueOf(ctx.sql())).find()) {
                    ReadOnce.forget();
                }
            }
        });
    }

    @Bean(destroyMethod = "close", defaultCandidate = false)
    @Qualifier("sealer")
    HikariDataSource sealerDataSource(Logins logins) {
        return pool(logins, Roles.SEALER, SMALL);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("sealer")
    DSLContext sealerDsl(@Qualifier("sealer") DataSource dataSource) {
        return DSL.using(dataSource, SQLDialect.POSTGRES);
    }

    @Bean(destroyMethod = "close", defaultCandidate = false)
    @Qualifier("logReader")
    HikariDataSource logReaderDataSource(Logins logins) {
        return pool(logins, Roles.LOG_READER, SMALL);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("logReader")
    DSLContext logReaderDsl(@Qualifier("logReader") DataSource dataSource) {
        return DSL.using(dataSource, SQLDialect.POSTGRES);
    }

    @Bean(destroyMethod = "close", defaultCandidate = false)
    @Qualifier("mailer")
    HikariDataSource mailerDataSource(Logins logins) {
        return pool(logins, Roles.MAILER, SMALL);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("mailer")
    DSLContext mailerDsl(@Qualifier("mailer") DataSource dataSource) {
        return DSL.using(dataSource, SQLDialect.POSTGRES);
    }

    @Bean(destroyMethod = "close", defaultCandidate = false)
    @Qualifier("destroyer")
    HikariDataSource destroyerDataSource(Logins logins) {
        return pool(logins, Roles.DESTROYER, SMALL);
    }

    @Bean(defaultCandidate = false)
    @Qualifier("destroyer")
    DSLContext destroyerDsl(@Qualifier("destroyer") DataSource dataSource) {
        return DSL.using(dataSource, SQLDialect.POSTGRES);
    }

    private static HikariDataSource powerless(Logins logins, String role, int size) {
        HikariDataSource pool = pool(logins, role, size);
        if (logins.passwordOf(role).isEmpty()) {
            return pool;
        }
        pool.setConnectionInitSql(ONE_PLAN);
        RoleCheck.powerless(pool);
        return pool;
    }

    private static HikariDataSource pool(Logins logins, String role, int size) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(role);
        Optional<String> password = logins.passwordOf(role);
        if (password.isEmpty()) {
            pool.setDataSource(new AbsentRole(role));
            pool.setConnectionTimeout(SHORTEST);
        } else {
            pool.setJdbcUrl(logins.url());
            pool.setUsername(role);
            pool.setPassword(password.get());
        }
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(60_000);
        pool.setInitializationFailTimeout(-1);
        pool.addDataSourceProperty("ApplicationName", "aantafel");
        // What fails is told in the program's own log: without the row it was about or what was to be written.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }

    private static void close(Database database, Exception reason) {
        try {
            database.close();
        } catch (Exception e) {
            reason.addSuppressed(e);
        }
    }
}
