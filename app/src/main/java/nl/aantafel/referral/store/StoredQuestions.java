package nl.aantafel.referral.store;

import static nl.aantafel.db.referral.Tables.ENRICHMENT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.referral.tables.records.EnrichmentRecord;
import nl.aantafel.kernel.Actor;
import nl.aantafel.referral.Triage.Answer;
import nl.aantafel.referral.domain.Asked;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Questions to other organisations; the one who is asked sees that question and nothing else of the referral. */
@Component
public class StoredQuestions {

    private final DSLContext sql;

    StoredQuestions(DSLContext sql) {
        this.sql = sql;
    }

    public void add(Asked question, UUID by, Instant at) {
        sql.insertInto(ENRICHMENT)
                .set(ENRICHMENT.ID, question.id())
                .set(ENRICHMENT.CASE_ID, question.caseId())
                .set(ENRICHMENT.ORGANISATION_ID, question.organisation())
                .set(ENRICHMENT.PROFESSIONAL_ID, question.professional())
                .set(ENRICHMENT.NEED, question.need())
                .set(ENRICHMENT.LEGAL_TASK, question.legalTask())
                .set(ENRICHMENT.DUE, question.due())
                .set(ENRICHMENT.ASKED_BY, by)
                .set(ENRICHMENT.ASKED_AT, at)
                .execute();
    }

    public List<Asked> of(UUID caseId) {
        return sql.selectFrom(ENRICHMENT)
                .where(ENRICHMENT.CASE_ID.eq(caseId))
                .orderBy(ENRICHMENT.ID)
                .fetch(StoredQuestions::asked);
    }

    public List<Asked> openFor(Actor actor) {
        return sql.selectFrom(ENRICHMENT)
                .where(ENRICHMENT.PROFESSIONAL_ID.eq(actor.person()))
                .and(ENRICHMENT.ANSWERED_AT.isNull())
                .and(ENRICHMENT.CLOSED.isFalse())
                .orderBy(ENRICHMENT.DUE.asc().nullsLast(), ENRICHMENT.ID)
                .fetch(StoredQuestions::asked);
    }

    /** Only for the one who is asked; also an answered or closed one. */
    public Optional<Asked> put(Actor actor, UUID id) {
        // Only what may still be answered can be locked.
        return sql.selectFrom(ENRICHMENT)
                .where(ENRICHMENT.ID.eq(id))
                .and(ENRICHMENT.PROFESSIONAL_ID.eq(actor.person()))
                .forUpdate()
                .fetchOptional(StoredQuestions::asked)
                .or(() -> asked(actor, id));
    }

    private Optional<Asked> asked(Actor actor, UUID id) {
        return sql.selectFrom(ENRICHMENT)
                .where(ENRICHMENT.ID.eq(id))
                .and(ENRICHMENT.PROFESSIONAL_ID.eq(actor.person()))
                .fetchOptional(StoredQuestions::asked);
    }

    public void answer(UUID id, Answer answer, Instant at) {
        sql.update(ENRICHMENT)
                .set(ENRICHMENT.OUTCOME, answer.outcome())
                .set(ENRICHMENT.OUTCOME_REASON, answer.reason())
                .set(ENRICHMENT.ANSWER, answer.text())
                .set(ENRICHMENT.ANSWERED_AT, at)
                .where(ENRICHMENT.ID.eq(id))
                .execute();
    }

    /** Of these referrals the ones with an answer the desk did not look at yet. */
    public Set<UUID> unseen(Collection<UUID> cases) {
        return sql.selectDistinct(ENRICHMENT.CASE_ID)
                .from(ENRICHMENT)
                .where(ENRICHMENT.CASE_ID.in(cases))
                .and(ENRICHMENT.ANSWERED_AT.isNotNull())
                .and(ENRICHMENT.SEEN_AT.isNull())
                .fetchSet(ENRICHMENT.CASE_ID);
    }

    /** The desk looked at the answers there are. */
    public void seen(UUID caseId, Instant at) {
        sql.update(ENRICHMENT)
                .set(ENRICHMENT.SEEN_AT, at)
                .where(ENRICHMENT.CASE_ID.eq(caseId))
                .and(ENRICHMENT.ANSWERED_AT.isNotNull())
                .and(ENRICHMENT.SEEN_AT.isNull())
                .execute();
    }

    public void becameStatement(UUID id, UUID statement) {
        sql.update(ENRICHMENT)
                .set(ENRICHMENT.STATEMENT_ID, statement)
                .where(ENRICHMENT.ID.eq(id))
                .execute();
    }

    /** The referral was decided: who did not answer need not any more. */
    public void close(UUID caseId) {
        sql.update(ENRICHMENT)
                .set(ENRICHMENT.CLOSED, true)
                .where(ENRICHMENT.CASE_ID.eq(caseId), ENRICHMENT.ANSWERED_AT.isNull())
                .execute();
    }

    private static Asked asked(EnrichmentRecord row) {
        return new Asked(
                row.getId(),
                row.getCaseId(),
                row.getProfessionalId(),
                row.getOrganisationId(),
                row.getNeed(),
                row.getLegalTask(),
                row.getDue(),
                row.getClosed(),
                new Answer(row.getOutcome(), row.getOutcomeReason(), row.getAnswer()));
    }
}
