package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.SAFETY_STEP;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.plan.tables.records.SafetyStepRecord;
import nl.aantafel.plan.Plans.SafetyStepInput;
import nl.aantafel.plan.Plans.SafetyStepView;
import nl.aantafel.plan.domain.Changed;
import nl.aantafel.plan.domain.Stamp;
import nl.aantafel.platform.Destroying;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The steps of the safety plan, in the order they were written. */
@Component
public class SafetyStore {

    private final DSLContext sql;
    private final Destroying destroying;

    SafetyStore(DSLContext sql, Destroying destroying) {
        this.sql = sql;
        this.destroying = destroying;
    }

    public List<SafetyStepView> list(UUID caseId) {
        return sql.selectFrom(SAFETY_STEP)
                .where(SAFETY_STEP.CASE_ID.eq(caseId))
                .orderBy(SAFETY_STEP.POSITION, SAFETY_STEP.ID)
                .fetch(SafetyStore::view);
    }

    public Optional<Changed<SafetyStepView>> find(UUID caseId, UUID id) {
        return sql.selectFrom(SAFETY_STEP)
                .where(SAFETY_STEP.CASE_ID.eq(caseId))
                .and(SAFETY_STEP.ID.eq(id))
                .fetchOptional(row -> new Changed<>(view(row), row.getChangedBy(), row.getChangedAt()));
    }

    private static SafetyStepView view(SafetyStepRecord row) {
        return new SafetyStepView(
                row.getId(),
                row.getPersonId(),
                row.getText(),
                new LinkedHashSet<>(Arrays.asList(row.getForPersons())),
                row.getVersion());
    }

    public void add(UUID caseId, UUID id, SafetyStepInput step, Stamp stamp) {
        SafetyStepRecord row = record(step, stamp);
        row.setId(id);
        row.setCaseId(caseId);
        row.setPosition(sql.select(coalesce(max(SAFETY_STEP.POSITION), (short) 0))
                .from(SAFETY_STEP)
                .where(SAFETY_STEP.CASE_ID.eq(caseId))
                .fetchSingle(next -> (short) (next.value1() + 1)));
        sql.insertInto(SAFETY_STEP).set(row).execute();
    }

    /** False when somebody else changed it since {@code version}. */
    public boolean change(UUID caseId, UUID id, SafetyStepInput step, long version, Stamp stamp) {
        SafetyStepRecord row = record(step, stamp);
        row.setVersion(version + 1);
        return sql.update(SAFETY_STEP)
                        .set(row)
                        .where(SAFETY_STEP.CASE_ID.eq(caseId))
                        .and(SAFETY_STEP.ID.eq(id))
                        .and(SAFETY_STEP.VERSION.eq(version))
                        .execute()
                == 1;
    }

    public boolean remove(UUID caseId, UUID id) {
        return destroying.rows(SAFETY_STEP, SAFETY_STEP.CASE_ID.eq(caseId).and(SAFETY_STEP.ID.eq(id))) == 1;
    }

    private static SafetyStepRecord record(SafetyStepInput step, Stamp stamp) {
        SafetyStepRecord row = new SafetyStepRecord();
        row.setPersonId(step.person());
        row.setText(step.text());
        row.setForPersons(step.forPersons().toArray(UUID[]::new));
        row.setChangedBy(stamp.by());
        row.setChangedAt(stamp.at());
        return row;
    }
}
