package nl.aantafel.referral.store;

import static nl.aantafel.db.referral.Tables.REFERRAL_;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.referral.tables.records.ReferralRecord;
import nl.aantafel.kernel.Actor;
import nl.aantafel.referral.domain.Intake;
import nl.aantafel.referral.domain.State;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The referrals themselves; row-level security shows only those the actor may know of. */
@Component
public class StoredIntakes {

    private final DSLContext sql;

    StoredIntakes(DSLContext sql) {
        this.sql = sql;
    }

    public void add(Intake intake) {
        sql.insertInto(REFERRAL_)
                .set(REFERRAL_.CASE_ID, intake.caseId())
                .set(REFERRAL_.PARTNERSHIP_ID, intake.partnership())
                .set(REFERRAL_.REFERRER_ID, intake.referrer())
                .set(REFERRAL_.REFERRER_ORGANISATION, intake.organisation())
                .set(REFERRAL_.REFERRER_SEAT, intake.seat())
                .set(REFERRAL_.NUMBER, intake.number())
                .set(REFERRAL_.FAMILY_NAME, intake.familyName())
                .set(REFERRAL_.STATE, intake.state().code())
                .set(REFERRAL_.STARTED_AT, intake.startedAt())
                .set(REFERRAL_.CHANGED_BY, intake.changedBy())
                .set(REFERRAL_.CHANGED_AT, intake.changedAt())
                .execute();
    }

    public Optional<Intake> find(UUID caseId) {
        return sql.selectFrom(REFERRAL_).where(REFERRAL_.CASE_ID.eq(caseId)).fetchOptional(StoredIntakes::intake);
    }

    /** The same, holding its row until the transaction ends: two decisions at once wait for each other. */
    public Optional<Intake> hold(UUID caseId) {
        return sql.selectFrom(REFERRAL_)
                .where(REFERRAL_.CASE_ID.eq(caseId))
                .forUpdate()
                .fetchOptional(StoredIntakes::intake);
    }

    /** The actor's own, newest first: ids grow with time. */
    public List<Intake> of(Actor actor, @Nullable UUID before, int most) {
        return sql.selectFrom(REFERRAL_)
                .where(REFERRAL_.REFERRER_ID.eq(actor.person()))
                .and(before == null ? org.jooq.impl.DSL.noCondition() : REFERRAL_.CASE_ID.lt(before))
                .orderBy(REFERRAL_.CASE_ID.desc())
                .limit(org.jooq.impl.DSL.inline(most))
                .fetch(StoredIntakes::intake);
    }

    /** What waits to be weighed: urgent ones first, then by the day they were sent. */
    public List<Intake> waiting(UUID partnership) {
        return sql.selectFrom(REFERRAL_)
                .where(REFERRAL_.PARTNERSHIP_ID.eq(partnership))
                .and(REFERRAL_.STATE.in(State.SENT.code(), State.FITS.code()))
                .orderBy(REFERRAL_.URGENT.desc(), REFERRAL_.SENT_AT, REFERRAL_.CASE_ID)
                .fetch(StoredIntakes::intake);
    }

    /** Whether the version was still the one its editor saw. */
    public boolean change(UUID caseId, Intake.Wishes wishes, long version, UUID by, Instant at) {
        return sql.update(REFERRAL_)
                        .set(REFERRAL_.PATHWAY_WISHED, wishes.pathway())
                        .set(REFERRAL_.URGENT, wishes.urgent())
                        .set(REFERRAL_.URGENT_REASON, wishes.urgentReason())
                        .set(
                                REFERRAL_.PREDICTIVE_FACTORS,
                                wishes.predictiveFactors().toArray(String[]::new))
                        .set(REFERRAL_.VERSION, REFERRAL_.VERSION.plus(1))
                        .set(REFERRAL_.CHANGED_BY, by)
                        .set(REFERRAL_.CHANGED_AT, at)
                        .where(REFERRAL_.CASE_ID.eq(caseId))
                        .and(REFERRAL_.VERSION.eq(version))
                        .execute()
                == 1;
    }

    public void sent(UUID caseId, Instant at) {
        sql.update(REFERRAL_)
                .set(REFERRAL_.STATE, State.SENT.code())
                .set(REFERRAL_.SENT_AT, at)
                .where(REFERRAL_.CASE_ID.eq(caseId))
                .execute();
    }

    public void move(UUID caseId, State state) {
        sql.update(REFERRAL_)
                .set(REFERRAL_.STATE, state.code())
                .where(REFERRAL_.CASE_ID.eq(caseId))
                .execute();
    }

    private static Intake intake(ReferralRecord row) {
        return new Intake(
                row.getCaseId(),
                row.getPartnershipId(),
                row.getReferrerId(),
                row.getReferrerOrganisation(),
                row.getReferrerSeat(),
                row.getNumber(),
                row.getFamilyName(),
                State.of(row.getState()),
                new Intake.Wishes(
                        row.getPathwayWished(),
                        row.getUrgent(),
                        row.getUrgentReason(),
                        List.of(row.getPredictiveFactors())),
                row.getStartedAt(),
                row.getSentAt(),
                row.getChangedBy(),
                row.getChangedAt(),
                row.getVersion());
    }
}
