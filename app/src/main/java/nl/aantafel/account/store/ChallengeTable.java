package nl.aantafel.account.store;

import static nl.aantafel.db.account.Tables.CHALLENGE;

import java.time.Instant;
import java.util.UUID;
import nl.aantafel.account.domain.ChallengeStore;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Rows that live five minutes and are used up by their answer. */
@Repository
class ChallengeTable implements ChallengeStore {

    private final DSLContext sql;

    ChallengeTable(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void ask(byte[] challenge, @Nullable UUID account, Instant now, Instant until) {
        sql.deleteFrom(CHALLENGE).where(CHALLENGE.EXPIRES_AT.lt(now)).execute();
        sql.insertInto(CHALLENGE)
                .set(CHALLENGE.CHALLENGE_, challenge)
                .set(CHALLENGE.ACCOUNT_ID, account)
                .set(CHALLENGE.EXPIRES_AT, until)
                .execute();
    }

    @Override
    public boolean take(byte[] challenge, @Nullable UUID account, Instant now) {
        return sql.deleteFrom(CHALLENGE)
                        .where(CHALLENGE.CHALLENGE_.eq(challenge))
                        .and(CHALLENGE.ACCOUNT_ID.isNotDistinctFrom(account))
                        .and(CHALLENGE.EXPIRES_AT.gt(now))
                        .execute()
                == 1;
    }

    @Override
    public void sweep(Instant before) {
        sql.deleteFrom(CHALLENGE).where(CHALLENGE.EXPIRES_AT.lt(before)).execute();
    }
}
