package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.RELATION;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.casefile.Families.RelationInput;
import nl.aantafel.casefile.Families.RelationView;
import nl.aantafel.casefile.domain.Edit;
import nl.aantafel.casefile.domain.Latest;
import nl.aantafel.casefile.domain.Stamp;
import nl.aantafel.db.casefile.tables.records.RelationRecord;
import nl.aantafel.kernel.ReadOnce;
import nl.aantafel.platform.Destroying;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How the people of a case are related. */
@Component
public class RelationStore {

    private final DSLContext db;
    private final Destroying destroying;

    RelationStore(DSLContext db, Destroying destroying) {
        this.db = db;
        this.destroying = destroying;
    }

    public List<RelationView> relations(UUID caseId) {
        return ReadOnce.read(
                "casefile.relations",
                caseId,
                () -> db.selectFrom(RELATION)
                        .where(RELATION.CASE_ID.eq(caseId))
                        .orderBy(RELATION.ID)
                        .fetch(row -> new RelationView(
                                row.getId(),
                                row.getFromPerson(),
                                row.getToPerson(),
                                row.getKind(),
                                row.getAuthority(),
                                row.getFromDay(),
                                row.getUntilDay(),
                                row.getVersion())));
    }

    public void add(UUID id, UUID caseId, RelationInput input, Stamp stamp) {
        RelationRecord row = record(input, stamp);
        row.setId(id);
        row.setCaseId(caseId);
        db.insertInto(RELATION).set(row).execute();
    }

    public boolean change(Edit edit, RelationInput input) {
        RelationRecord row = record(input, edit.stamp());
        row.setVersion(edit.version() + 1);
        return db.update(RELATION)
                        .set(row)
                        .where(RELATION.CASE_ID.eq(edit.caseId()), RELATION.ID.eq(edit.id()))
                        .and(RELATION.VERSION.eq(edit.version()))
                        .execute()
                == 1;
    }

    public Optional<Latest> latest(UUID caseId, UUID relation) {
        return db.selectFrom(RELATION)
                .where(RELATION.CASE_ID.eq(caseId), RELATION.ID.eq(relation))
                .fetchOptional(RelationStore::latest);
    }

    private static Latest latest(RelationRecord row) {
        return new Latest(
                row.getVersion(),
                Map.of(
                        "persoon", row.getFromPerson().toString(),
                        "soort", row.getKind(),
                        "anderePersoon", row.getToPerson().toString(),
                        "gezag", String.valueOf(row.getAuthority()),
                        "vanaf", Objects.toString(row.getFromDay(), ""),
                        "totEnMet", Objects.toString(row.getUntilDay(), "")),
                row.getChangedBy(),
                row.getChangedAt());
    }

    public boolean remove(UUID caseId, UUID relation) {
        return destroying.rows(RELATION, RELATION.CASE_ID.eq(caseId).and(RELATION.ID.eq(relation))) == 1;
    }

    private static RelationRecord record(RelationInput input, Stamp stamp) {
        RelationRecord row = new RelationRecord();
        row.setFromPerson(input.from());
        row.setToPerson(input.to());
        row.setKind(input.kind());
        row.setAuthority(input.authority());
        row.setFromDay(input.fromDay());
        row.setUntilDay(input.untilDay());
        row.setChangedBy(stamp.by());
        row.setChangedAt(stamp.at());
        return row;
    }
}
