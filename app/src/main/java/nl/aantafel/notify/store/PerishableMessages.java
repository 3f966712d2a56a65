package nl.aantafel.notify.store;

import static nl.aantafel.db.notify.Tables.MAIL;
import static nl.aantafel.db.notify.Tables.MESSAGE;

import java.util.List;
import java.util.UUID;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.platform.Destruction;
import nl.aantafel.platform.Perishable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody was told goes with what it was about. */
@Component
@Order(8)
final class PerishableMessages implements Perishable {

    @Override
    public List<Item> items(DatabaseRole role, UUID caseId) {
        return List.of();
    }

    @Override
    public void letGo(Destruction d) {
        d.hanging(MESSAGE, MESSAGE.ABOUT_ID);
        d.hanging(MAIL, MAIL.ABOUT_ID);
    }
}
