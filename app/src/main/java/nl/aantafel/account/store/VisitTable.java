package nl.aantafel.account.store;

import static nl.aantafel.db.account.Tables.PROVIDER_VISIT;

import java.time.Instant;
import java.util.Optional;
import nl.aantafel.account.domain.ProviderVisit;
import nl.aantafel.account.domain.VisitStore;
import nl.aantafel.account.door.Token;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Rows that live ten minutes and are used up by coming back. */
@Repository
class VisitTable implements VisitStore {

    private final DSLContext sql;

    VisitTable(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void leave(ProviderVisit visit, Instant now, Instant until) {
        sql.deleteFrom(PROVIDER_VISIT).where(PROVIDER_VISIT.EXPIRES_AT.lt(now)).execute();
        sql.insertInto(PROVIDER_VISIT)
                .set(PROVIDER_VISIT.STATE_HASH, Token.hash(visit.state()))
                .set(PROVIDER_VISIT.NONCE, visit.nonce())
                .set(PROVIDER_VISIT.VERIFIER, visit.verifier())
                .set(PROVIDER_VISIT.NEXT_PATH, visit.next())
                .set(PROVIDER_VISIT.ACCOUNT_ID, visit.account())
                .set(PROVIDER_VISIT.LINK_HASH, visit.linkHash())
                .set(PROVIDER_VISIT.EXPIRES_AT, until)
                .execute();
    }

    @Override
    public Optional<ProviderVisit> back(String state, Instant now) {
        return sql.deleteFrom(PROVIDER_VISIT)
                .where(PROVIDER_VISIT.STATE_HASH.eq(Token.hash(state)).and(PROVIDER_VISIT.EXPIRES_AT.gt(now)))
                .returning()
                .fetchOptional(row -> new ProviderVisit(
                        state,
                        row.getNonce(),
                        row.getVerifier(),
                        row.getNextPath(),
                        row.getAccountId(),
                        row.getLinkHash()));
    }

    @Override
    public void sweep(Instant before) {
        sql.deleteFrom(PROVIDER_VISIT)
                .where(PROVIDER_VISIT.EXPIRES_AT.lt(before))
                .execute();
    }
}
