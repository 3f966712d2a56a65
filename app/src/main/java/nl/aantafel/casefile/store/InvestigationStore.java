package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.RUNNING_INVESTIGATION;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.domain.Stamp;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** That there is an investigation, and nothing of it. */
@Component
public class InvestigationStore {

    private final DSLContext db;

    InvestigationStore(DSLContext db) {
        this.db = db;
    }

    public record Kept(UUID id, UUID organisation, UUID setBy, Instant setAt) {}

    /** As far as the actor's role in the case may know, oldest first. */
    public List<Kept> running(UUID caseId) {
        return db.selectFrom(RUNNING_INVESTIGATION)
                .where(RUNNING_INVESTIGATION.CASE_ID.eq(caseId), RUNNING_INVESTIGATION.LIFTED_AT.isNull())
                .orderBy(RUNNING_INVESTIGATION.ID)
                .fetch(row -> new Kept(row.getId(), row.getOrganisationId(), row.getSetBy(), row.getSetAt()));
    }

    /** False when the organisation has said so already. */
    public boolean add(UUID caseId, Kept kept, String seatKind, List<String> roles) {
        return db.insertInto(RUNNING_INVESTIGATION)
                        .set(RUNNING_INVESTIGATION.ID, kept.id())
                        .set(RUNNING_INVESTIGATION.CASE_ID, caseId)
                        .set(RUNNING_INVESTIGATION.ORGANISATION_ID, kept.organisation())
                        .set(RUNNING_INVESTIGATION.SEAT_KIND, seatKind)
                        .set(RUNNING_INVESTIGATION.ROLES, roles.toArray(String[]::new))
                        .set(RUNNING_INVESTIGATION.SET_BY, kept.setBy())
                        .set(RUNNING_INVESTIGATION.SET_AT, kept.setAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    public void lift(UUID caseId, UUID investigation, Stamp stamp) {
        db.update(RUNNING_INVESTIGATION)
                .set(RUNNING_INVESTIGATION.LIFTED_BY, stamp.by())
                .set(RUNNING_INVESTIGATION.LIFTED_AT, stamp.at())
                .where(RUNNING_INVESTIGATION.CASE_ID.eq(caseId), RUNNING_INVESTIGATION.ID.eq(investigation))
                .execute();
    }
}
