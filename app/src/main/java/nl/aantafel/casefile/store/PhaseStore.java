package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.PHASE_DECISION;

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
                () -> db.selectFrom(PHASE_DECISION)
                        .where(PHASE_DECISION.CASE_ID.eq(caseId))
                        .orderBy(PHASE_DECISION.POSITION)
                        .fetch(row -> new PhaseView(
                                row.getId(),
                                row.getPhase(),
                                row.getFromDay(),
                                row.getReason(),
                                row.getBackward(),
                                row.getConferenceId())));
    }

    /** {@code position} is one more than that of the decision before. */
    public void add(UUID caseId, PhaseView decided, int position, Stamp stamp) {
        db.insertInto(PHASE_DECISION)
                .set(PHASE_DECISION.ID, decided.id())
                .set(PHASE_DECISION.CASE_ID, caseId)
                .set(PHASE_DECISION.POSITION, position)
                .set(PHASE_DECISION.PHASE, decided.phase())
                .set(PHASE_DECISION.FROM_DAY, decided.from())
                .set(PHASE_DECISION.REASON, decided.reason())
                .set(PHASE_DECISION.BACKWARD, decided.backward())
                .set(PHASE_DECISION.CONFERENCE_ID, decided.conference())
                .set(PHASE_DECISION.DECIDED_BY, stamp.by())
                .set(PHASE_DECISION.DECIDED_AT, stamp.at())
                .execute();
    }
}
