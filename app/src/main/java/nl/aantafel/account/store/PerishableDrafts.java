package nl.aantafel.account.store;

import static nl.aantafel.db.account.Tables.DRAFT;

import java.util.List;
import java.util.UUID;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.platform.Destruction;
import nl.aantafel.platform.Perishable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A draft about a case bears the case in its key, and goes with it. */
@Component
@Order(9)
final class PerishableDrafts implements Perishable {

    @Override
    public List<Item> items(DatabaseRole role, UUID caseId) {
        return List.of();
    }

    @Override
    public void letGo(Destruction d) {
        if (d.whole()) {
            d.rows(DRAFT, DRAFT.FORM_KEY.contains(d.caseId().toString()));
        }
    }
}
