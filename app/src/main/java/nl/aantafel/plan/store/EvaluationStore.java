package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.EVALUATION_MOMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.aantafel.db.plan.tables.records.EvaluationMomentRecord;
import nl.aantafel.kernel.Ids;
import nl.aantafel.plan.Evaluations.EvaluationView;
import nl.aantafel.plan.Evaluations.Held;
import nl.aantafel.plan.Plans.EvaluationInput;
import nl.aantafel.plan.domain.Stamp;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Moments to look back: those to come, which are rewritten with the head, and those held, which stay. */
@Component
public class EvaluationStore {

    private static final Condition TO_COME = EVALUATION_MOMENT.DONE_ON.isNull();

    private final DSLContext sql;

    EvaluationStore(DSLContext sql) {
        this.sql = sql;
    }

    /** By the day they are due; without the name of who led them. */
    public List<EvaluationView> list(UUID caseId) {
        return sql.selectFrom(EVALUATION_MOMENT)
                .where(EVALUATION_MOMENT.CASE_ID.eq(caseId))
                .orderBy(EVALUATION_MOMENT.DUE, EVALUATION_MOMENT.ID)
                .fetch(row -> new EvaluationView(
                        row.getId(),
                        row.getDue(),
                        row.getAbout(),
                        row.getDoneOn(),
                        row.getHeldBy(),
                        "",
                        row.getOutcome()));
    }

    /** Those to come become these. One that is the same keeps its id, so that a page that shows it still finds it. */
    void replace(UUID caseId, List<EvaluationInput> wanted, Stamp stamp) {
        List<EvaluationInput> missing = new ArrayList<>();
        wanted.forEach(
                each -> missing.add(new EvaluationInput(each.due(), each.about().strip())));
        for (EvaluationView there : list(caseId)) {
            if (!there.held() && !missing.remove(new EvaluationInput(there.due(), there.about()))) {
                sql.deleteFrom(EVALUATION_MOMENT)
                        .where(EVALUATION_MOMENT.ID.eq(there.id()))
                        .execute();
            }
        }
        if (!missing.isEmpty()) {
            sql.insertInto(EVALUATION_MOMENT)
                    .set(missing.stream().map(each -> row(caseId, each, stamp)).toList())
                    .execute();
        }
    }

    private static EvaluationMomentRecord row(UUID caseId, EvaluationInput evaluation, Stamp stamp) {
        EvaluationMomentRecord row = new EvaluationMomentRecord();
        row.setId(Ids.next(stamp.at()));
        row.setCaseId(caseId);
        row.setDue(evaluation.due());
        row.setAbout(evaluation.about());
        return row;
    }

    /** False when it is not there, or held already. */
    public boolean hold(UUID caseId, UUID evaluation, Held held, UUID by) {
        return sql.update(EVALUATION_MOMENT)
                        .set(EVALUATION_MOMENT.DONE_ON, held.on())
                        .set(EVALUATION_MOMENT.HELD_BY, by)
                        .set(EVALUATION_MOMENT.OUTCOME, held.outcome().strip())
                        .where(EVALUATION_MOMENT.CASE_ID.eq(caseId))
                        .and(EVALUATION_MOMENT.ID.eq(evaluation))
                        .and(TO_COME)
                        .execute()
                == 1;
    }

    /** False when it is not there, or still to come. */
    public boolean reopen(UUID caseId, UUID evaluation) {
        return sql.update(EVALUATION_MOMENT)
                        .setNull(EVALUATION_MOMENT.DONE_ON)
                        .setNull(EVALUATION_MOMENT.HELD_BY)
                        .set(EVALUATION_MOMENT.OUTCOME, "")
                        .where(EVALUATION_MOMENT.CASE_ID.eq(caseId))
                        .and(EVALUATION_MOMENT.ID.eq(evaluation))
                        .and(EVALUATION_MOMENT.DONE_ON.isNotNull())
                        .execute()
                == 1;
    }
}
