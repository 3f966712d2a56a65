package nl.aantafel.notify.store;

import static nl.aantafel.db.notify.Tables.MAIL;
import static nl.aantafel.db.notify.Tables.MESSAGE;
import static nl.aantafel.db.notify.Tables.PREFERENCE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.notify.tables.records.MailRecord;
import nl.aantafel.notify.MailStates.Count;
import nl.aantafel.notify.domain.Claimed;
import nl.aantafel.notify.domain.Outcome;
import nl.aantafel.notify.domain.Wish;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Mail that waits or went out, under the role of who sends it; each call is a transaction of its own. */
@Component
public class MailTable {

    private final DSLContext mailer;

    MailTable(@Qualifier("mailer") DSLContext mailer) {
        this.mailer = mailer;
    }

    /**
     * Takes what is due, for as long as the lease lasts; also what another process took and never settled. No two processes take
     * the same.
     */
    public List<Claimed> claim(Instant now, Instant until, int most) {
        return mailer
                .update(MAIL)
                .set(MAIL.STATE, inline("sending"))
                .set(MAIL.LEASED_UNTIL, until)
                .set(MAIL.ATTEMPTS, MAIL.ATTEMPTS.plus(1))
                .where(MAIL.ID.in(mailer.select(MAIL.ID)
                        .from(MAIL)
                        .where(MAIL.STATE.in(inline("waiting"), inline("sending")))
                        .and(MAIL.NEXT_AT.le(now))
                        .and(MAIL.LEASED_UNTIL.isNull().or(MAIL.LEASED_UNTIL.le(now)))
                        .orderBy(MAIL.NEXT_AT, MAIL.ID)
                        .limit(inline(most))
                        .forUpdate()
                        .skipLocked()))
                .returning()
                .fetch(MailTable::claimed)
                .stream()
                .sorted(java.util.Comparator.comparing(Claimed::id))
                .toList();
    }

    /** Whether a later version of the same is there. */
    public boolean overtaken(Claimed mail) {
        return mailer.fetchExists(
                MAIL,
                MAIL.RECIPIENT_ID
                        .eq(mail.recipient())
                        .and(MAIL.ABOUT_ID.eq(mail.about()))
                        .and(MAIL.KIND.eq(mail.kind()))
                        .and(MAIL.PART.gt(mail.part())));
    }

    /** Says what became of it, unless its lease ran out and somebody else has it now. */
    public void settle(Claimed mail, Outcome outcome, Instant now) {
        mailer.update(MAIL)
                .set(MAIL.STATE, outcome.state())
                .set(MAIL.REASON, outcome.reason())
                .set(MAIL.SETTLED_AT, now)
                .setNull(MAIL.LEASED_UNTIL)
                .where(own(mail))
                .execute();
    }

    public void later(Claimed mail, Outcome outcome, Instant next) {
        mailer.update(MAIL)
                .set(MAIL.STATE, outcome.state())
                .set(MAIL.REASON, outcome.reason())
                .set(MAIL.NEXT_AT, next)
                .setNull(MAIL.LEASED_UNTIL)
                .where(own(mail))
                .execute();
    }

    /** Lets go of what was claimed and not tried. */
    public void release(Collection<Claimed> mails, Instant next) {
        mails.forEach(mail -> mailer.update(MAIL)
                .set(MAIL.STATE, "waiting")
                .set(MAIL.ATTEMPTS, MAIL.ATTEMPTS.minus(1))
                .set(MAIL.NEXT_AT, next)
                .setNull(MAIL.LEASED_UNTIL)
                .where(own(mail))
                .execute());
    }

    private static Condition own(Claimed mail) {
        return MAIL.ID
                .eq(mail.id())
                .and(MAIL.STATE.eq(inline("sending")))
                .and(MAIL.LEASED_UNTIL.eq(mail.leasedUntil()));
    }

    public Wish wish(UUID person) {
        return mailer.selectFrom(PREFERENCE)
                .where(PREFERENCE.PERSON_ID.eq(person))
                .fetchOptional(row -> new Wish(row.getMail(), row.getLanguage()))
                .orElse(Wish.UNSAID);
    }

    public List<Count> counts() {
        return mailer.select(MAIL.STATE, MAIL.REASON, count(), min(MAIL.CREATED_AT))
                .from(MAIL)
                .groupBy(MAIL.STATE, MAIL.REASON)
                .orderBy(MAIL.STATE, MAIL.REASON)
                .fetch(row -> new Count(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** The newest that went out, for the page of the demo. */
    public List<Claimed> newest(int most) {
        return mailer.selectFrom(MAIL)
                .where(MAIL.STATE.ne("dropped"))
                .orderBy(MAIL.CREATED_AT.desc(), MAIL.ID.desc())
                .limit(inline(most))
                .fetch(MailTable::claimed);
    }

    public Optional<Claimed> find(UUID id) {
        return mailer.selectFrom(MAIL).where(MAIL.ID.eq(id)).fetchOptional(MailTable::claimed);
    }

    /** Forgets mail that was settled, and what was told inside the program, before a moment. */
    public void sweep(Instant before) {
        mailer.deleteFrom(MAIL).where(MAIL.SETTLED_AT.lt(before)).execute();
        mailer.deleteFrom(MESSAGE).where(MESSAGE.CREATED_AT.lt(before)).execute();
    }

    private static Claimed claimed(MailRecord row) {
        return new Claimed(
                row.getId(),
                row.getRecipientId(),
                row.getKind(),
                row.getAboutId(),
                row.getPart(),
                row.getAttempts(),
                row.getCreatedAt(),
                row.getLeasedUntil() == null ? row.getCreatedAt() : row.getLeasedUntil());
    }
}
