package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.CHALLENGE;
import static nl.aantafel.db.client.Tables.DOOR;
import static nl.aantafel.db.client.Tables.PASSKEY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.DeviceKeys.Key;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Passkeys of clients' doors, and what devices are asked to sign; all under the client's role. No passkey comes back with a backup: there is the
 * password, and one that was removed stays removed.
 */
@Repository
public class DoorKeyStore {

    public record Kept(
            UUID id,
            UUID door,
            Key key,
            Instant madeAt,
            @Nullable Instant lastUsedAt) {
        @Override
        public String toString() {
            return "Kept";
        }
    }

    private final DSLContext sql;

    DoorKeyStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The first that was made first. */
    public List<Kept> of(UUID door) {
        return sql.selectFrom(PASSKEY)
                .where(PASSKEY.DOOR_ID.eq(door))
                .orderBy(PASSKEY.MADE_AT, PASSKEY.ID)
                .fetch(DoorKeyStore::kept);
    }

    private static Kept kept(nl.aantafel.db.client.tables.records.PasskeyRecord row) {
        return new Kept(
                row.getId(),
                row.getDoorId(),
                new Key(row.getCredentialId(), row.getCredential(), row.getSignCount(), row.getBackupEligible()),
                row.getMadeAt(),
                row.getLastUsedAt());
    }

    /** Of a door that is open; held, so that one count is not used twice. */
    public Optional<Kept> hold(byte[] credential) {
        return sql.selectFrom(PASSKEY)
                .where(PASSKEY.CREDENTIAL_ID.eq(credential))
                .and(PASSKEY.DOOR_ID.in(sql.select(DOOR.ID).from(DOOR).where(DOOR.CLOSED_AT.isNull())))
                .forUpdate()
                .fetchOptional(DoorKeyStore::kept);
    }

    public String signInName(UUID door) {
        return sql.select(DOOR.SIGN_IN_NAME)
                .from(DOOR)
                .where(DOOR.ID.eq(door))
                .fetchSingle()
                .value1();
    }

    /** False when somebody has it. */
    public boolean add(UUID id, UUID door, Key key, Instant now) {
        return sql.insertInto(PASSKEY)
                        .set(PASSKEY.ID, id)
                        .set(PASSKEY.DOOR_ID, door)
                        .set(PASSKEY.CREDENTIAL_ID, key.id())
                        .set(PASSKEY.CREDENTIAL, key.credential())
                        .set(PASSKEY.SIGN_COUNT, key.signCount())
                        .set(PASSKEY.BACKUP_ELIGIBLE, key.backupEligible())
                        .set(PASSKEY.MADE_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    public void used(UUID passkey, long count, Instant now) {
        sql.update(PASSKEY)
                .set(PASSKEY.SIGN_COUNT, count)
                .set(PASSKEY.LAST_USED_AT, now)
                .where(PASSKEY.ID.eq(passkey))
                .execute();
    }

    public boolean remove(UUID door, UUID passkey) {
        return sql.deleteFrom(PASSKEY)
                        .where(PASSKEY.ID.eq(passkey), PASSKEY.DOOR_ID.eq(door))
                        .execute()
                == 1;
    }

    /** {@code door}: absent for somebody who is not in yet. */
    public void ask(byte[] challenge, @Nullable UUID door, Instant until) {
        sql.insertInto(CHALLENGE)
                .set(CHALLENGE.CHALLENGE_, challenge)
                .set(CHALLENGE.DOOR_ID, door)
                .set(CHALLENGE.EXPIRES_AT, until)
                .execute();
    }

    /** Whether this was asked, of this door; it is used up then. */
    public boolean take(byte[] challenge, @Nullable UUID door, Instant now) {
        return sql.deleteFrom(CHALLENGE)
                        .where(CHALLENGE.CHALLENGE_.eq(challenge), CHALLENGE.EXPIRES_AT.gt(now))
                        .and(door == null ? CHALLENGE.DOOR_ID.isNull() : CHALLENGE.DOOR_ID.eq(door))
                        .execute()
                == 1;
    }
}
