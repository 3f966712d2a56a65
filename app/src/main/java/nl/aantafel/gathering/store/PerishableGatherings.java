package nl.aantafel.gathering.store;

import static nl.aantafel.db.gathering.Tables.AGENDA_ITEM;
import static nl.aantafel.db.gathering.Tables.ATTENDANCE;
import static nl.aantafel.db.gathering.Tables.CALENDAR_ITEM;
import static nl.aantafel.db.gathering.Tables.GATHERING_;
import static nl.aantafel.db.gathering.Tables.PERSON_AT;
import static nl.aantafel.db.gathering.Tables.REPLY;
import static nl.aantafel.db.gathering.Tables.SUBSTITUTE;

import java.util.List;
import java.util.UUID;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.platform.Destruction;
import nl.aantafel.platform.Perishable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Times and invitations: they go with the meeting they are for, and the last with the case. */
@Component
@Order(4)
final class PerishableGatherings implements Perishable {

    @Override
    public List<Item> items(DatabaseRole role, UUID caseId) {
        return List.of();
    }

    @Override
    public void letGo(Destruction d) {
        d.add(d.sql()
                .select(GATHERING_.ID)
                .from(GATHERING_)
                .where(GATHERING_.CASE_ID.eq(d.caseId()))
                .and(d.whole() ? org.jooq.impl.DSL.noCondition() : d.pointsAtGone(GATHERING_.ID))
                .fetch(GATHERING_.ID));
        d.hanging(AGENDA_ITEM, AGENDA_ITEM.GATHERING_ID);
        d.hanging(ATTENDANCE, ATTENDANCE.GATHERING_ID);
        d.hanging(PERSON_AT, PERSON_AT.GATHERING_ID);
        d.hanging(CALENDAR_ITEM, CALENDAR_ITEM.GATHERING_ID);
        d.hanging(REPLY, REPLY.GATHERING_ID);
        d.hanging(SUBSTITUTE, SUBSTITUTE.GATHERING_ID);
        d.hanging(GATHERING_, GATHERING_.ID);
    }
}
