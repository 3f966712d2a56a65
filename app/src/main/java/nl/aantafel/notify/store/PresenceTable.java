package nl.aantafel.notify.store;

import static nl.aantafel.db.notify.Tables.LIVE_PRESENCE;
import static nl.aantafel.db.notify.Tables.STAND_UP;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.types.YearToSecond;
import org.springframework.stereotype.Component;

/** Who has which table open, in whatever process. */
@Component
public class PresenceTable {

    private final DSLContext sql;

    PresenceTable(DSLContext sql) {
        this.sql = sql;
    }

    /** For the actor: whether they were not there yet; nothing where they may not be, or when the device is somebody else's. */
    public Optional<Boolean> sitDown(UUID device, UUID scope, UUID caseId, Integer[] audience) {
        return Optional.ofNullable(
                nl.aantafel.db.notify.Routines.sitDown(sql.configuration(), device, scope, caseId, audience));
    }

    public void stillHere(Collection<UUID> devices) {
        nl.aantafel.db.notify.Routines.stillHere(sql.configuration(), devices.toArray(UUID[]::new));
    }

    /** Takes these away unless they were seen since, and all who were not seen for long; answers with the scopes they sat at. */
    public List<UUID> standUp(Collection<UUID> devices, Duration unseen, Duration lost) {
        return sql.selectFrom(STAND_UP(
                        devices.toArray(UUID[]::new), YearToSecond.valueOf(unseen), YearToSecond.valueOf(lost)))
                .fetch(row -> row.get(0, UUID.class));
    }

    /** The people, as far as the actor may see them. */
    public List<UUID> at(UUID scope) {
        return sql.selectDistinct(LIVE_PRESENCE.PERSON_ID)
                .from(LIVE_PRESENCE)
                .where(LIVE_PRESENCE.SCOPE_ID.eq(scope))
                .orderBy(LIVE_PRESENCE.PERSON_ID)
                .fetch(LIVE_PRESENCE.PERSON_ID);
    }
}
