package nl.aantafel.referral.store;

import static nl.aantafel.db.referral.Tables.FIT_JUDGEMENT;
import static nl.aantafel.db.referral.Tables.TRIAGE_DECIDER;
import static nl.aantafel.db.referral.Tables.TRIAGE_DECISION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.Time;
import nl.aantafel.referral.Referrals.Outcome;
import nl.aantafel.referral.Triage.Decider;
import nl.aantafel.referral.Triage.Decision;
import nl.aantafel.referral.Triage.DecisionView;
import nl.aantafel.referral.Triage.FitJudgement;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What the seats judged and decided; never changed afterwards. */
@Component
public class StoredDecisions {

    private final DSLContext sql;

    StoredDecisions(DSLContext sql) {
        this.sql = sql;
    }

    public void judged(UUID caseId, FitJudgement judgement, Decider judge, Instant at) {
        sql.insertInto(FIT_JUDGEMENT)
                .set(FIT_JUDGEMENT.CASE_ID, caseId)
                .set(FIT_JUDGEMENT.FITS, judgement.fits())
                .set(FIT_JUDGEMENT.REASON, judgement.reason())
                .set(FIT_JUDGEMENT.PURPOSE, judgement.purpose())
                .set(FIT_JUDGEMENT.SEAT_ID, judge.seat())
                .set(FIT_JUDGEMENT.JUDGED_BY, judge.professional())
                .set(FIT_JUDGEMENT.JUDGED_AT, at)
                .execute();
    }

    public Optional<FitJudgement> fit(UUID caseId) {
        return sql.selectFrom(FIT_JUDGEMENT)
                .where(FIT_JUDGEMENT.CASE_ID.eq(caseId))
                .fetchOptional(row -> new FitJudgement(
                        row.getFits(),
                        row.getReason(),
                        row.getPurpose(),
                        new Decider(row.getJudgedBy(), row.getSeatId())));
    }

    public Optional<LocalDate> judgedOn(UUID caseId) {
        return sql.selectFrom(FIT_JUDGEMENT)
                .where(FIT_JUDGEMENT.CASE_ID.eq(caseId))
                .fetchOptional(row -> LocalDate.ofInstant(row.getJudgedAt(), Time.ZONE));
    }

    /** What the referrer is told of a referral that does not fit the purpose. */
    public Optional<Outcome> unfit(UUID caseId) {
        return sql.selectFrom(FIT_JUDGEMENT)
                .where(FIT_JUDGEMENT.CASE_ID.eq(caseId), FIT_JUDGEMENT.FITS.isFalse())
                .fetchOptional(row -> new Outcome(false, "", row.getReason(), "", row.getJudgedAt()));
    }

    public void decided(UUID caseId, Decision decision, String purpose, UUID by, Instant at) {
        sql.insertInto(TRIAGE_DECISION)
                .set(TRIAGE_DECISION.CASE_ID, caseId)
                .set(TRIAGE_DECISION.TAKEN_UP, decision.takenUp())
                .set(TRIAGE_DECISION.PATHWAY, decision.pathway())
                .set(TRIAGE_DECISION.REASON, decision.reason())
                .set(TRIAGE_DECISION.PURPOSE, purpose)
                .set(TRIAGE_DECISION.INVITER_ID, decision.inviter())
                .set(TRIAGE_DECISION.TELLER_ID, decision.teller())
                .set(TRIAGE_DECISION.OTHER_ROUTE, decision.otherRoute())
                .set(TRIAGE_DECISION.REFERRER_TAKES_PART, decision.referrerTakesPart())
                .set(TRIAGE_DECISION.DECIDED_BY, by)
                .set(TRIAGE_DECISION.DECIDED_AT, at)
                .execute();
        sql.batch(decision.deciders().stream()
                        .map(decider -> sql.insertInto(TRIAGE_DECIDER)
                                .set(TRIAGE_DECIDER.CASE_ID, caseId)
                                .set(TRIAGE_DECIDER.PROFESSIONAL_ID, decider.professional())
                                .set(TRIAGE_DECIDER.SEAT_ID, decider.seat()))
                        .toList())
                .execute();
    }

    public Optional<DecisionView> decision(UUID caseId) {
        List<Decider> deciders = sql.selectFrom(TRIAGE_DECIDER)
                .where(TRIAGE_DECIDER.CASE_ID.eq(caseId))
                .orderBy(TRIAGE_DECIDER.PROFESSIONAL_ID)
                .fetch(row -> new Decider(row.getProfessionalId(), row.getSeatId()));
        return sql.selectFrom(TRIAGE_DECISION)
                .where(TRIAGE_DECISION.CASE_ID.eq(caseId))
                .fetchOptional(row -> new DecisionView(
                        new Decision(
                                row.getTakenUp(),
                                row.getPathway(),
                                row.getReason(),
                                deciders,
                                row.getInviterId(),
                                row.getTellerId(),
                                row.getOtherRoute(),
                                row.getReferrerTakesPart()),
                        row.getDecidedAt(),
                        row.getDecidedBy()));
    }
}
