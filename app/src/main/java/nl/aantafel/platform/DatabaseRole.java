package nl.aantafel.platform;

import java.util.function.Consumer;
import org.jooq.DSLContext;

/**
 * The database under one of its roles: what is read through it is what that role may see. Handed from a job to the stores it
 * needs, so that all of them work in the job's own transaction.
 */
public final class DatabaseRole {

    private final DSLContext sql;

    public DatabaseRole(DSLContext sql) {
        this.sql = sql;
    }

    /** For stores. */
    public DSLContext sql() {
        return sql;
    }

    /** All or nothing. */
    public void transaction(Consumer<DatabaseRole> what) {
        sql.transaction(transaction -> what.accept(new DatabaseRole(transaction.dsl())));
    }
}
