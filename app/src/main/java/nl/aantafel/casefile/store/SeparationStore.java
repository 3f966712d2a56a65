package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.SEPARATION;

import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.domain.Pair;
import nl.aantafel.casefile.domain.Stamp;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Pairs who must not meet; one that ended stays on record. */
@Component
public class SeparationStore {

    public record Kept(UUID id, Pair pair, String reason, Stamp set) {}

    private final DSLContext db;

    SeparationStore(DSLContext db) {
        this.db = db;
    }

    /** Those that hold. */
    public List<Kept> of(UUID caseId) {
        return db.selectFrom(SEPARATION)
                .where(SEPARATION.CASE_ID.eq(caseId))
                .and(SEPARATION.ENDED_AT.isNull())
                .orderBy(SEPARATION.ID)
                .fetch(row -> new Kept(
                        row.getId(),
                        new Pair(row.getOnePerson(), row.getOtherPerson()),
                        row.getReason(),
                        new Stamp(row.getSetBy(), row.getSetAt())));
    }

    /** False when the pair must not meet already. */
    public boolean add(Kept kept, UUID caseId) {
        return db.insertInto(SEPARATION)
                        .set(SEPARATION.ID, kept.id())
                        .set(SEPARATION.CASE_ID, caseId)
                        .set(SEPARATION.ONE_PERSON, kept.pair().one())
                        .set(SEPARATION.OTHER_PERSON, kept.pair().other())
                        .set(SEPARATION.REASON, kept.reason())
                        .set(SEPARATION.SET_BY, kept.set().by())
                        .set(SEPARATION.SET_AT, kept.set().at())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    public void end(UUID id, String reason, Stamp stamp) {
        db.update(SEPARATION)
                .set(SEPARATION.ENDED_BY, stamp.by())
                .set(SEPARATION.ENDED_AT, stamp.at())
                .set(SEPARATION.END_REASON, reason)
                .where(SEPARATION.ID.eq(id), SEPARATION.ENDED_AT.isNull())
                .execute();
    }
}
