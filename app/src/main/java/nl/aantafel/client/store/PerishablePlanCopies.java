package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.CONTRIBUTION;
import static nl.aantafel.db.client.Tables.RELEASE;

import java.util.List;
import java.util.UUID;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.platform.Destruction;
import nl.aantafel.platform.Perishable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A copy goes with what it is a copy of, also where it was taken back, and what was said of it goes with it. */
@Component
@Order(6)
final class PerishablePlanCopies implements Perishable {

    @Override
    public List<Item> items(DatabaseRole role, UUID caseId) {
        return List.of();
    }

    @Override
    public void letGo(Destruction d) {
        d.hanging(RELEASE, RELEASE.SOURCE_ID);
        // An own view has the id of what was written.
        d.hanging(CONTRIBUTION, CONTRIBUTION.SOURCE_ID, CONTRIBUTION.ID);
    }
}
