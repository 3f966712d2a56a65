package nl.aantafel.referral.store;

import static nl.aantafel.db.referral.Tables.ALIGNMENT_TEST;
import static nl.aantafel.db.referral.Tables.CRITERION_TEST;
import static nl.aantafel.db.referral.Tables.ENRICHMENT;
import static nl.aantafel.db.referral.Tables.REFERRAL_;
import static nl.aantafel.db.referral.Tables.SENT_ON_TOLD;
import static nl.aantafel.db.referral.Tables.TALK;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Ids;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.platform.Destruction;
import nl.aantafel.platform.Perishable;
import nl.aantafel.platform.RetainedCases;
import nl.aantafel.referral.domain.State;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How a case came in: what was tested and told of somebody goes with them, an answer by itself, the rest with the case. */
@Component
@Order(5)
final class PerishableReferrals implements Perishable, RetainedCases.NotTakenUp {

    @Override
    public List<Item> items(DatabaseRole role, UUID caseId) {
        DSLContext sql = role.sql();
        return sql.select(ENRICHMENT.ID)
                .from(ENRICHMENT)
                .where(ENRICHMENT.CASE_ID.eq(caseId))
                .fetch(row -> new Item("question", row.value1(), Ids.momentOf(row.value1()), null));
    }

    @Override
    public void letGo(Destruction d) {
        d.hanging(ALIGNMENT_TEST, ALIGNMENT_TEST.PERSON_ID);
        d.hanging(CRITERION_TEST, CRITERION_TEST.PERSON_ID);
        d.hanging(TALK, TALK.PERSON_ID);
        d.hanging(SENT_ON_TOLD, SENT_ON_TOLD.PERSON_ID);
        d.items("question", ENRICHMENT, ENRICHMENT.CASE_ID.eq(d.caseId()).and(d.pointsAtGone(ENRICHMENT.ID)));
    }

    /** Deciding is the last that changes a referral. */
    @Override
    public Map<UUID, Instant> decidedBefore(DatabaseRole role, Instant moment) {
        return role.sql()
                .select(REFERRAL_.CASE_ID, REFERRAL_.CHANGED_AT)
                .from(REFERRAL_)
                .where(REFERRAL_.STATE.in(State.FITS_NOT.code(), State.NOT_TAKEN_UP.code()))
                .and(REFERRAL_.CHANGED_AT.lt(moment))
                .fetchMap(REFERRAL_.CASE_ID, REFERRAL_.CHANGED_AT);
    }
}
