package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.EVALUATION_MOMENT;
import static nl.aantafel.db.plan.Tables.PLAN_;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.plan.tables.records.EvaluationMomentRecord;
import nl.aantafel.kernel.Ids;
import nl.aantafel.plan.Plans.EvaluationInput;
import nl.aantafel.plan.Plans.HeadInput;
import nl.aantafel.plan.domain.Changed;
import nl.aantafel.plan.domain.Stamp;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The plan itself: that it exists, and how the parties work together. */
@Component
public class PlanStore {

    /** The head with its version. */
    public record Head(HeadInput texts, long version) {

        /** A plan nobody wrote in yet. */
        public static final Head EMPTY = new Head(new HeadInput("", "", "", "", "", null, List.of()), 0);
    }

    private final DSLContext sql;

    PlanStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Makes the plan when the case has none. */
    public void begin(UUID caseId, Stamp stamp) {
        sql.insertInto(PLAN_)
                .set(PLAN_.CASE_ID, caseId)
                .set(PLAN_.CHANGED_BY, stamp.by())
                .set(PLAN_.CHANGED_AT, stamp.at())
                .onConflictDoNothing()
                .execute();
    }

    public Optional<Changed<Head>> head(UUID caseId) {
        List<EvaluationInput> evaluations = sql.selectFrom(EVALUATION_MOMENT)
                .where(EVALUATION_MOMENT.CASE_ID.eq(caseId))
                .orderBy(EVALUATION_MOMENT.DUE, EVALUATION_MOMENT.ID)
                .fetch(row -> new EvaluationInput(row.getDue(), row.getAbout()));
        return sql.selectFrom(PLAN_)
                .where(PLAN_.CASE_ID.eq(caseId))
                .fetchOptional(row -> new Changed<>(
                        new Head(
                                new HeadInput(
                                        row.getInforming(),
                                        row.getTimeline(),
                                        row.getEndCondition(),
                                        row.getClosingPlan(),
                                        row.getSafetyMandate(),
                                        row.getNextDate(),
                                        evaluations),
                                row.getVersion()),
                        row.getChangedBy(),
                        row.getChangedAt()));
    }

    /** False when somebody else changed it since {@code version}. */
    public boolean change(UUID caseId, HeadInput head, long version, Stamp stamp) {
        boolean changed = sql.update(PLAN_)
                        .set(PLAN_.INFORMING, head.informing())
                        .set(PLAN_.TIMELINE, head.timeline())
                        .set(PLAN_.END_CONDITION, head.endCondition())
                        .set(PLAN_.CLOSING_PLAN, head.closingPlan())
                        .set(PLAN_.SAFETY_MANDATE, head.safetyMandate())
                        .set(PLAN_.NEXT_DATE, head.nextDate())
                        .set(PLAN_.VERSION, version + 1)
                        .set(PLAN_.CHANGED_BY, stamp.by())
                        .set(PLAN_.CHANGED_AT, stamp.at())
                        .where(PLAN_.CASE_ID.eq(caseId))
                        .and(PLAN_.VERSION.eq(version))
                        .execute()
                == 1;
        if (changed) {
            replaceEvaluations(caseId, head.evaluations(), stamp);
        }
        return changed;
    }

    private void replaceEvaluations(UUID caseId, List<EvaluationInput> evaluations, Stamp stamp) {
        sql.deleteFrom(EVALUATION_MOMENT)
                .where(EVALUATION_MOMENT.CASE_ID.eq(caseId))
                .execute();
        List<EvaluationMomentRecord> rows = new ArrayList<>();
        for (EvaluationInput evaluation : evaluations) {
            EvaluationMomentRecord row = new EvaluationMomentRecord();
            row.setId(Ids.next(stamp.at()));
            row.setCaseId(caseId);
            row.setDue(evaluation.due());
            row.setAbout(evaluation.about().strip());
            rows.add(row);
        }
        if (!rows.isEmpty()) {
            sql.insertInto(EVALUATION_MOMENT).set(rows).execute();
        }
    }

    /** Holds the plan's row until the end of the transaction, so that what is numbered in it is numbered once. */
    public void hold(UUID caseId) {
        sql.select(PLAN_.CASE_ID)
                .from(PLAN_)
                .where(PLAN_.CASE_ID.eq(caseId))
                .forUpdate()
                .fetch();
    }
}
