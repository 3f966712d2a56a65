package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.HAND_OVER;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.casefile.domain.HandedOver;
import nl.aantafel.casefile.domain.Stamp;
import nl.aantafel.kernel.Personal;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Hand-overs between professionals of a case. */
@Component
public class HandOverStore {

    /** A hand-over that is given now; {@code persons} are whom it can be about. */
    @Personal
    public record Given(UUID id, UUID caseId, String what, UUID from, UUID to, String note, Set<UUID> persons) {
        @Override
        public String toString() {
            return "Given";
        }
    }

    private final DSLContext db;

    HandOverStore(DSLContext db) {
        this.db = db;
    }

    /** What was not confirmed first, then the latest. */
    public List<HandedOver> of(UUID caseId) {
        return db.selectFrom(HAND_OVER)
                .where(HAND_OVER.CASE_ID.eq(caseId))
                .orderBy(HAND_OVER.CONFIRMED_AT.isNotNull(), HAND_OVER.GIVEN_AT.desc(), HAND_OVER.ID)
                .fetch(row -> new HandedOver(
                        row.getId(),
                        row.getWhat(),
                        row.getFromProfessional(),
                        row.getToProfessional(),
                        row.getNote(),
                        row.getGivenAt(),
                        row.getConfirmedAt()));
    }

    public void add(Given it, Stamp stamp) {
        db.insertInto(HAND_OVER)
                .set(HAND_OVER.ID, it.id())
                .set(HAND_OVER.CASE_ID, it.caseId())
                .set(HAND_OVER.WHAT, it.what())
                .set(HAND_OVER.FROM_PROFESSIONAL, it.from())
                .set(HAND_OVER.TO_PROFESSIONAL, it.to())
                .set(HAND_OVER.NOTE, it.note())
                .set(HAND_OVER.PERSONS, it.persons().toArray(UUID[]::new))
                .set(HAND_OVER.GIVEN_BY, stamp.by())
                .set(HAND_OVER.GIVEN_AT, stamp.at())
                .execute();
    }

    /** Nothing names somebody who was entered by mistake. */
    public void forget(UUID caseId, UUID person) {
        db.update(HAND_OVER)
                .set(HAND_OVER.PERSONS, DSL.arrayRemove(HAND_OVER.PERSONS, person))
                .where(
                        HAND_OVER.CASE_ID.eq(caseId),
                        DSL.condition("{0} = any({1})", DSL.val(person), HAND_OVER.PERSONS))
                .execute();
    }

    /** False when it was confirmed already. */
    public boolean confirm(UUID caseId, UUID id, Instant at) {
        return db.update(HAND_OVER)
                        .set(HAND_OVER.CONFIRMED_AT, at)
                        .where(HAND_OVER.CASE_ID.eq(caseId), HAND_OVER.ID.eq(id), HAND_OVER.CONFIRMED_AT.isNull())
                        .execute()
                == 1;
    }
}
