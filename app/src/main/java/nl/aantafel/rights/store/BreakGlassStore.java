package nl.aantafel.rights.store;

import static nl.aantafel.db.rights.Tables.BREAK_GLASS;
import static nl.aantafel.db.rights.Tables.BREAK_GLASS_TRY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.access.Routines;
import nl.aantafel.kernel.ReadOnce;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ways in by emergency, and what was thought of them. */
@Component
public class BreakGlassStore {

    private static final int MOST = 200;

    private final DSLContext db;

    BreakGlassStore(DSLContext db) {
        this.db = db;
    }

    public record Kept(
            UUID id,
            UUID partnership,
            UUID caseId,
            String caseNumber,
            UUID person,
            UUID organisation,
            String reason,
            String explanation,
            Instant began,
            Instant until,
            @Nullable Instant stopped,
            LocalDate reviewDue,
            @Nullable UUID reviewedBy,
            @Nullable Instant reviewedAt,
            boolean justified,
            String review) {}

    /** How many numbers somebody tried since then. */
    public int tries(UUID person, Instant since) {
        return db.fetchCount(BREAK_GLASS_TRY, BREAK_GLASS_TRY.PERSON_ID.eq(person), BREAK_GLASS_TRY.AT.gt(since));
    }

    public void tried(UUID id, UUID person, Instant at) {
        db.insertInto(BREAK_GLASS_TRY)
                .set(BREAK_GLASS_TRY.ID, id)
                .set(BREAK_GLASS_TRY.PERSON_ID, person)
                .set(BREAK_GLASS_TRY.AT, at)
                .execute();
    }

    public Optional<Kept> find(UUID id) {
        return db.selectFrom(BREAK_GLASS).where(BREAK_GLASS.ID.eq(id)).fetchOptional(BreakGlassStore::kept);
    }

    /** Somebody's own that last. */
    public List<Kept> lasting(UUID person, Instant now) {
        return db.selectFrom(BREAK_GLASS)
                .where(BREAK_GLASS.PERSON_ID.eq(person), BREAK_GLASS.UNTIL_AT.gt(now), BREAK_GLASS.STOPPED_AT.isNull())
                .orderBy(BREAK_GLASS.ID.desc())
                .fetch(BreakGlassStore::kept);
    }

    /** What was not judged yet first, then the newest. */
    public List<Kept> of(Collection<UUID> partnerships) {
        return db.selectFrom(BREAK_GLASS)
                .where(BREAK_GLASS.PARTNERSHIP_ID.in(partnerships))
                .orderBy(BREAK_GLASS.REVIEWED_AT.isNotNull(), BREAK_GLASS.ID.desc())
                .limit(MOST)
                .fetch(BreakGlassStore::kept);
    }

    /** Those of these the actor may see. */
    public Set<UUID> seen(Collection<UUID> ids) {
        return db.select(BREAK_GLASS.ID)
                .from(BREAK_GLASS)
                .where(BREAK_GLASS.ID.in(ids))
                .fetchSet(BREAK_GLASS.ID);
    }

    /** One's own, and the way in with it. */
    public void stop(Kept glass, Instant now) {
        db.update(BREAK_GLASS)
                .set(BREAK_GLASS.STOPPED_AT, now)
                .where(BREAK_GLASS.ID.eq(glass.id()))
                .execute();
        Routines.mendGlass(db.configuration(), glass.caseId());
        ReadOnce.forget();
    }

    /** False when somebody was first. */
    public boolean review(UUID id, UUID by, Instant at, boolean justified, String text) {
        return db.update(BREAK_GLASS)
                        .set(BREAK_GLASS.REVIEWED_BY, by)
                        .set(BREAK_GLASS.REVIEWED_AT, at)
                        .set(BREAK_GLASS.JUSTIFIED, justified)
                        .set(BREAK_GLASS.REVIEW, text)
                        .where(BREAK_GLASS.ID.eq(id), BREAK_GLASS.REVIEWED_AT.isNull())
                        .execute()
                == 1;
    }

    private static Kept kept(Record row) {
        Boolean justified = row.get(BREAK_GLASS.JUSTIFIED);
        String review = row.get(BREAK_GLASS.REVIEW);
        return new Kept(
                row.get(BREAK_GLASS.ID),
                row.get(BREAK_GLASS.PARTNERSHIP_ID),
                row.get(BREAK_GLASS.CASE_ID),
                row.get(BREAK_GLASS.CASE_NUMBER),
                row.get(BREAK_GLASS.PERSON_ID),
                row.get(BREAK_GLASS.ORGANISATION_ID),
                row.get(BREAK_GLASS.REASON),
                row.get(BREAK_GLASS.EXPLANATION),
                row.get(BREAK_GLASS.BEGAN_AT),
                row.get(BREAK_GLASS.UNTIL_AT),
                row.get(BREAK_GLASS.STOPPED_AT),
                row.get(BREAK_GLASS.REVIEW_DUE),
                row.get(BREAK_GLASS.REVIEWED_BY),
                row.get(BREAK_GLASS.REVIEWED_AT),
                justified != null && justified,
                review == null ? "" : review);
    }
}
