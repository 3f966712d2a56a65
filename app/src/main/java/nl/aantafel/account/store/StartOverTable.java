package nl.aantafel.account.store;

import static nl.aantafel.db.account.Tables.ACCOUNT_;
import static nl.aantafel.db.account.Tables.START_OVER;
import static org.jooq.impl.DSL.field;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.domain.StartOver;
import nl.aantafel.account.domain.StartOverStore;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;

@Repository
class StartOverTable implements StartOverStore {

    private final DSLContext sql;

    StartOverTable(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(StartOver request) {
        sql.update(START_OVER)
                .set(START_OVER.OUTCOME, "expired")
                .set(START_OVER.SETTLED_AT, request.askedAt())
                .where(START_OVER.ACCOUNT_ID.eq(request.account()))
                .and(START_OVER.OUTCOME.isNull())
                .and(START_OVER.EXPIRES_AT.le(request.askedAt()))
                .execute();
        return sql.insertInto(START_OVER)
                        .set(START_OVER.ID, request.id())
                        .set(START_OVER.ACCOUNT_ID, request.account())
                        .set(START_OVER.PARTNERSHIP_ID, request.partnership())
                        .set(START_OVER.ASKED_BY, request.askedBy())
                        .set(START_OVER.ASKED_AT, request.askedAt())
                        .set(START_OVER.EXPIRES_AT, request.expiresAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public Optional<StartOver> hold(UUID id, Instant now) {
        return where(START_OVER.ID.eq(id).and(open(now)))
                .forUpdate()
                .of(START_OVER)
                .fetchOptional(StartOverTable::startOver);
    }

    @Override
    public Optional<StartOver> latest(UUID account) {
        return where(START_OVER.ACCOUNT_ID.eq(account))
                .orderBy(field(START_OVER.OUTCOME.isNull()).desc(), START_OVER.ASKED_AT.desc())
                .limit(1)
                .fetchOptional(StartOverTable::startOver);
    }

    @Override
    public List<StartOver> openIn(Collection<UUID> partnerships, Instant now) {
        return partnerships.isEmpty()
                ? List.of()
                : where(START_OVER.PARTNERSHIP_ID.in(partnerships).and(open(now)))
                        .orderBy(START_OVER.ASKED_AT, START_OVER.ID)
                        .fetch(StartOverTable::startOver);
    }

    @Override
    public void settle(UUID id, String outcome, UUID by, Instant at) {
        sql.update(START_OVER)
                .set(START_OVER.OUTCOME, outcome)
                .set(START_OVER.SETTLED_BY, by)
                .set(START_OVER.SETTLED_AT, at)
                .where(START_OVER.ID.eq(id))
                .execute();
    }

    @Override
    public void used(UUID account, Instant at) {
        sql.update(START_OVER)
                .set(START_OVER.USED_AT, at)
                .where(START_OVER.ACCOUNT_ID.eq(account))
                .and(START_OVER.OUTCOME.eq(StartOver.AGREED))
                .and(START_OVER.USED_AT.isNull())
                .execute();
    }

    private SelectConditionStep<? extends Record> where(Condition condition) {
        return sql.select(START_OVER.fields())
                .select(ACCOUNT_.PROFESSIONAL_ID)
                .from(START_OVER)
                .join(ACCOUNT_)
                .on(ACCOUNT_.ID.eq(START_OVER.ACCOUNT_ID))
                .where(condition);
    }

    private static Condition open(Instant now) {
        return START_OVER.OUTCOME.isNull().and(START_OVER.EXPIRES_AT.gt(now));
    }

    private static StartOver startOver(Record row) {
        String outcome = row.get(START_OVER.OUTCOME);
        return new StartOver(
                row.get(START_OVER.ID),
                row.get(START_OVER.ACCOUNT_ID),
                row.get(ACCOUNT_.PROFESSIONAL_ID),
                row.get(START_OVER.PARTNERSHIP_ID),
                row.get(START_OVER.ASKED_BY),
                row.get(START_OVER.ASKED_AT),
                row.get(START_OVER.EXPIRES_AT),
                outcome == null ? "" : outcome,
                row.get(START_OVER.SETTLED_BY));
    }
}
