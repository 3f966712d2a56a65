package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.PLAN_;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.plan.Evaluations.EvaluationView;
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
    public record Head(HeadInput texts, List<EvaluationView> evaluations, long version) {

        /** A plan nobody wrote in yet. */
        public static final Head EMPTY = new Head(new HeadInput("", "", "", "", "", null, List.of()), List.of(), 0);
    }

    private final DSLContext sql;
    private final EvaluationStore moments;

    PlanStore(DSLContext sql, EvaluationStore moments) {
        this.sql = sql;
        this.moments = moments;
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
        List<EvaluationView> all = moments.list(caseId);
        List<EvaluationInput> toCome = all.stream()
                .filter(each -> !each.held())
                .map(each -> new EvaluationInput(each.due(), each.about()))
                .toList();
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
                                        toCome),
                                all,
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
            moments.replace(caseId, head.evaluations(), stamp);
        }
        return changed;
    }

    /** Its moments to look back changed: who was changing the rest hears so. */
    public void touch(UUID caseId, Stamp stamp) {
        sql.update(PLAN_)
                .set(PLAN_.VERSION, PLAN_.VERSION.plus(1))
                .set(PLAN_.CHANGED_BY, stamp.by())
                .set(PLAN_.CHANGED_AT, stamp.at())
                .where(PLAN_.CASE_ID.eq(caseId))
                .execute();
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
