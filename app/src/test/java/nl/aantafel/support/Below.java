package nl.aantafel.support;

import java.time.Instant;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.Time;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Statements of the app's own role that no use case would make: what the database itself lets an actor do. */
public final class Below {

    private final TestDatabase database;
    private final Time time;

    public Below(TestDatabase database, Time time) {
        this.database = database;
        this.time = time;
    }

    /** How many rows it found or changed; in a transaction of its own, as the actor. */
    public int run(Actor actor, String sql, @Nullable Object... values) {
        return runAt(actor, time.now(), sql, values);
    }

    /** The same, at another moment. */
    public int runAt(Actor actor, Instant clock, String sql, @Nullable Object... values) {
        return TestDatabase.sql(database.app()).transactionResult(inside -> {
            DSLContext as = DSL.using(inside);
            as.execute(
                    "select set_config('app.person', ?, true), set_config('app.clock', ?, true)",
                    actor.person().toString(),
                    clock.toString());
            return sql.startsWith("select") ? as.fetch(sql, values).size() : as.execute(sql, values);
        });
    }
}
