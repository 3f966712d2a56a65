package nl.aantafel.rights.store;

import static nl.aantafel.db.rights.Tables.CONSENT;
import static nl.aantafel.db.rights.Tables.CONSENT_ANSWER;
import static nl.aantafel.db.rights.Tables.INFORMED;
import static nl.aantafel.db.rights.Tables.INFORMING;
import static nl.aantafel.db.rights.Tables.INFORMING_JUDGEMENT;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Ids;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.platform.Destruction;
import nl.aantafel.platform.Perishable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A consent goes at its own time and with whom it is about; that somebody was told goes with them. */
@Component
@Order(7)
final class PerishableRights implements Perishable {

    @Override
    public List<Item> items(DatabaseRole role, UUID caseId) {
        return role.sql()
                .select(CONSENT.ID)
                .from(CONSENT)
                .where(CONSENT.CASE_ID.eq(caseId))
                .fetch(row -> new Item("consent", row.value1(), Ids.momentOf(row.value1()), null));
    }

    @Override
    public void letGo(Destruction d) {
        d.add(d.sql()
                .select(CONSENT.ID)
                .from(CONSENT)
                .where(CONSENT.CASE_ID.eq(d.caseId()), d.pointsAtGone(CONSENT.PERSON_ID))
                .fetch(CONSENT.ID));
        d.hanging(CONSENT_ANSWER, CONSENT_ANSWER.CONSENT_ID, CONSENT_ANSWER.PERSON_ID);
        d.items("consent", CONSENT, CONSENT.CASE_ID.eq(d.caseId()).and(d.pointsAtGone(CONSENT.ID)));
        d.hanging(INFORMED, INFORMED.PERSON_ID);
        d.hanging(INFORMING_JUDGEMENT, INFORMING_JUDGEMENT.PERSON_ID);
        d.hanging(INFORMING, INFORMING.PERSON_ID);
    }
}
