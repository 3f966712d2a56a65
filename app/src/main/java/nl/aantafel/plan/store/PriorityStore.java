package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.PRIORITY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.db.plan.tables.records.PriorityRecord;
import nl.aantafel.kernel.Ids;
import nl.aantafel.plan.domain.Stamp;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Places on the list of cases that have priority. */
@Component
public class PriorityStore {

    /** A place as it is kept. */
    public record Row(
            UUID id,
            UUID caseId,
            List<String> criteria,
            UUID by,
            LocalDate on,
            LocalDate lookAgain,
            @Nullable UUID offBy,
            @Nullable LocalDate offOn,
            String offWhy) {

        public boolean open() {
            return offOn == null;
        }
    }

    private final DSLContext sql;

    PriorityStore(DSLContext sql) {
        this.sql = sql;
    }

    private static Row row(PriorityRecord it) {
        return new Row(
                it.getId(),
                it.getCaseId(),
                List.of(it.getCriteria()),
                it.getPutBy(),
                it.getPutOn(),
                it.getLookAgain(),
                it.getOffBy(),
                it.getOffOn(),
                it.getOffWhy());
    }

    /** The latest first. */
    public List<Row> of(UUID caseId) {
        return sql.selectFrom(PRIORITY)
                .where(PRIORITY.CASE_ID.eq(caseId))
                .orderBy(PRIORITY.PUT_ON.desc(), PRIORITY.ID.desc())
                .fetch(PriorityStore::row);
    }

    /** Those on the list now that the reader may know. */
    public List<Row> list(UUID partnership) {
        return sql.selectFrom(PRIORITY)
                .where(PRIORITY.PARTNERSHIP_ID.eq(partnership))
                .and(PRIORITY.OFF_ON.isNull())
                .orderBy(PRIORITY.PUT_ON, PRIORITY.ID)
                .fetch(PriorityStore::row);
    }

    public void put(UUID caseId, UUID partnership, List<String> criteria, LocalDate lookAgain, Stamp stamp) {
        sql.insertInto(PRIORITY)
                .set(PRIORITY.ID, Ids.next(stamp.at()))
                .set(PRIORITY.CASE_ID, caseId)
                .set(PRIORITY.PARTNERSHIP_ID, partnership)
                .set(PRIORITY.CRITERIA, criteria.toArray(String[]::new))
                .set(PRIORITY.PUT_BY, stamp.by())
                .set(PRIORITY.PUT_ON, stamp.today())
                .set(PRIORITY.LOOK_AGAIN, lookAgain)
                .execute();
    }

    public void look(UUID id, List<String> criteria, LocalDate lookAgain) {
        sql.update(PRIORITY)
                .set(PRIORITY.CRITERIA, criteria.toArray(String[]::new))
                .set(PRIORITY.LOOK_AGAIN, lookAgain)
                .where(PRIORITY.ID.eq(id))
                .execute();
    }

    /** False when it was on no list. */
    public boolean takeOff(UUID caseId, String why, UUID by, LocalDate on) {
        return sql.update(PRIORITY)
                        .set(PRIORITY.OFF_BY, by)
                        .set(PRIORITY.OFF_ON, on)
                        .set(PRIORITY.OFF_WHY, why)
                        .where(PRIORITY.CASE_ID.eq(caseId))
                        .and(PRIORITY.OFF_ON.isNull())
                        .execute()
                == 1;
    }
}
