package nl.aantafel.audit.store;

import static nl.aantafel.db.access.Tables.MEMBERSHIP;
import static nl.aantafel.db.audit.Tables.LINE;
import static nl.aantafel.db.audit.Tables.LINK;
import static nl.aantafel.db.audit.Tables.STAFF;
import static nl.aantafel.db.audit.Tables.SUBJECT_SET;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.audit.LogLines;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Reads lines as the log reader. A case's lines are found by its chain, a person's by the sets they are in. */
@Component
class ReadingLines implements LogLines {

    private final DSLContext reader;

    ReadingLines(@Qualifier("logReader") DSLContext reader) {
        this.reader = reader;
    }

    @Override
    public List<Entry> find(Asked asked, Optional<After> after, int most) {
        return reader.select(LINE.fields())
                .select(SUBJECT_SET.SUBJECTS)
                .from(LINE)
                .leftJoin(SUBJECT_SET)
                .on(SUBJECT_SET.ID.eq(LINE.SUBJECT_SET))
                .where(conditions(asked))
                .and(after.map(each -> DSL.row(LINE.AT, LINE.ID).gt(each.ended(), each.id()))
                        .orElse(DSL.noCondition()))
                .orderBy(LINE.AT, LINE.ID)
                .limit(most)
                .fetch(ReadingLines::entry);
    }

    private static List<Condition> conditions(Asked asked) {
        List<Condition> all = new ArrayList<>();
        all.add(LINE.AT.ge(asked.from()).and(LINE.AT.lt(asked.until())));
        all.add(within(asked.partnership()));
        UUID caseId = asked.caseId();
        if (caseId != null) {
            all.add(LINE.ID.in(ofCase(caseId)));
        }
        if (!asked.subjects().isEmpty()) {
            all.add(LINE.SUBJECT_SET.in(DSL.select(SUBJECT_SET.ID)
                    .from(SUBJECT_SET)
                    .where(DSL.arrayOverlap(
                            SUBJECT_SET.SUBJECTS, DSL.val(asked.subjects().toArray(UUID[]::new))))));
        }
        if (asked.actor() != null) {
            all.add(LINE.ACTOR_ID.eq(asked.actor()));
        }
        if (!asked.traceId().isEmpty()) {
            all.add(LINE.TRACE_ID.eq(asked.traceId()));
        }
        if (!asked.actions().isEmpty()) {
            all.add(LINE.ACTION.in(asked.actions()));
        }
        if (!asked.outcomes().isEmpty()) {
            all.add(LINE.OUTCOME.in(asked.outcomes()));
        }
        if (!asked.activities().isEmpty()) {
            all.add(DSL.or(
                    asked.activities().stream().map(LINE.ACTIVITY::startsWith).toList()));
        }
        return all;
    }

    /** Its chain, and what waits to be sealed. */
    private static Select<Record1<UUID>> ofCase(UUID caseId) {
        var waiting = LINE.as("waiting");
        return DSL.select(LINK.LINE_ID)
                .from(LINK)
                .where(LINK.CHAIN_ID.eq(caseId))
                .unionAll(DSL.select(waiting.ID)
                        .from(waiting)
                        .where(waiting.CASE_ID.eq(caseId))
                        .and(DSL.condition("{0} > now() - interval '1 day'", waiting.WRITTEN_AT))
                        .andNotExists(DSL.selectOne().from(LINK).where(LINK.LINE_ID.eq(waiting.ID))));
    }

    /** About a case of the partnership; or about no case anybody is in, by somebody who works or worked there. */
    private static Condition within(UUID partnership) {
        return DSL.exists(DSL.selectOne()
                        .from(MEMBERSHIP)
                        .where(MEMBERSHIP.CASE_ID.eq(LINE.CASE_ID), MEMBERSHIP.PARTNERSHIP_ID.eq(partnership)))
                .or(DSL.notExists(DSL.selectOne().from(MEMBERSHIP).where(MEMBERSHIP.CASE_ID.eq(LINE.CASE_ID)))
                        .and(DSL.exists(DSL.selectOne()
                                .from(STAFF)
                                .where(
                                        STAFF.PROFESSIONAL_ID.eq(LINE.ACTOR_ID),
                                        STAFF.PARTNERSHIP_ID.eq(partnership)))));
    }

    static Entry entry(Record row) {
        return new Entry(
                row.get(LINE.ID),
                row.get(LINE.BEGAN_AT) == null ? row.get(LINE.AT) : row.get(LINE.BEGAN_AT),
                row.get(LINE.AT),
                row.get(LINE.ACTOR_ID),
                row.get(LINE.ACTOR_KIND).equals("TECHNICAL"),
                row.get(LINE.ORGANISATION_ID),
                row.get(LINE.ACTION),
                row.get(LINE.ACTIVITY),
                row.get(LINE.CASE_ID),
                list(row.get(SUBJECT_SET.SUBJECTS)),
                list(row.get(LINE.CATEGORIES)),
                row.get(LINE.OUTCOME),
                row.get(LINE.REASON_CODE),
                text(row.get(LINE.ROLE)),
                row.get(LINE.SEAT_ID),
                list(row.get(LINE.RIGHTS)),
                row.get(LINE.TRACE_ID),
                text(row.get(LINE.PARENT_SPAN)));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static <T> List<T> list(T @Nullable [] values) {
        return values == null ? List.of() : Arrays.asList(values);
    }
}
