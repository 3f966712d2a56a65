package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.OTHER_TABLE;
import static nl.aantafel.db.casefile.Tables.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Teams.OtherTable;
import nl.aantafel.casefile.domain.Stamp;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.ReadOnce;
import nl.aantafel.kernel.Time;
import nl.aantafel.platform.Destroying;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Other tables at which a family is discussed. */
@Component
public class OtherTableStore {

    /** One, with who wrote it down. */
    @Personal
    public record Kept(UUID id, OtherTable table, UUID by, LocalDate on) {
        @Override
        public String toString() {
            return "Kept";
        }
    }

    private final DSLContext db;
    private final Destroying destroying;

    OtherTableStore(DSLContext db, Destroying destroying) {
        this.db = db;
        this.destroying = destroying;
    }

    /** What goes on first, then the latest. */
    public List<Kept> of(UUID caseId) {
        return ReadOnce.read(
                "casefile.other-tables",
                caseId,
                () -> db.selectFrom(OTHER_TABLE)
                        .where(OTHER_TABLE.CASE_ID.eq(caseId))
                        .orderBy(OTHER_TABLE.UNTIL_DAY.desc().nullsFirst(), OTHER_TABLE.RECORDED_AT, OTHER_TABLE.ID)
                        .fetch(row -> new Kept(
                                row.getId(),
                                new OtherTable(
                                        row.getName(),
                                        row.getKind(),
                                        row.getOrganisation(),
                                        row.getContact(),
                                        row.getFromDay(),
                                        row.getUntilDay(),
                                        row.getSaidBy()),
                                row.getRecordedBy(),
                                row.getRecordedAt().atZone(Time.ZONE).toLocalDate())));
    }

    /** About everybody who is in the case now. */
    public void add(UUID id, UUID caseId, OtherTable table, Stamp stamp) {
        db.insertInto(OTHER_TABLE)
                .set(OTHER_TABLE.ID, id)
                .set(OTHER_TABLE.CASE_ID, caseId)
                .set(OTHER_TABLE.NAME, table.name().strip())
                .set(OTHER_TABLE.KIND, table.kind())
                .set(OTHER_TABLE.ORGANISATION, table.organisation().strip())
                .set(OTHER_TABLE.CONTACT, table.contact().strip())
                .set(OTHER_TABLE.FROM_DAY, table.from())
                .set(OTHER_TABLE.UNTIL_DAY, table.until())
                .set(OTHER_TABLE.SAID_BY, table.saidBy().strip())
                .set(
                        OTHER_TABLE.PERSONS,
                        DSL.array(DSL.select(PERSON.ID).from(PERSON).where(PERSON.CASE_ID.eq(caseId))))
                .set(OTHER_TABLE.RECORDED_BY, stamp.by())
                .set(OTHER_TABLE.RECORDED_AT, stamp.at())
                .execute();
        ReadOnce.forget();
    }

    public void end(UUID caseId, UUID id, LocalDate lastDay) {
        db.update(OTHER_TABLE)
                .set(OTHER_TABLE.UNTIL_DAY, lastDay)
                .where(OTHER_TABLE.CASE_ID.eq(caseId), OTHER_TABLE.ID.eq(id))
                .execute();
        ReadOnce.forget();
    }

    public boolean remove(UUID caseId, UUID id) {
        ReadOnce.forget();
        return destroying.rows(OTHER_TABLE, OTHER_TABLE.CASE_ID.eq(caseId).and(OTHER_TABLE.ID.eq(id))) == 1;
    }

    /** Nothing names somebody who was entered by mistake. */
    public void forget(UUID caseId, UUID person) {
        db.update(OTHER_TABLE)
                .set(OTHER_TABLE.PERSONS, DSL.arrayRemove(OTHER_TABLE.PERSONS, person))
                .where(
                        OTHER_TABLE.CASE_ID.eq(caseId),
                        DSL.condition("{0} = any({1})", DSL.val(person), OTHER_TABLE.PERSONS))
                .execute();
    }
}
