package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.REACHABLE;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.domain.Edit;
import nl.aantafel.casefile.domain.Latest;
import nl.aantafel.casefile.release.Reaching.Reach;
import nl.aantafel.db.casefile.tables.records.ReachableRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** When and how a family can reach its contact. */
@Component
public class ReachStore {

    private final DSLContext db;

    ReachStore(DSLContext db) {
        this.db = db;
    }

    public Optional<Reach> of(UUID caseId) {
        return db.selectFrom(REACHABLE)
                .where(REACHABLE.CASE_ID.eq(caseId))
                .fetchOptional(row -> new Reach(row.getPhone(), row.getHours(), row.getOtherHours(), row.getVersion()));
    }

    /** False when somebody else wrote it since the version of {@code edit}; 0 when there was nothing. */
    public boolean save(Edit edit, Reach reach) {
        ReachableRecord row = new ReachableRecord();
        row.setPhone(reach.phone().strip());
        row.setHours(reach.hours().strip());
        row.setOtherHours(reach.otherHours().strip());
        row.setVersion(edit.version() + 1);
        row.setChangedBy(edit.stamp().by());
        row.setChangedAt(edit.stamp().at());
        if (edit.version() > 0) {
            return db.update(REACHABLE)
                            .set(row)
                            .where(REACHABLE.CASE_ID.eq(edit.caseId()), REACHABLE.VERSION.eq(edit.version()))
                            .execute()
                    == 1;
        }
        row.setCaseId(edit.caseId());
        return db.insertInto(REACHABLE).set(row).onConflictDoNothing().execute() == 1;
    }

    public Optional<Latest> latest(UUID caseId) {
        return db.selectFrom(REACHABLE)
                .where(REACHABLE.CASE_ID.eq(caseId))
                .fetchOptional(row -> new Latest(
                        row.getVersion(),
                        Map.of(
                                "telefoon", row.getPhone(),
                                "uren", row.getHours(),
                                "andereUren", row.getOtherHours()),
                        row.getChangedBy(),
                        row.getChangedAt()));
    }
}
