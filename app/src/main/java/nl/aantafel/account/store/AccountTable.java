package nl.aantafel.account.store;

import static nl.aantafel.db.account.Tables.ACCOUNT_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aantafel.account.domain.Account;
import nl.aantafel.account.domain.AccountStore;
import nl.aantafel.db.account.tables.records.AccountRecord;
import nl.aantafel.kernel.Time;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class AccountTable implements AccountStore {

    private final DSLContext sql;
    private final Time time;

    AccountTable(DSLContext sql, Time time) {
        this.sql = sql;
        this.time = time;
    }

    @Override
    public Optional<Account> byName(String signInName) {
        return one(lower(ACCOUNT_.SIGN_IN_NAME).eq(lower(val(signInName))).and(OpenAccounts.atWork(time.today())));
    }

    @Override
    public Optional<Account> byId(UUID id) {
        return one(ACCOUNT_.ID.eq(id).and(OpenAccounts.atWork(time.today())));
    }

    @Override
    public Optional<Account> byProfessional(UUID professional) {
        return one(ACCOUNT_.PROFESSIONAL_ID.eq(professional));
    }

    @Override
    public Map<UUID, Account> byProfessionals(Collection<UUID> professionals) {
        return sql
                .selectFrom(ACCOUNT_)
                .where(ACCOUNT_.PROFESSIONAL_ID.eq(org.jooq.impl.DSL.any(professionals.toArray(UUID[]::new))))
                .fetch(AccountTable::account)
                .stream()
                .collect(Collectors.toMap(Account::professional, Function.identity()));
    }

    @Override
    public List<Account> first(int most) {
        return sql.selectFrom(ACCOUNT_)
                .orderBy(lower(ACCOUNT_.SIGN_IN_NAME))
                .limit(most)
                .fetch(AccountTable::account);
    }

    @Override
    public boolean any() {
        return sql.fetchExists(ACCOUNT_);
    }

    @Override
    public boolean add(Account account) {
        return sql.insertInto(ACCOUNT_)
                        .set(ACCOUNT_.ID, account.id())
                        .set(ACCOUNT_.PROFESSIONAL_ID, account.professional())
                        .set(ACCOUNT_.SIGN_IN_NAME, account.signInName())
                        .set(ACCOUNT_.SCREENING_UNTIL, account.screeningUntil())
                        .set(ACCOUNT_.CREATED_AT, account.createdAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public boolean takeStep(UUID id, long step) {
        return sql.update(ACCOUNT_)
                        .set(ACCOUNT_.LAST_TOTP_STEP, step)
                        .where(ACCOUNT_.ID.eq(id).and(ACCOUNT_.LAST_TOTP_STEP.lt(step)))
                        .execute()
                == 1;
    }

    @Override
    public void changePassword(UUID id, String hash) {
        sql.update(ACCOUNT_)
                .set(ACCOUNT_.PASSWORD_HASH, hash)
                .where(ACCOUNT_.ID.eq(id))
                .execute();
    }

    @Override
    public void startOver(UUID id, String passwordHash, String secret) {
        sql.update(ACCOUNT_)
                .set(ACCOUNT_.PASSWORD_HASH, passwordHash)
                .set(ACCOUNT_.TOTP_SECRET, secret)
                .setNull(ACCOUNT_.TOTP_CONFIRMED_AT)
                .where(ACCOUNT_.ID.eq(id))
                .execute();
    }

    @Override
    public List<Account> keptOtherwise(String begin, int most) {
        return sql.selectFrom(ACCOUNT_)
                .where(
                        ACCOUNT_.TOTP_SECRET.isNotNull(),
                        ACCOUNT_.TOTP_SECRET.startsWith(begin).not())
                .orderBy(ACCOUNT_.ID)
                .limit(most)
                .fetch(AccountTable::account);
    }

    @Override
    public boolean keepSecret(UUID id, String present, String kept) {
        return sql.update(ACCOUNT_)
                        .set(ACCOUNT_.TOTP_SECRET, kept)
                        .where(ACCOUNT_.ID.eq(id), ACCOUNT_.TOTP_SECRET.eq(present))
                        .execute()
                == 1;
    }

    @Override
    public void confirm(UUID id, Instant now) {
        sql.update(ACCOUNT_)
                .set(ACCOUNT_.TOTP_CONFIRMED_AT, now)
                .set(ACCOUNT_.IN_USE_SINCE, coalesce(ACCOUNT_.IN_USE_SINCE, now))
                .where(ACCOUNT_.ID.eq(id))
                .execute();
    }

    @Override
    public void enterWithoutPassword(UUID id, Instant now) {
        sql.update(ACCOUNT_)
                .setNull(ACCOUNT_.PASSWORD_HASH)
                .setNull(ACCOUNT_.TOTP_SECRET)
                .setNull(ACCOUNT_.TOTP_CONFIRMED_AT)
                .set(ACCOUNT_.IN_USE_SINCE, coalesce(ACCOUNT_.IN_USE_SINCE, now))
                .where(ACCOUNT_.ID.eq(id))
                .execute();
    }

    @Override
    public void block(UUID id, @Nullable Instant since) {
        sql.update(ACCOUNT_)
                .set(ACCOUNT_.BLOCKED_AT, since)
                .where(ACCOUNT_.ID.eq(id))
                .execute();
    }

    @Override
    public void screen(UUID id, @Nullable LocalDate until) {
        sql.update(ACCOUNT_)
                .set(ACCOUNT_.SCREENING_UNTIL, until)
                .where(ACCOUNT_.ID.eq(id))
                .execute();
    }

    private Optional<Account> one(Condition condition) {
        return sql.selectFrom(ACCOUNT_).where(condition).fetchOptional(AccountTable::account);
    }

    private static Account account(AccountRecord row) {
        return new Account(
                row.getId(),
                row.getProfessionalId(),
                row.getSignInName(),
                row.getPasswordHash(),
                row.getTotpSecret(),
                row.getTotpConfirmedAt(),
                row.getLastTotpStep(),
                row.getScreeningUntil(),
                row.getBlockedAt(),
                row.getInUseSince(),
                row.getCreatedAt());
    }
}
