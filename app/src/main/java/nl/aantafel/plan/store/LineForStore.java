package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.LINE_FOR;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.plan.tables.records.LineForRecord;
import nl.aantafel.plan.PlanLines.Kind;
import nl.aantafel.plan.domain.Changed;
import nl.aantafel.plan.domain.LineChoice;
import nl.aantafel.plan.domain.PlanLine;
import nl.aantafel.plan.domain.Stamp;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** For whom of the family lines of the plan are, as somebody chose. */
@Component
public class LineForStore {

    /** Which line it is about. */
    public record Key(Kind kind, UUID line) {}

    private final DSLContext sql;

    LineForStore(DSLContext sql) {
        this.sql = sql;
    }

    public Map<Key, LineChoice> of(UUID caseId) {
        Map<Key, LineChoice> all = new HashMap<>();
        sql.selectFrom(LINE_FOR)
                .where(LINE_FOR.CASE_ID.eq(caseId))
                .forEach(row ->
                        Kind.of(row.getKind()).ifPresent(kind -> all.put(new Key(kind, row.getLineId()), choice(row))));
        return all;
    }

    public Optional<Changed<LineChoice>> find(UUID caseId, PlanLine line) {
        return sql.selectFrom(LINE_FOR)
                .where(LINE_FOR.CASE_ID.eq(caseId))
                .and(LINE_FOR.LINE_ID.eq(line.id()))
                .and(LINE_FOR.KIND.eq(line.kind().code()))
                .fetchOptional(row -> new Changed<>(choice(row), row.getChangedBy(), row.getChangedAt()));
    }

    private static LineChoice choice(LineForRecord row) {
        return new LineChoice(
                row.getChosen(),
                Set.of(row.getPersons()),
                Set.of(row.getConcerned()),
                row.getReason(),
                row.getVersion());
    }

    /** False when somebody else chose since the version of {@code choice}; 0 when nobody had. */
    public boolean save(UUID caseId, PlanLine line, LineChoice choice, Stamp stamp) {
        LineForRecord row = record(choice, stamp.by(), stamp.at());
        if (choice.version() > 0) {
            return sql.update(LINE_FOR)
                            .set(row)
                            .where(LINE_FOR.CASE_ID.eq(caseId))
                            .and(LINE_FOR.LINE_ID.eq(line.id()))
                            .and(LINE_FOR.KIND.eq(line.kind().code()))
                            .and(LINE_FOR.VERSION.eq(choice.version()))
                            .execute()
                    == 1;
        }
        row.setCaseId(caseId);
        row.setKind(line.kind().code());
        row.setLineId(line.id());
        return sql.insertInto(LINE_FOR).set(row).onConflictDoNothing().execute() == 1;
    }

    private static LineForRecord record(LineChoice choice, UUID by, Instant at) {
        LineForRecord row = new LineForRecord();
        row.setChosen(choice.chosen());
        row.setPersons(choice.persons().toArray(UUID[]::new));
        row.setConcerned(choice.named().toArray(UUID[]::new));
        row.setReason(choice.reason());
        row.setVersion(choice.version() + 1);
        row.setChangedBy(by);
        row.setChangedAt(at);
        return row;
    }
}
