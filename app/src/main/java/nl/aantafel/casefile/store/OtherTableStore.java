package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.OTHER_LEAD;
import static nl.aantafel.db.casefile.Tables.OTHER_TABLE;
import static nl.aantafel.db.casefile.Tables.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Teams.OtherLeadView;
import nl.aantafel.casefile.Teams.OtherTable;
import nl.aantafel.casefile.domain.Stamp;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Personal;
import nl.aantafel.kernel.ReadOnce;
import nl.aantafel.kernel.Time;
import nl.aantafel.platform.Destroying;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
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

    /** Who leads elsewhere, and which other tables there are. */
    public record Elsewhere(List<OtherLeadView> leads, List<Kept> tables) {}

    private final DSLContext db;
    private final Destroying destroying;

    OtherTableStore(DSLContext db, Destroying destroying) {
        this.db = db;
        this.destroying = destroying;
    }

    /** What else there is for a family: leads of others, and other tables with what goes on first. Read in one go. */
    public Elsewhere of(UUID caseId) {
        return ReadOnce.read(
                "casefile.elsewhere",
                caseId,
                () -> db.select(leads(caseId), tables(caseId))
                        .fetchSingle(row -> new Elsewhere(row.value1(), row.value2())));
    }

    private static Field<List<OtherLeadView>> leads(UUID caseId) {
        return DSL.multiset(DSL.select(
                                OTHER_LEAD.ID,
                                OTHER_LEAD.KIND,
                                OTHER_LEAD.ORGANISATION,
                                OTHER_LEAD.NAME,
                                OTHER_LEAD.ABOUT,
                                OTHER_LEAD.FROM_DAY,
                                OTHER_LEAD.UNTIL_DAY)
                        .from(OTHER_LEAD)
                        .where(OTHER_LEAD.CASE_ID.eq(caseId))
                        .orderBy(OTHER_LEAD.FROM_DAY, OTHER_LEAD.ID))
                .as("leads")
                .convertFrom(rows -> rows.map(Records.mapping(OtherLeadView::new)));
    }

    private static Field<List<Kept>> tables(UUID caseId) {
        return DSL.multiset(DSL.select(
                                OTHER_TABLE.ID,
                                OTHER_TABLE.NAME,
                                OTHER_TABLE.KIND,
                                OTHER_TABLE.ORGANISATION,
                                OTHER_TABLE.CONTACT,
                                OTHER_TABLE.FROM_DAY,
                                OTHER_TABLE.UNTIL_DAY,
                                OTHER_TABLE.SAID_BY,
                                OTHER_TABLE.RECORDED_BY)
                        .from(OTHER_TABLE)
                        .where(OTHER_TABLE.CASE_ID.eq(caseId))
                        .orderBy(OTHER_TABLE.UNTIL_DAY.desc().nullsFirst(), OTHER_TABLE.RECORDED_AT, OTHER_TABLE.ID))
                .as("tables")
                .convertFrom(rows -> rows.map(row -> new Kept(
                        row.value1(),
                        new OtherTable(
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7(),
                                row.value8()),
                        row.value9(),
                        Ids.momentOf(row.value1()).atZone(Time.ZONE).toLocalDate())));
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
