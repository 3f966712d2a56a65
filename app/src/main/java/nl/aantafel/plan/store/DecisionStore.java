package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.PROPOSAL;
import static nl.aantafel.db.plan.Tables.PROPOSAL_END;
import static nl.aantafel.db.plan.Tables.STANCE;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.plan.tables.records.ProposalEndRecord;
import nl.aantafel.db.plan.tables.records.StanceRecord;
import nl.aantafel.kernel.Personal;
import nl.aantafel.plan.Decisions.Proposal;
import nl.aantafel.plan.Decisions.Stance;
import nl.aantafel.plan.Plans.Party;
import nl.aantafel.plan.domain.Stamp;
import nl.aantafel.platform.Destroying;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Proposals, what each party said about them and how they ended. Rows are added and never changed. */
@Component
public class DecisionStore {

    @Personal
    public record Proposed(UUID id, Proposal proposal, UUID by, Instant at) {
        @Override
        public String toString() {
            return "Proposed";
        }
    }

    @Personal
    public record Said(UUID proposal, Stance stance, UUID by, Instant at) {
        @Override
        public String toString() {
            return "Said";
        }
    }

    @Personal
    public record Ended(
            UUID proposal,
            String outcome,
            String reason,
            @Nullable UUID thing,
            Instant at) {
        @Override
        public String toString() {
            return "Ended";
        }
    }

    private final DSLContext sql;
    private final JsonMapper json;
    private final Destroying destroying;

    DecisionStore(DSLContext sql, JsonMapper json, Destroying destroying) {
        this.sql = sql;
        this.json = json;
        this.destroying = destroying;
    }

    /** In the order they were made. */
    public List<Proposed> proposals(UUID caseId) {
        return sql.selectFrom(PROPOSAL)
                .where(PROPOSAL.CASE_ID.eq(caseId))
                .orderBy(PROPOSAL.ID)
                .fetch(row -> new Proposed(
                        row.getId(),
                        json.readValue(row.getContent().data(), Proposal.class),
                        row.getProposedBy(),
                        row.getProposedAt()));
    }

    /** In the order they were written. */
    public List<Said> stances(UUID caseId) {
        return sql.selectFrom(STANCE)
                .where(STANCE.CASE_ID.eq(caseId))
                .orderBy(STANCE.ID)
                .fetch(row -> new Said(
                        row.getProposalId(),
                        new Stance(
                                new Party(null, row.getOrganisationId(), row.getPersonId(), ""),
                                row.getStance().equals("supports"),
                                row.getReason()),
                        row.getWrittenBy(),
                        row.getWrittenAt()));
    }

    public List<Ended> ends(UUID caseId) {
        return sql.selectFrom(PROPOSAL_END)
                .where(PROPOSAL_END.CASE_ID.eq(caseId))
                .fetch(row -> new Ended(
                        row.getProposalId(), row.getOutcome(), row.getReason(), row.getThingId(), row.getEndedAt()));
    }

    public Optional<Proposed> find(UUID caseId, UUID id) {
        return proposals(caseId).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public void add(UUID caseId, UUID id, Proposal proposal, Stamp stamp) {
        sql.insertInto(PROPOSAL)
                .set(PROPOSAL.ID, id)
                .set(PROPOSAL.CASE_ID, caseId)
                .set(PROPOSAL.KIND, proposal.kind().name().toLowerCase(Locale.ROOT))
                .set(PROPOSAL.CONTENT, JSONB.valueOf(json.writeValueAsString(proposal)))
                .set(PROPOSAL.CONFERENCE_ID, proposal.conference())
                .set(PROPOSAL.PROPOSED_BY, stamp.by())
                .set(PROPOSAL.PROPOSED_AT, stamp.at())
                .execute();
    }

    public void say(UUID caseId, UUID id, UUID proposal, Stance stance, Stamp stamp) {
        StanceRecord row = new StanceRecord();
        row.setId(id);
        row.setCaseId(caseId);
        row.setProposalId(proposal);
        row.setOrganisationId(stance.party().organisation());
        row.setPersonId(stance.party().person());
        row.setStance(stance.supports() ? "supports" : "objects");
        row.setReason(stance.reason().strip());
        row.setWrittenBy(stamp.by());
        row.setWrittenAt(stamp.at());
        sql.insertInto(STANCE).set(row).execute();
    }

    /** False when it ended already. */
    public boolean end(UUID caseId, Ended ended, UUID by) {
        return sql.insertInto(PROPOSAL_END)
                        .set(new ProposalEndRecord(
                                ended.proposal(),
                                caseId,
                                ended.outcome(),
                                ended.reason().strip(),
                                ended.thing(),
                                by,
                                ended.at()))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** Nothing is left of somebody who was entered by mistake. */
    public void forget(UUID caseId, UUID person) {
        destroying.rows(STANCE, STANCE.CASE_ID.eq(caseId).and(STANCE.PERSON_ID.eq(person)));
    }
}
