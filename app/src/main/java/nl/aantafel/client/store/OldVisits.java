package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.ATTEMPT;
import static nl.aantafel.db.client.Tables.CHALLENGE;
import static nl.aantafel.db.client.Tables.SESSION;
import static nl.aantafel.db.client.Tables.VISIT;

import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What is kept of coming in at the clients' door and is removed when it is old. */
@Repository
public class OldVisits {

    private final DSLContext sql;

    OldVisits(DSLContext sql) {
        this.sql = sql;
    }

    /** Sessions that ran out before this moment. */
    public void sessions(Instant before) {
        sql.deleteFrom(SESSION).where(SESSION.EXPIRES_AT.lt(before)).execute();
    }

    /** Counts of what was not tried since, and does not rest. */
    public void attempts(Instant before) {
        sql.deleteFrom(ATTEMPT)
                .where(ATTEMPT.LAST_AT.lt(before))
                .and(ATTEMPT.LOCKED_UNTIL.isNull().or(ATTEMPT.LOCKED_UNTIL.lt(before)))
                .execute();
    }

    /** What no device can answer any more. */
    public void challenges(Instant before) {
        sql.deleteFrom(CHALLENGE).where(CHALLENGE.EXPIRES_AT.lt(before)).execute();
    }

    public void visits(Instant before) {
        sql.deleteFrom(VISIT).where(VISIT.AT.lt(before)).execute();
    }
}
