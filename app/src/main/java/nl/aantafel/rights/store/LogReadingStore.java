package nl.aantafel.rights.store;

import static nl.aantafel.db.rights.Tables.LOG_READING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who reads the log, and what for. */
@Component
public class LogReadingStore {

    private final DSLContext db;

    LogReadingStore(DSLContext db) {
        this.db = db;
    }

    public record Kept(
            UUID id, UUID partnership, UUID reader, String purpose, String explanation, Instant began, Instant until) {}

    public void add(Kept kept) {
        db.insertInto(LOG_READING)
                .set(LOG_READING.ID, kept.id())
                .set(LOG_READING.PARTNERSHIP_ID, kept.partnership())
                .set(LOG_READING.READER_ID, kept.reader())
                .set(LOG_READING.PURPOSE, kept.purpose())
                .set(LOG_READING.EXPLANATION, kept.explanation())
                .set(LOG_READING.BEGAN_AT, kept.began())
                .set(LOG_READING.UNTIL_AT, kept.until())
                .execute();
    }

    public Optional<Kept> find(UUID id) {
        return db.selectFrom(LOG_READING).where(LOG_READING.ID.eq(id)).fetchOptional(LogReadingStore::kept);
    }

    /** Somebody's own that are not over. */
    public List<Kept> open(UUID partnership, UUID reader, Instant now) {
        return db.selectFrom(LOG_READING)
                .where(
                        LOG_READING.PARTNERSHIP_ID.eq(partnership),
                        LOG_READING.READER_ID.eq(reader),
                        LOG_READING.UNTIL_AT.gt(now))
                .orderBy(LOG_READING.ID.desc())
                .fetch(LogReadingStore::kept);
    }

    /** Newest first, before the one with this id. */
    public List<Kept> of(UUID partnership, @Nullable UUID before, int most) {
        return db.selectFrom(LOG_READING)
                .where(LOG_READING.PARTNERSHIP_ID.eq(partnership))
                .and(before == null ? DSL.noCondition() : LOG_READING.ID.lt(before))
                .orderBy(LOG_READING.ID.desc())
                .limit(most)
                .fetch(LogReadingStore::kept);
    }

    private static Kept kept(Record row) {
        return new Kept(
                row.get(LOG_READING.ID),
                row.get(LOG_READING.PARTNERSHIP_ID),
                row.get(LOG_READING.READER_ID),
                row.get(LOG_READING.PURPOSE),
                row.get(LOG_READING.EXPLANATION),
                row.get(LOG_READING.BEGAN_AT),
                row.get(LOG_READING.UNTIL_AT));
    }
}
