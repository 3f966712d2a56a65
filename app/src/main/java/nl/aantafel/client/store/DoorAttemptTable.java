package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.ATTEMPT;

import java.time.Instant;
import nl.aantafel.account.door.AttemptStore;
import nl.aantafel.account.door.Attempts;
import nl.aantafel.account.door.Token;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Where wrong attempts at the clients' door are counted, by the hash of what they are counted of. */
@Repository
public class DoorAttemptTable implements AttemptStore {

    private final DSLContext sql;

    DoorAttemptTable(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Attempts hold(String key, Instant now) {
        byte[] name = Token.hash(key);
        sql.insertInto(ATTEMPT)
                .set(ATTEMPT.NAME_HASH, name)
                .set(ATTEMPT.FAILED, 0)
                .set(ATTEMPT.LAST_AT, now)
                .onConflictDoNothing()
                .execute();
        return sql.selectFrom(ATTEMPT)
                .where(ATTEMPT.NAME_HASH.eq(name))
                .forUpdate()
                .fetchSingle(row -> new Attempts(row.getFailed(), row.getLockedUntil()));
    }

    @Override
    public void keep(String key, Attempts attempts, Instant now) {
        sql.update(ATTEMPT)
                .set(ATTEMPT.FAILED, attempts.failed())
                .set(ATTEMPT.LOCKED_UNTIL, attempts.lockedUntil())
                .set(ATTEMPT.LAST_AT, now)
                .where(ATTEMPT.NAME_HASH.eq(Token.hash(key)))
                .execute();
    }

    @Override
    public void forget(String key) {
        sql.deleteFrom(ATTEMPT).where(ATTEMPT.NAME_HASH.eq(Token.hash(key))).execute();
    }
}
