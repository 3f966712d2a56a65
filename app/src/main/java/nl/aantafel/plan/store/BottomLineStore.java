package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.BOTTOM_LINE;
import static nl.aantafel.db.plan.Tables.BOTTOM_LINE_CHECK;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.plan.tables.records.BottomLineRecord;
import nl.aantafel.kernel.Ids;
import nl.aantafel.plan.Plans.BottomLineInput;
import nl.aantafel.plan.Plans.BottomLineView;
import nl.aantafel.plan.Plans.Check;
import nl.aantafel.plan.Plans.NamedParty;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.domain.Changed;
import nl.aantafel.plan.domain.Stamp;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Bottom lines and their checks, at most one a day: who checks again the same day corrects. */
@Component
public class BottomLineStore {

    private final DSLContext sql;

    BottomLineStore(DSLContext sql) {
        this.sql = sql;
    }

    public List<BottomLineView> list(UUID caseId) {
        return read(BOTTOM_LINE.CASE_ID.eq(caseId), BOTTOM_LINE_CHECK.CASE_ID.eq(caseId)).stream()
                .map(Changed::value)
                .toList();
    }

    public Optional<Changed<BottomLineView>> find(UUID caseId, UUID id) {
        return read(
                        BOTTOM_LINE.CASE_ID.eq(caseId).and(BOTTOM_LINE.ID.eq(id)),
                        BOTTOM_LINE_CHECK.CASE_ID.eq(caseId).and(BOTTOM_LINE_CHECK.BOTTOM_LINE_ID.eq(id)))
                .stream()
                .findFirst();
    }

    private List<Changed<BottomLineView>> read(Condition which, Condition whichChecks) {
        Map<UUID, List<Check>> checks = sql.selectFrom(BOTTOM_LINE_CHECK)
                .where(whichChecks)
                .orderBy(BOTTOM_LINE_CHECK.CHECKED_ON.desc())
                .fetchGroups(
                        BOTTOM_LINE_CHECK.BOTTOM_LINE_ID,
                        row -> new Check(
                                row.get(BOTTOM_LINE_CHECK.CHECKED_ON),
                                row.get(BOTTOM_LINE_CHECK.OUTCOME),
                                row.get(BOTTOM_LINE_CHECK.NOTE)));
        return sql.selectFrom(BOTTOM_LINE)
                .where(which)
                .orderBy(BOTTOM_LINE.ID)
                .fetch(row -> new Changed<>(
                        view(row, checks.getOrDefault(row.getId(), List.of())),
                        row.getChangedBy(),
                        row.getChangedAt()));
    }

    private static BottomLineView view(BottomLineRecord row, List<Check> checks) {
        Party guardian = new Party(row.getGuardianProfessional(), null, row.getGuardianPerson(), row.getGuardianName());
        return new BottomLineView(
                row.getId(),
                row.getText(),
                new NamedParty(guardian, guardian.name(), "", guardian.person() != null),
                row.getConsequence(),
                row.getRhythm(),
                row.getPhase(),
                row.getFromDay(),
                row.getUntilDay(),
                checks,
                new LinkedHashSet<>(Arrays.asList(row.getForPersons())),
                row.getVersion());
    }

    public void add(UUID caseId, UUID id, BottomLineInput input, Stamp stamp) {
        BottomLineRecord row = record(input, stamp);
        row.setId(id);
        row.setCaseId(caseId);
        sql.insertInto(BOTTOM_LINE).set(row).execute();
    }

    /** False when somebody else changed it since {@code version}. */
    public boolean change(UUID caseId, UUID id, BottomLineInput input, long version, Stamp stamp) {
        return update(caseId, id, record(input, stamp), version);
    }

    public boolean end(UUID caseId, UUID id, LocalDate lastDay, long version, Stamp stamp) {
        BottomLineRecord row = new BottomLineRecord();
        row.setUntilDay(lastDay);
        row.setChangedBy(stamp.by());
        row.setChangedAt(stamp.at());
        return update(caseId, id, row, version);
    }

    private boolean update(UUID caseId, UUID id, BottomLineRecord row, long version) {
        row.setVersion(version + 1);
        return sql.update(BOTTOM_LINE)
                        .set(row)
                        .where(BOTTOM_LINE.CASE_ID.eq(caseId))
                        .and(BOTTOM_LINE.ID.eq(id))
                        .and(BOTTOM_LINE.VERSION.eq(version))
                        .execute()
                == 1;
    }

    private static BottomLineRecord record(BottomLineInput input, Stamp stamp) {
        BottomLineRecord row = new BottomLineRecord();
        row.setText(input.text().strip());
        row.setGuardianProfessional(input.guardian().professional());
        row.setGuardianPerson(input.guardian().person());
        row.setGuardianName(input.guardian().name().strip());
        row.setConsequence(input.consequence());
        row.setRhythm(input.rhythm());
        row.setFromDay(input.from());
        row.setPhase(input.phase());
        row.setForPersons(input.forPersons().toArray(UUID[]::new));
        row.setChangedBy(stamp.by());
        row.setChangedAt(stamp.at());
        return row;
    }

    public void check(UUID caseId, UUID bottomLine, Check check, Stamp stamp) {
        sql.insertInto(BOTTOM_LINE_CHECK)
                .set(BOTTOM_LINE_CHECK.ID, Ids.next(stamp.at()))
                .set(BOTTOM_LINE_CHECK.CASE_ID, caseId)
                .set(BOTTOM_LINE_CHECK.BOTTOM_LINE_ID, bottomLine)
                .set(BOTTOM_LINE_CHECK.CHECKED_ON, check.on())
                .set(BOTTOM_LINE_CHECK.OUTCOME, check.outcome())
                .set(BOTTOM_LINE_CHECK.NOTE, check.note())
                .set(BOTTOM_LINE_CHECK.CHECKED_BY, stamp.by())
                .onConflict(BOTTOM_LINE_CHECK.BOTTOM_LINE_ID, BOTTOM_LINE_CHECK.CHECKED_ON)
                .doUpdate()
                .set(BOTTOM_LINE_CHECK.OUTCOME, check.outcome())
                .set(BOTTOM_LINE_CHECK.NOTE, check.note())
                .set(BOTTOM_LINE_CHECK.CHECKED_BY, stamp.by())
                .execute();
    }
}
