package nl.aantafel.notify.store;

import org.jooq.DSLContext;

/** The versions of live scopes, read and raised through a connection of the test's own. */
public final class Scopes {

    private Scopes() {}

    public static ScopeTable over(DSLContext sql) {
        return new ScopeTable(sql);
    }
}
