package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.RELATION;

import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Families.RelationInput;
import nl.aantafel.casefile.Families.RelationView;
import nl.aantafel.db.casefile.tables.records.RelationRecord;
import nl.aantafel.kernel.ReadOnce;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How the people of a case are related. */
@Component
public class RelationStore {

    private final DSLContext db;

    RelationStore(DSLContext db) {
        this.db = db;
    }

    public List<RelationView> relations(UUID caseId) {
        return ReadOnce.read("casefile.relations", caseId, () -> db.selectFrom(RELATION)
                .where(RELATION.CASE_ID.eq(caseId))
                .orderBy(RELATION.ID)
                .fetch(row -> new RelationView(
                        row.getId(),
                        row.getFromPerson(),
                        row.getToPerson(),
                        row.getKind(),
                        row.getAuthority(),
                        row.getFromDay(),
                        row.getUntilDay())));
    }

    public void add(UUID id, UUID caseId, RelationInput input) {
        RelationRecord row = record(input);
        row.setId(id);
        row.setCaseId(caseId);
        db.insertInto(RELATION).set(row).execute();
    }

    public boolean change(UUID caseId, UUID relation, RelationInput input) {
        return db.update(RELATION)
                        .set(record(input))
                        .where(RELATION.CASE_ID.eq(caseId), RELATION.ID.eq(relation))
                        .execute()
                == 1;
    }

    public boolean remove(UUID caseId, UUID relation) {
        return db.deleteFrom(RELATION)
                        .where(RELATION.CASE_ID.eq(caseId), RELATION.ID.eq(relation))
                        .execute()
                == 1;
    }

    private static RelationRecord record(RelationInput input) {
        RelationRecord row = new RelationRecord();
        row.setFromPerson(input.from());
        row.setToPerson(input.to());
        row.setKind(input.kind());
        row.setAuthority(input.authority());
        row.setFromDay(input.fromDay());
        row.setUntilDay(input.untilDay());
        return row;
    }
}
