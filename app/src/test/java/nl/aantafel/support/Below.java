package nl.aantafel.support;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import nl.aantafel.schema.Roles;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Statements of a role of the running app that no use case would make: what the database itself lets an actor do. */
public final class Below {

    private final TestDatabase database;
    private final Time time;
    private final String role;

    /** Under the role of professionals. */
    public Below(TestDatabase database, Time time) {
        this(database, time, Roles.APP);
    }

    public Below(TestDatabase database, Time time, String role) {
        this.database = database;
        this.time = time;
        this.role = role;
    }

    /** How many rows it found or changed; in a transaction of its own, as the actor. */
    public int run(Actor actor, String sql, @Nullable Object... values) {
        return runAt(actor, time.now(), sql, values);
    }

    /** The same, at another moment. */
    public int runAt(Actor actor, Instant clock, String sql, @Nullable Object... values) {
        return as(
                actor,
                clock,
                sql.startsWith("select") ? as -> as.fetch(sql, values).size() : as -> as.execute(sql, values));
    }

    /** The first column of what it finds, as words. */
    public List<String> found(Actor actor, String sql, @Nullable Object... values) {
        return as(actor, time.now(), as -> as.fetch(sql, values).map(row -> String.valueOf(row.get(0))));
    }

    private <T> T as(Actor actor, Instant clock, Function<DSLContext, T> what) {
        return TestDatabase.sql(database.as(role)).transactionResult(inside -> {
            DSLContext as = DSL.using(inside);
            as.execute(
                    "select set_config('app.person', ?, true), set_config('app.clock', ?, true)",
                    actor.person().toString(),
                    clock.toString());
            return what.apply(as);
        });
    }
}
