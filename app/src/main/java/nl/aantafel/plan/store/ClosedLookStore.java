package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.CLOSED_LOOK;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.ClosedCases.Look;
import nl.aantafel.plan.domain.Stamp;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Who looked into a closed case, and for what. Rows are only added. */
@Component
public class ClosedLookStore {

    private static final int MOST = 50;

    @Personal
    public record Row(UUID by, Instant at, Instant until, Look look) {
        @Override
        public String toString() {
            return "Row";
        }
    }

    private final DSLContext sql;

    ClosedLookStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The last first. */
    public List<Row> of(UUID caseId) {
        return sql.selectFrom(CLOSED_LOOK)
                .where(CLOSED_LOOK.CASE_ID.eq(caseId))
                .orderBy(CLOSED_LOOK.ID.desc())
                .limit(MOST)
                .fetch(row -> new Row(
                        row.getLookedBy(),
                        row.getLookedAt(),
                        row.getUntilAt(),
                        new Look(row.getPurpose(), row.getReason())));
    }

    public void add(UUID id, UUID caseId, Look look, Stamp stamp, Instant until) {
        sql.insertInto(CLOSED_LOOK)
                .set(CLOSED_LOOK.ID, id)
                .set(CLOSED_LOOK.CASE_ID, caseId)
                .set(CLOSED_LOOK.PURPOSE, look.purpose())
                .set(CLOSED_LOOK.REASON, look.reason().strip())
                .set(CLOSED_LOOK.LOOKED_BY, stamp.by())
                .set(CLOSED_LOOK.LOOKED_AT, stamp.at())
                .set(CLOSED_LOOK.UNTIL_AT, until)
                .execute();
    }
}
