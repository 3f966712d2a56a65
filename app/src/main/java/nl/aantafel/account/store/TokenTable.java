package nl.aantafel.account.store;

import static nl.aantafel.db.account.Tables.ACCOUNT_;
import static nl.aantafel.db.account.Tables.API_TOKEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.account.SignedIn;
import nl.aantafel.account.domain.TokenStore;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class TokenTable implements TokenStore {

    private final DSLContext sql;

    TokenTable(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(byte[] tokenHash, UUID account, Instant now, Instant expiresAt) {
        sql.insertInto(API_TOKEN)
                .set(API_TOKEN.TOKEN_HASH, tokenHash)
                .set(API_TOKEN.ACCOUNT_ID, account)
                .set(API_TOKEN.CREATED_AT, now)
                .set(API_TOKEN.EXPIRES_AT, expiresAt)
                .execute();
    }

    @Override
    public Optional<SignedIn> find(byte[] tokenHash, Instant now, LocalDate today) {
        return sql.select(ACCOUNT_.ID, ACCOUNT_.PROFESSIONAL_ID)
                .from(API_TOKEN)
                .join(ACCOUNT_)
                .on(ACCOUNT_.ID.eq(API_TOKEN.ACCOUNT_ID))
                .where(API_TOKEN.TOKEN_HASH.eq(tokenHash))
                .and(API_TOKEN.EXPIRES_AT.gt(now))
                .and(OpenAccounts.on(today))
                .fetchOptional(row -> new SignedIn(row.value1(), row.value2(), Set.of(SignedIn.TOKEN)));
    }

    @Override
    public void endAll(UUID account) {
        sql.deleteFrom(API_TOKEN).where(API_TOKEN.ACCOUNT_ID.eq(account)).execute();
    }

    @Override
    public void sweep(Instant before) {
        sql.deleteFrom(API_TOKEN).where(API_TOKEN.EXPIRES_AT.lt(before)).execute();
    }
}
