package nl.aantafel.audit.store;

import static nl.aantafel.db.access.Tables.MEMBERSHIP;
import static nl.aantafel.db.audit.Tables.LINE;
import static nl.aantafel.db.audit.Tables.SUBJECT_SET;

import java.util.List;
import java.util.UUID;
import nl.aantafel.audit.LogLine;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Inserts lines; the app's role can do nothing else with them. */
@Component
public class LineStore {

    private final DSLContext db;
    private final SubjectSets sets;

    LineStore(DSLContext db, SubjectSets sets) {
        this.db = db;
        this.sets = sets;
    }

    public void write(List<LogLine> lines) {
        var insert = db.insertInto(
                LINE,
                LINE.ID,
                LINE.AT,
                LINE.ACTOR_ID,
                LINE.ACTOR_KIND,
                LINE.ORGANISATION_ID,
                LINE.ACTION,
                LINE.ACTIVITY,
                LINE.CASE_ID,
                LINE.SUBJECT_SET,
                LINE.CATEGORIES,
                LINE.OUTCOME,
                LINE.REASON_CODE,
                LINE.TRACE_ID,
                LINE.BEGAN_AT,
                LINE.ROLE,
                LINE.SEAT_ID,
                LINE.RIGHTS,
                LINE.PARENT_SPAN);
        for (LogLine line : lines) {
            insert = insert.values(
                    DSL.val(line.id()),
                    DSL.val(line.at()),
                    DSL.val(line.actor().person()),
                    DSL.val(line.actor().kind().name()),
                    organisation(line),
                    DSL.val(line.action().name()),
                    DSL.val(line.activity()),
                    DSL.val(line.caseId(), LINE.CASE_ID),
                    DSL.val(sets.keep(line.subjects()), LINE.SUBJECT_SET),
                    DSL.val(line.categories().toArray(String[]::new)),
                    DSL.val(line.outcome()),
                    DSL.val(line.reasonCode()),
                    DSL.val(line.why().context().traceId()),
                    DSL.val(line.why().began()),
                    DSL.val(line.why().role()),
                    DSL.val(line.why().seat(), LINE.SEAT_ID),
                    DSL.val(line.why().rights().toArray(String[]::new)),
                    DSL.val(line.why().context().parentSpan()));
        }
        insert.execute();
    }

    /** One line under another role than the app's, in that role's own transaction. */
    public void write(DSLContext role, LogLine line) {
        UUID set = null;
        if (!line.subjects().isEmpty()) {
            set = SubjectSets.idOf(line.subjects());
            role.insertInto(SUBJECT_SET, SUBJECT_SET.ID, SUBJECT_SET.SUBJECTS)
                    .values(set, line.subjects().toArray(UUID[]::new))
                    .onConflictDoNothing()
                    .execute();
        }
        role.insertInto(LINE)
                .set(LINE.ID, line.id())
                .set(LINE.AT, line.at())
                .set(LINE.ACTOR_ID, line.actor().person())
                .set(LINE.ACTOR_KIND, line.actor().kind().name())
                .set(LINE.ACTION, line.action().name())
                .set(LINE.ACTIVITY, line.activity())
                .set(LINE.CASE_ID, line.caseId())
                .set(LINE.SUBJECT_SET, set)
                .set(LINE.CATEGORIES, line.categories().toArray(String[]::new))
                .set(LINE.OUTCOME, line.outcome())
                .set(LINE.REASON_CODE, line.reasonCode())
                .execute();
    }

    private static Field<UUID> organisation(LogLine line) {
        return line.caseId() == null || line.actor().isClient()
                ? DSL.castNull(UUID.class)
                : DSL.field(DSL.select(MEMBERSHIP.ORGANISATION_ID)
                        .from(MEMBERSHIP)
                        .where(MEMBERSHIP.PERSON_ID.eq(line.actor().person()), MEMBERSHIP.CASE_ID.eq(line.caseId()))
                        .orderBy(MEMBERSHIP.UNTIL_AT.desc().nullsFirst())
                        .limit(1));
    }
}
