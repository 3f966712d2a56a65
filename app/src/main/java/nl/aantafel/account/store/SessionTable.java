package nl.aantafel.account.store;

import static nl.aantafel.db.account.Tables.ACCOUNT_;
import static nl.aantafel.db.account.Tables.SESSION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.account.SignedIn;
import nl.aantafel.account.domain.Session;
import nl.aantafel.account.domain.SessionStore;
import nl.aantafel.account.door.Device;
import nl.aantafel.kernel.Ids;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Sessions; found with their account in one statement, which is the only one a page view costs here. */
@Repository
class SessionTable implements SessionStore {

    private final DSLContext sql;

    SessionTable(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Session> find(byte[] tokenHash, LocalDate today) {
        return sessions()
                .where(SESSION.TOKEN_HASH.eq(tokenHash))
                .and(OpenAccounts.on(today))
                .fetchOptional(SessionTable::session);
    }

    @Override
    public void open(byte[] tokenHash, UUID account, Set<String> factors, Instant now, Instant expiresAt) {
        sql.insertInto(SESSION)
                .set(SESSION.ID, Ids.next(now))
                .set(SESSION.TOKEN_HASH, tokenHash)
                .set(SESSION.ACCOUNT_ID, account)
                .set(SESSION.FACTORS, factors.stream().sorted().toArray(String[]::new))
                .set(SESSION.CREATED_AT, now)
                .set(SESSION.SEEN_AT, now)
                .set(SESSION.EXPIRES_AT, expiresAt)
                .execute();
    }

    @Override
    public void cameFrom(UUID account, byte[] tokenHash, Device device) {
        sql.update(SESSION)
                .set(SESSION.BROWSER, device.browser())
                .set(SESSION.SYSTEM, device.system())
                .where(SESSION.TOKEN_HASH.eq(tokenHash).and(SESSION.ACCOUNT_ID.eq(account)))
                .execute();
    }

    @Override
    public void cameFromProvider(byte[] tokenHash, @Nullable String providerSession, String providerToken) {
        sql.update(SESSION)
                .set(SESSION.PROVIDER_SESSION, providerSession)
                .set(SESSION.PROVIDER_TOKEN, providerToken)
                .where(SESSION.TOKEN_HASH.eq(tokenHash))
                .execute();
    }

    @Override
    public Optional<String> providerToken(byte[] tokenHash) {
        return sql.select(SESSION.PROVIDER_TOKEN)
                .from(SESSION)
                .where(SESSION.TOKEN_HASH.eq(tokenHash).and(SESSION.PROVIDER_TOKEN.isNotNull()))
                .fetchOptional(SESSION.PROVIDER_TOKEN);
    }

    @Override
    public void endOfProvider(String providerSession) {
        sql.deleteFrom(SESSION)
                .where(SESSION.PROVIDER_SESSION.eq(providerSession))
                .execute();
    }

    @Override
    public void endAllOfProvider(UUID account) {
        sql.deleteFrom(SESSION)
                .where(SESSION.ACCOUNT_ID.eq(account).and(SESSION.PROVIDER_TOKEN.isNotNull()))
                .execute();
    }

    @Override
    public boolean endOne(UUID account, UUID id) {
        return sql.deleteFrom(SESSION)
                        .where(SESSION.ID.eq(id).and(SESSION.ACCOUNT_ID.eq(account)))
                        .execute()
                == 1;
    }

    @Override
    public void seen(byte[] tokenHash, Instant now) {
        sql.update(SESSION)
                .set(SESSION.SEEN_AT, now)
                .where(SESSION.TOKEN_HASH.eq(tokenHash).and(SESSION.SEEN_AT.lt(now)))
                .execute();
    }

    @Override
    public void end(byte[] tokenHash) {
        sql.deleteFrom(SESSION).where(SESSION.TOKEN_HASH.eq(tokenHash)).execute();
    }

    @Override
    public void endAll(UUID account) {
        sql.deleteFrom(SESSION).where(SESSION.ACCOUNT_ID.eq(account)).execute();
    }

    @Override
    public void endOthers(UUID account, byte[] tokenHash) {
        sql.deleteFrom(SESSION)
                .where(SESSION.ACCOUNT_ID.eq(account).and(SESSION.TOKEN_HASH.ne(tokenHash)))
                .execute();
    }

    @Override
    public List<Kept> of(UUID account, byte[] tokenHash) {
        return sessions()
                .where(SESSION.ACCOUNT_ID.eq(account))
                .orderBy(SESSION.SEEN_AT.desc())
                .fetch(row -> new Kept(
                        row.get(SESSION.ID),
                        session(row),
                        Arrays.equals(row.get(SESSION.TOKEN_HASH), tokenHash),
                        new Device(row.get(SESSION.BROWSER), row.get(SESSION.SYSTEM))))
                .stream()
                .filter(kept -> new SignedIn(account, account, kept.session().factors()).full())
                .toList();
    }

    @Override
    public Set<UUID> sweep(Instant before) {
        Set<UUID> owners = sql.deleteFrom(SESSION)
                .where(SESSION.EXPIRES_AT.lt(before))
                .returning(SESSION.ACCOUNT_ID)
                .fetchSet(SESSION.ACCOUNT_ID);
        return owners.isEmpty()
                ? Set.of()
                : sql.select(ACCOUNT_.PROFESSIONAL_ID)
                        .from(ACCOUNT_)
                        .where(ACCOUNT_.ID.in(owners))
                        .fetchSet(ACCOUNT_.PROFESSIONAL_ID);
    }

    private SelectOnConditionStep<?> sessions() {
        return sql.select(
                        SESSION.TOKEN_HASH,
                        SESSION.ACCOUNT_ID,
                        ACCOUNT_.PROFESSIONAL_ID,
                        SESSION.FACTORS,
                        SESSION.CREATED_AT,
                        SESSION.SEEN_AT,
                        SESSION.EXPIRES_AT,
                        SESSION.ID,
                        SESSION.BROWSER,
                        SESSION.SYSTEM)
                .from(SESSION)
                .join(ACCOUNT_)
                .on(ACCOUNT_.ID.eq(SESSION.ACCOUNT_ID));
    }

    private static Session session(Record row) {
        return new Session(
                row.get(SESSION.ACCOUNT_ID),
                row.get(ACCOUNT_.PROFESSIONAL_ID),
                Set.of(row.get(SESSION.FACTORS)),
                row.get(SESSION.CREATED_AT),
                row.get(SESSION.SEEN_AT),
                row.get(SESSION.EXPIRES_AT));
    }
}
