package nl.aantafel.account.store;

import static nl.aantafel.db.account.Tables.ACCOUNT_;
import static nl.aantafel.db.account.Tables.PROVIDER_LINK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.account.domain.ProviderStore;
import nl.aantafel.platform.Destroying;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Links to the identity provider; one that was undone stays undone, also when an older backup comes back. */
@Repository
class ProviderTable implements ProviderStore {

    private final DSLContext sql;
    private final Destroying destroying;

    ProviderTable(DSLContext sql, Destroying destroying) {
        this.sql = sql;
        this.destroying = destroying;
    }

    @Override
    public Optional<UUID> account(Subject subject) {
        return sql.select(PROVIDER_LINK.ACCOUNT_ID)
                .from(PROVIDER_LINK)
                .where(PROVIDER_LINK.ISSUER.eq(subject.issuer()).and(PROVIDER_LINK.SUBJECT.eq(subject.name())))
                .fetchOptional(PROVIDER_LINK.ACCOUNT_ID);
    }

    @Override
    public Optional<Owner> open(Subject subject, LocalDate today) {
        return sql.select(ACCOUNT_.ID, ACCOUNT_.PROFESSIONAL_ID)
                .from(PROVIDER_LINK)
                .join(ACCOUNT_)
                .on(ACCOUNT_.ID.eq(PROVIDER_LINK.ACCOUNT_ID))
                .where(PROVIDER_LINK.ISSUER.eq(subject.issuer()), PROVIDER_LINK.SUBJECT.eq(subject.name()))
                .and(OpenAccounts.on(today))
                .fetchOptional(row -> new Owner(row.value1(), row.value2()));
    }

    @Override
    public Optional<Instant> linkedSince(UUID account) {
        return sql.select(PROVIDER_LINK.LINKED_AT)
                .from(PROVIDER_LINK)
                .where(PROVIDER_LINK.ACCOUNT_ID.eq(account))
                .fetchOptional(PROVIDER_LINK.LINKED_AT);
    }

    @Override
    public boolean link(UUID account, Subject subject, Instant now) {
        Optional<UUID> held = account(subject);
        if (held.isPresent()) {
            return held.get().equals(account);
        }
        return sql.insertInto(PROVIDER_LINK)
                        .set(PROVIDER_LINK.ACCOUNT_ID, account)
                        .set(PROVIDER_LINK.ISSUER, subject.issuer())
                        .set(PROVIDER_LINK.SUBJECT, subject.name())
                        .set(PROVIDER_LINK.LINKED_AT, now)
                        .onConflict(PROVIDER_LINK.ACCOUNT_ID)
                        .doUpdate()
                        .set(PROVIDER_LINK.ISSUER, subject.issuer())
                        .set(PROVIDER_LINK.SUBJECT, subject.name())
                        .set(PROVIDER_LINK.LINKED_AT, now)
                        .execute()
                == 1;
    }

    @Override
    public boolean unlink(UUID account) {
        return destroying.rows(PROVIDER_LINK, PROVIDER_LINK.ACCOUNT_ID.eq(account)) == 1;
    }
}
