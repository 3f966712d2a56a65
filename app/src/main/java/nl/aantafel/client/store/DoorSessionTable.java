package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.DOOR;
import static nl.aantafel.db.client.Tables.SESSION;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.client.domain.DoorSession;
import nl.aantafel.client.domain.SessionStore;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/** Sessions at the clients' pages. Looking one up happens before anybody acts, so under the client's role by name. */
@Repository
class DoorSessionTable implements SessionStore {

    private final DSLContext sql;
    private final DSLContext client;

    DoorSessionTable(DSLContext sql, @Qualifier("client") DSLContext client) {
        this.sql = sql;
        this.client = client;
    }

    @Override
    public Optional<DoorSession> find(byte[] token) {
        return client.select(SESSION.DOOR_ID, SESSION.SEEN_AT, SESSION.EXPIRES_AT)
                .from(SESSION)
                .join(DOOR)
                .on(DOOR.ID.eq(SESSION.DOOR_ID), DOOR.CLOSED_AT.isNull())
                .where(SESSION.TOKEN_HASH.eq(token))
                .fetchOptional(row -> new DoorSession(row.value1(), row.value2(), row.value3()));
    }

    @Override
    public void seen(byte[] token, Instant now) {
        client.update(SESSION)
                .set(SESSION.SEEN_AT, now)
                .where(SESSION.TOKEN_HASH.eq(token), SESSION.SEEN_AT.lt(now))
                .execute();
    }

    @Override
    public void open(byte[] token, UUID door, Instant now, Instant until) {
        sql.insertInto(SESSION)
                .set(SESSION.TOKEN_HASH, token)
                .set(SESSION.DOOR_ID, door)
                .set(SESSION.CREATED_AT, now)
                .set(SESSION.SEEN_AT, now)
                .set(SESSION.EXPIRES_AT, until)
                .execute();
    }

    @Override
    public void end(byte[] token) {
        sql.deleteFrom(SESSION).where(SESSION.TOKEN_HASH.eq(token)).execute();
    }

    @Override
    public void endAll(UUID door) {
        sql.deleteFrom(SESSION).where(SESSION.DOOR_ID.eq(door)).execute();
    }
}
