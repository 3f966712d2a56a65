package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.CONTRIBUTION;
import static nl.aantafel.db.client.Tables.HEARD_APART;

import java.util.List;
import java.util.UUID;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.platform.Destruction;
import nl.aantafel.platform.Perishable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody wrote, or said apart, goes when its erasure was granted; else with the case. */
@Component
@Order(6)
final class PerishableOwnWords implements Perishable {

    @Override
    public List<Item> items(DatabaseRole role, UUID caseId) {
        return List.of();
    }

    @Override
    public void letGo(Destruction d) {
        d.items(
                "contribution",
                CONTRIBUTION,
                CONTRIBUTION.CASE_ID.eq(d.caseId()).and(d.pointsAtGone(CONTRIBUTION.ID)));
        d.items("heard_apart", HEARD_APART, HEARD_APART.CASE_ID.eq(d.caseId()).and(d.pointsAtGone(HEARD_APART.ID)));
        d.hanging(HEARD_APART, HEARD_APART.PERSON_ID);
    }
}
