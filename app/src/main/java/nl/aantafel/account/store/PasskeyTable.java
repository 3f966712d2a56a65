package nl.aantafel.account.store;

import static nl.aantafel.db.account.Tables.PASSKEY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.account.domain.Passkey;
import nl.aantafel.account.domain.PasskeyStore;
import nl.aantafel.db.account.tables.records.PasskeyRecord;
import nl.aantafel.platform.Destroying;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Passkeys; one that was removed stays removed, also when an older backup comes back. */
@Repository
class PasskeyTable implements PasskeyStore {

    private final DSLContext sql;
    private final Destroying destroying;

    PasskeyTable(DSLContext sql, Destroying destroying) {
        this.sql = sql;
        this.destroying = destroying;
    }

    @Override
    public List<Passkey> of(UUID account) {
        return sql.selectFrom(PASSKEY)
                .where(PASSKEY.ACCOUNT_ID.eq(account))
                .orderBy(PASSKEY.CREATED_AT, PASSKEY.ID)
                .fetch(PasskeyTable::passkey);
    }

    @Override
    public Optional<Passkey> hold(byte[] credentialId) {
        return sql.selectFrom(PASSKEY)
                .where(PASSKEY.CREDENTIAL_ID.eq(credentialId))
                .forUpdate()
                .fetchOptional(PasskeyTable::passkey);
    }

    @Override
    public boolean add(Passkey passkey) {
        return sql.insertInto(PASSKEY)
                        .set(PASSKEY.ID, passkey.id())
                        .set(PASSKEY.ACCOUNT_ID, passkey.account())
                        .set(PASSKEY.CREDENTIAL_ID, passkey.credentialId())
                        .set(PASSKEY.CREDENTIAL, passkey.credential())
                        .set(PASSKEY.SIGN_COUNT, passkey.signCount())
                        .set(PASSKEY.BACKUP_ELIGIBLE, passkey.backupEligible())
                        .set(
                                PASSKEY.TRANSPORTS,
                                passkey.transports().stream().sorted().toArray(String[]::new))
                        .set(PASSKEY.NAME, passkey.name())
                        .set(PASSKEY.CREATED_AT, passkey.createdAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public void used(Passkey passkey) {
        sql.update(PASSKEY)
                .set(PASSKEY.SIGN_COUNT, passkey.signCount())
                .set(PASSKEY.LAST_USED_AT, passkey.lastUsedAt())
                .where(PASSKEY.ID.eq(passkey.id()))
                .execute();
    }

    @Override
    public boolean rename(UUID account, UUID id, String name) {
        return sql.update(PASSKEY)
                        .set(PASSKEY.NAME, name)
                        .where(PASSKEY.ID.eq(id).and(PASSKEY.ACCOUNT_ID.eq(account)))
                        .execute()
                == 1;
    }

    @Override
    public boolean remove(UUID account, UUID id) {
        return destroying.rows(PASSKEY, PASSKEY.ID.eq(id).and(PASSKEY.ACCOUNT_ID.eq(account))) == 1;
    }

    @Override
    public void removeAll(UUID account) {
        destroying.rows(PASSKEY, PASSKEY.ACCOUNT_ID.eq(account));
    }

    private static Passkey passkey(PasskeyRecord row) {
        return new Passkey(
                row.getId(),
                row.getAccountId(),
                row.getCredentialId(),
                row.getCredential(),
                row.getSignCount(),
                row.getBackupEligible(),
                Set.of(row.getTransports()),
                row.getName(),
                row.getCreatedAt(),
                row.getLastUsedAt());
    }
}
