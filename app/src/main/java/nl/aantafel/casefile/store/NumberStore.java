package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.CASE_FILE;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The numbers of cases one sees. */
@Component
public class NumberStore {

    private final DSLContext db;

    NumberStore(DSLContext db) {
        this.db = db;
    }

    public Map<UUID, String> seen(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : db.select(CASE_FILE.ID, CASE_FILE.NUMBER)
                        .from(CASE_FILE)
                        .where(CASE_FILE.ID.in(ids))
                        .fetchMap(CASE_FILE.ID, CASE_FILE.NUMBER);
    }
}
