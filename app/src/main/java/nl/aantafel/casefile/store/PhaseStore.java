package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.PHASE_DECISION;
import static nl.aantafel.db.casefile.Tables.PHASE_REASON;
import static org.jooq.impl.DSL.coalesce;

import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.Phases.PhaseView;
import nl.aantafel.casefile.domain.Stamp;
import nl.aantafel.kernel.ReadOnce;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Decisions about the phase of safety; never changed, only followed by the next. */
@Component
public class PhaseStore {

    private final DSLContext db;

    PhaseStore(DSLContext db) {
        this.db = db;
    }

    /** In the order in which they were decided. */
    public List<PhaseView> history(UUID caseId) {
        return ReadOnce.read(
                "casefile.phases",
                caseId,
                () -> db.select(
                                PHASE_DECISION.ID,
                                PHASE_DECISION.PHASE,
                                PHASE_DECISION.FROM_DAY,
                                coalesce(PHASE_REASON.REASON, PHASE_DECISION.REASON),
                                PHASE_DECISION.BACKWARD,
                                PHASE_DECISION.CONFERENCE_ID,
                                PHASE_REASON.CIRCLE)
                        .from(PHASE_DECISION)
                        .leftJoin(PHASE_REASON)
                        .on(PHASE_REASON.PHASE_DECISION_ID.eq(PHASE_DECISION.ID))
                        .where(PHASE_DECISION.CASE_ID.eq(caseId))
                        .orderBy(PHASE_DECISION.POSITION)
                        .fetch(row -> new PhaseView(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6(),
                                row.value7())));
    }

    /** {@code position} is one more than that of the decision before. */
    public void add(UUID caseId, PhaseView decided, int position, Stamp stamp) {
        db.insertInto(PHASE_DECISION)
                .set(PHASE_DECISION.ID, decided.id())
                .set(PHASE_DECISION.CASE_ID, caseId)
                .set(PHASE_DECISION.POSITION, position)
                .set(PHASE_DECISION.PHASE, decided.phase())
                .set(PHASE_DECISION.FROM_DAY, decided.from())
                .set(PHASE_DECISION.REASON, decided.circle() == null ? decided.reason() : "")
                .set(PHASE_DECISION.BACKWARD, decided.backward())
                .set(PHASE_DECISION.CONFERENCE_ID, decided.conference())
                .set(PHASE_DECISION.DECIDED_BY, stamp.by())
                .set(PHASE_DECISION.DECIDED_AT, stamp.at())
                .execute();
        if (decided.circle() != null) {
            db.insertInto(PHASE_REASON)
                    .set(PHASE_REASON.PHASE_DECISION_ID, decided.id())
                    .set(PHASE_REASON.CASE_ID, caseId)
                    .set(PHASE_REASON.CIRCLE, decided.circle())
                    .set(PHASE_REASON.REASON, decided.reason())
                    .execute();
        }
    }
}
