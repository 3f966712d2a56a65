package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.OUTLET;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.store.FamilyDoorStore.Stamp;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Which partnerships give families pages of their own. */
@Repository
public class OutletStore {

    /** On which advice, since when, and until when. */
    public record Kept(
            String frameCode,
            String adviceReference,
            Instant since,
            @Nullable Instant off) {}

    private final DSLContext sql;

    OutletStore(DSLContext sql) {
        this.sql = sql;
    }

    public Optional<Kept> of(UUID partnership) {
        return sql.selectFrom(OUTLET)
                .where(OUTLET.PARTNERSHIP_ID.eq(partnership))
                .fetchOptional(
                        row -> new Kept(row.getFrameCode(), row.getAdviceReference(), row.getOnAt(), row.getOffAt()));
    }

    public void switchOn(UUID partnership, String frameCode, String adviceReference, Stamp stamp) {
        sql.insertInto(OUTLET)
                .set(OUTLET.PARTNERSHIP_ID, partnership)
                .set(OUTLET.FRAME_CODE, frameCode)
                .set(OUTLET.ADVICE_REFERENCE, adviceReference)
                .set(OUTLET.ON_BY, stamp.by())
                .set(OUTLET.ON_AT, stamp.at())
                .onDuplicateKeyUpdate()
                .set(OUTLET.FRAME_CODE, frameCode)
                .set(OUTLET.ADVICE_REFERENCE, adviceReference)
                .set(OUTLET.ON_BY, stamp.by())
                .set(OUTLET.ON_AT, stamp.at())
                .setNull(OUTLET.OFF_BY)
                .setNull(OUTLET.OFF_AT)
                .execute();
    }

    public void switchOff(UUID partnership, Stamp stamp) {
        sql.update(OUTLET)
                .set(OUTLET.OFF_BY, stamp.by())
                .set(OUTLET.OFF_AT, stamp.at())
                .where(OUTLET.PARTNERSHIP_ID.eq(partnership), OUTLET.OFF_AT.isNull())
                .execute();
    }
}
