package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.TAKING_OVER;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.aantafel.casefile.TakingOver.State;
import nl.aantafel.db.casefile.tables.records.TakingOverRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests to take something over, as far as the actor is one of the two they are between. */
@Component
public class TakingOverStore {

    private static final String ALLOWED = "allowed";

    private final DSLContext db;

    TakingOverStore(DSLContext db) {
        this.db = db;
    }

    public record Row(
            UUID id,
            UUID statement,
            UUID root,
            UUID owner,
            UUID asker,
            UUID organisation,
            String reason,
            Instant askedAt,
            State state,
            String answerReason,
            @Nullable Instant takenAt) {}

    /** Newest first. */
    public List<Row> of(UUID caseId) {
        return db.selectFrom(TAKING_OVER)
                .where(TAKING_OVER.CASE_ID.eq(caseId))
                .orderBy(TAKING_OVER.ID.desc())
                .fetch(TakingOverStore::row);
    }

    private static Row row(TakingOverRecord row) {
        return new Row(
                row.getId(),
                row.getStatementId(),
                row.getRootId(),
                row.getOwnerId(),
                row.getAskedBy(),
                row.getOrganisationId(),
                row.getReason(),
                row.getAskedAt(),
                state(row),
                row.getAnswerReason(),
                row.getTakenAt());
    }

    private static State state(TakingOverRecord row) {
        if (row.getTakenAt() != null) {
            return State.TAKEN;
        }
        if (row.getAnswer().isEmpty()) {
            return State.ASKED;
        }
        return row.getAnswer().equals(ALLOWED) ? State.ALLOWED : State.REFUSED;
    }

    /** False when the same was asked and not refused. */
    public boolean add(UUID caseId, Row row) {
        return db.insertInto(TAKING_OVER)
                        .set(TAKING_OVER.ID, row.id())
                        .set(TAKING_OVER.CASE_ID, caseId)
                        .set(TAKING_OVER.STATEMENT_ID, row.statement())
                        .set(TAKING_OVER.ROOT_ID, row.root())
                        .set(TAKING_OVER.OWNER_ID, row.owner())
                        .set(TAKING_OVER.ASKED_BY, row.asker())
                        .set(TAKING_OVER.ORGANISATION_ID, row.organisation())
                        .set(TAKING_OVER.REASON, row.reason())
                        .set(TAKING_OVER.ASKED_AT, row.askedAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    public boolean answer(UUID request, boolean allow, String reason, Instant at) {
        return db.update(TAKING_OVER)
                        .set(TAKING_OVER.ANSWER, allow ? ALLOWED : "refused")
                        .set(TAKING_OVER.ANSWER_REASON, reason)
                        .set(TAKING_OVER.ANSWERED_AT, at)
                        .where(TAKING_OVER.ID.eq(request), TAKING_OVER.ANSWERED_AT.isNull())
                        .execute()
                == 1;
    }

    public boolean take(UUID request, Instant at) {
        return db.update(TAKING_OVER)
                        .set(TAKING_OVER.TAKEN_AT, at)
                        .where(TAKING_OVER.ID.eq(request), TAKING_OVER.TAKEN_AT.isNull())
                        .execute()
                == 1;
    }
}
