package nl.aantafel.account.store;

import static nl.aantafel.db.account.Tables.ONE_TIME_LINK;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.domain.LinkStore;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class LinkTable implements LinkStore {

    private final DSLContext sql;

    LinkTable(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(byte[] tokenHash, @Nullable UUID account, Instant expiresAt) {
        sql.insertInto(ONE_TIME_LINK)
                .set(ONE_TIME_LINK.TOKEN_HASH, tokenHash)
                .set(ONE_TIME_LINK.ACCOUNT_ID, account)
                .set(ONE_TIME_LINK.EXPIRES_AT, expiresAt)
                .execute();
    }

    @Override
    public Optional<Link> open(byte[] tokenHash, Instant now) {
        return sql.selectFrom(ONE_TIME_LINK)
                .where(working(tokenHash, now))
                .fetchOptional(row -> new Link(row.getAccountId()));
    }

    @Override
    public boolean use(byte[] tokenHash, Instant now) {
        return sql.update(ONE_TIME_LINK)
                        .set(ONE_TIME_LINK.USED_AT, now)
                        .where(working(tokenHash, now))
                        .execute()
                == 1;
    }

    @Override
    public void endAll(@Nullable UUID account) {
        sql.deleteFrom(ONE_TIME_LINK)
                .where(ONE_TIME_LINK.ACCOUNT_ID.isNotDistinctFrom(account))
                .execute();
    }

    @Override
    public void sweep(Instant before) {
        sql.deleteFrom(ONE_TIME_LINK).where(ONE_TIME_LINK.EXPIRES_AT.lt(before)).execute();
    }

    private static Condition working(byte[] tokenHash, Instant now) {
        return ONE_TIME_LINK
                .TOKEN_HASH
                .eq(tokenHash)
                .and(ONE_TIME_LINK.USED_AT.isNull())
                .and(ONE_TIME_LINK.EXPIRES_AT.gt(now));
    }
}
