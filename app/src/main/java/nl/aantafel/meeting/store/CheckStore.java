package nl.aantafel.meeting.store;

import static nl.aantafel.db.meeting.Tables.PROPOSED_CORRECTION;
import static nl.aantafel.db.meeting.Tables.REPORT_CHECK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.meeting.tables.records.ProposedCorrectionRecord;
import nl.aantafel.db.meeting.tables.records.ReportCheckRecord;
import nl.aantafel.meeting.ReportChecks.State;
import nl.aantafel.meeting.domain.Conference;
import nl.aantafel.meeting.domain.KeptProposal;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Drafts that were sent round, and what was proposed. */
@Component
public class CheckStore {

    private final DSLContext sql;

    CheckStore(DSLContext sql) {
        this.sql = sql;
    }

    /** By whom and when a draft was sent last, and until when it can be checked. */
    public record Sending(UUID by, Instant at, LocalDate until) {}

    public Optional<Sending> sent(UUID conference) {
        return sql.selectFrom(REPORT_CHECK)
                .where(REPORT_CHECK.CONFERENCE_ID.eq(conference))
                .fetchOptional(row -> new Sending(row.getSentBy(), row.getSentAt(), row.getUntilDay()));
    }

    public void send(Conference conference, Sending sending) {
        ReportCheckRecord row = new ReportCheckRecord();
        row.setConferenceId(conference.id());
        row.setCaseId(conference.caseId());
        row.setSentBy(sending.by());
        row.setSentAt(sending.at());
        row.setUntilDay(sending.until());
        sql.insertInto(REPORT_CHECK)
                .set(row)
                .onConflict(REPORT_CHECK.CONFERENCE_ID)
                .doUpdate()
                .set(REPORT_CHECK.SENT_BY, sending.by())
                .set(REPORT_CHECK.SENT_AT, sending.at())
                .set(REPORT_CHECK.UNTIL_DAY, sending.until())
                .execute();
    }

    /** In the order they were made. */
    public List<KeptProposal> proposals(UUID conference) {
        return sql.selectFrom(PROPOSED_CORRECTION)
                .where(PROPOSED_CORRECTION.CONFERENCE_ID.eq(conference))
                .orderBy(PROPOSED_CORRECTION.ID)
                .fetch(CheckStore::proposal);
    }

    public void add(Conference conference, KeptProposal proposal) {
        ProposedCorrectionRecord row = new ProposedCorrectionRecord();
        row.setId(proposal.id());
        row.setCaseId(conference.caseId());
        row.setConferenceId(conference.id());
        row.setStatementId(proposal.statement());
        row.setText(proposal.text().strip());
        row.setProposedBy(proposal.by());
        row.setProposedAt(proposal.at());
        sql.insertInto(PROPOSED_CORRECTION).set(row).execute();
    }

    /** False when somebody else was first. */
    public boolean decide(KeptProposal decided, Instant at) {
        return sql.update(PROPOSED_CORRECTION)
                        .set(PROPOSED_CORRECTION.STATE, decided.state().name().toLowerCase(Locale.ROOT))
                        .set(PROPOSED_CORRECTION.ANSWER, decided.answer().strip())
                        .set(PROPOSED_CORRECTION.DECIDED_BY, decided.decidedBy())
                        .set(PROPOSED_CORRECTION.DECIDED_AT, at)
                        .set(PROPOSED_CORRECTION.VERSION, decided.version() + 1)
                        .where(PROPOSED_CORRECTION.ID.eq(decided.id()))
                        .and(PROPOSED_CORRECTION.VERSION.eq(decided.version()))
                        .execute()
                == 1;
    }

    private static KeptProposal proposal(ProposedCorrectionRecord row) {
        return new KeptProposal(
                row.getId(),
                row.getStatementId(),
                row.getText(),
                row.getProposedBy(),
                row.getProposedAt(),
                State.valueOf(row.getState().toUpperCase(Locale.ROOT)),
                row.getAnswer(),
                row.getDecidedBy(),
                row.getVersion());
    }
}
