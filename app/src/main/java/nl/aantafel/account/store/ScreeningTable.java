package nl.aantafel.account.store;

import static nl.aantafel.db.account.Tables.ACCOUNT_;
import static nl.aantafel.db.account.Tables.SCREENING_NOTICE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.domain.ScreeningStore;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;

@Repository
class ScreeningTable implements ScreeningStore {

    private final DSLContext sql;

    ScreeningTable(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Ending> untold(LocalDate today, LocalDate last) {
        return endings(ACCOUNT_.SCREENING_UNTIL
                        .between(today, last)
                        .and(ACCOUNT_.BLOCKED_AT.isNull())
                        .and(OpenAccounts.atWork(today))
                        .and(notExists(selectOne()
                                .from(SCREENING_NOTICE)
                                .where(SCREENING_NOTICE.ACCOUNT_ID.eq(ACCOUNT_.ID))
                                .and(SCREENING_NOTICE.UNTIL_DAY.eq(ACCOUNT_.SCREENING_UNTIL)))))
                .orderBy(ACCOUNT_.SCREENING_UNTIL, ACCOUNT_.ID)
                .fetch(ScreeningTable::ending);
    }

    @Override
    public boolean tell(Ending ending, Instant now) {
        return sql.insertInto(SCREENING_NOTICE)
                        .set(SCREENING_NOTICE.ACCOUNT_ID, ending.account())
                        .set(SCREENING_NOTICE.UNTIL_DAY, ending.until())
                        .set(SCREENING_NOTICE.TOLD_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public Map<UUID, Ending> of(Collection<UUID> accounts) {
        return endings(ACCOUNT_.ID.eq(any(accounts.toArray(UUID[]::new))).and(ACCOUNT_.SCREENING_UNTIL.isNotNull()))
                .fetchMap(ACCOUNT_.ID, ScreeningTable::ending);
    }

    @Override
    public Optional<Ending> of(UUID account) {
        return Optional.ofNullable(of(List.of(account)).get(account));
    }

    private SelectConditionStep<Record3<UUID, UUID, LocalDate>> endings(Condition condition) {
        return sql.select(ACCOUNT_.ID, ACCOUNT_.PROFESSIONAL_ID, ACCOUNT_.SCREENING_UNTIL)
                .from(ACCOUNT_)
                .where(condition);
    }

    private static Ending ending(Record3<UUID, UUID, LocalDate> row) {
        return new Ending(row.value1(), row.value2(), row.value3());
    }
}
