package nl.aantafel.notify.store;

import static nl.aantafel.db.notify.Tables.RAISE_SCOPE;
import static nl.aantafel.db.notify.Tables.SCOPE_VERSIONS;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.notify.LiveVersion;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The versions of live scopes, through the functions that are the only way to them. */
@Component
public class ScopeTable {

    private final DSLContext sql;

    ScopeTable(DSLContext sql) {
        this.sql = sql;
    }

    /** Holds the scope's row until the transaction ends. */
    public LiveVersion raise(UUID scope, boolean whole) {
        return sql.selectFrom(RAISE_SCOPE(scope, whole))
                .fetchSingle(row -> new LiveVersion(row.getVersion(), row.getWhole()));
    }

    /** All of them in one query; a scope in which nothing ever changed is left out. */
    public Map<UUID, LiveVersion> versions(Collection<UUID> scopes) {
        return sql.selectFrom(SCOPE_VERSIONS(scopes.toArray(UUID[]::new)))
                .fetchMap(row -> row.getScopeId(), row -> new LiveVersion(row.getVersion(), row.getWhole()));
    }
}
