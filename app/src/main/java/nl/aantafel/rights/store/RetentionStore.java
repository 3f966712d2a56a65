package nl.aantafel.rights.store;

import static nl.aantafel.db.access.Tables.MEMBERSHIP;
import static nl.aantafel.db.rights.Tables.CERTIFICATE;
import static nl.aantafel.db.rights.Tables.CERTIFICATE_KIND;
import static nl.aantafel.db.rights.Tables.FALLING_DUE;
import static nl.aantafel.db.rights.Tables.RETENTION_TURN;
import static nl.aantafel.db.rights.Tables.RETENTION_WARNING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.platform.Destroying;
import nl.aantafel.platform.RetainedCases.RetainedCase;
import nl.aantafel.rights.Certificate;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What the round of destroying keeps, under the destroyer's own role; each call that is given the role joins that transaction. */
@Component
public class RetentionStore {

    private static final Set<String> DECIDE = Set.of("process_director", "case_director");

    private final DSLContext destroyer;

    RetentionStore(@Qualifier("destroyer") DSLContext destroyer) {
        this.destroyer = destroyer;
    }

    public DatabaseRole role() {
        return new DatabaseRole(destroyer);
    }

    /** Whether this process may do the round for a day; until the lease ends nobody else does. */
    public boolean take(LocalDate day, Instant now, Instant until) {
        return destroyer
                        .update(RETENTION_TURN)
                        .set(RETENTION_TURN.LEASED_UNTIL, until)
                        .where(RETENTION_TURN.DONE_FOR.lt(day), RETENTION_TURN.LEASED_UNTIL.le(now))
                        .execute()
                == 1;
    }

    public void goOn(Instant until) {
        destroyer.update(RETENTION_TURN).set(RETENTION_TURN.LEASED_UNTIL, until).execute();
    }

    /** The round is over; done for the day unless something of it has to be tried again. */
    public void release(LocalDate day, Instant now, boolean done) {
        destroyer
                .update(RETENTION_TURN)
                .set(RETENTION_TURN.LEASED_UNTIL, now)
                .set(RETENTION_TURN.DONE_FOR, done ? DSL.val(day) : RETENTION_TURN.DONE_FOR)
                .execute();
    }

    public void certify(DatabaseRole role, Certificate certificate, UUID partnership) {
        role.sql()
                .insertInto(CERTIFICATE)
                .set(CERTIFICATE.ID, certificate.id())
                .set(CERTIFICATE.PARTNERSHIP_ID, partnership)
                .set(CERTIFICATE.AT, certificate.at())
                .set(CERTIFICATE.RULE, certificate.rule())
                .set(CERTIFICATE.WHOLE, certificate.whole())
                .set(CERTIFICATE.FRAME_CODE, certificate.frameCode())
                .set(CERTIFICATE.FRAME_VERSION, certificate.frameVersion())
                .set(CERTIFICATE.TERM_VALUE, certificate.termValue())
                .set(CERTIFICATE.TERM_UNIT, certificate.termUnit())
                .set(CERTIFICATE.ARTICLE, certificate.article())
                .set(CERTIFICATE.CHAIN_ID, certificate.chain())
                .set(CERTIFICATE.LINE_ID, certificate.line())
                .execute();
        for (Map.Entry<String, Integer> kind : certificate.destroyed().entrySet()) {
            role.sql()
                    .insertInto(CERTIFICATE_KIND)
                    .set(CERTIFICATE_KIND.CERTIFICATE_ID, certificate.id())
                    .set(CERTIFICATE_KIND.KIND, kind.getKey())
                    .set(CERTIFICATE_KIND.DESTROYED, kind.getValue())
                    .execute();
        }
    }

    public void falls(DatabaseRole role, RetainedCase of, LocalDate first, int items, Instant now) {
        role.sql()
                .insertInto(FALLING_DUE)
                .set(FALLING_DUE.CASE_ID, of.id())
                .set(FALLING_DUE.PARTNERSHIP_ID, of.partnership())
                .set(FALLING_DUE.NUMBER, of.number())
                .set(FALLING_DUE.FIRST_DUE, first)
                .set(FALLING_DUE.ITEMS, items)
                .set(FALLING_DUE.FOUND_AT, now)
                .onConflict(FALLING_DUE.CASE_ID)
                .doUpdate()
                .set(FALLING_DUE.FIRST_DUE, first)
                .set(FALLING_DUE.ITEMS, items)
                .set(FALLING_DUE.FOUND_AT, now)
                .execute();
    }

    public void fallsNot(Destroying destroying, DatabaseRole role, UUID caseId) {
        destroying.under(role.sql(), FALLING_DUE, FALLING_DUE.CASE_ID.eq(caseId));
    }

    /** False when it was given before, for this day or for one shortly before it. */
    public boolean warned(DatabaseRole role, UUID caseId, LocalDate due, int months) {
        boolean lately = role.sql()
                .fetchExists(DSL.selectOne()
                        .from(RETENTION_WARNING)
                        .where(RETENTION_WARNING.CASE_ID.eq(caseId), RETENTION_WARNING.MONTHS.eq((short) months))
                        .and(RETENTION_WARNING.DUE.between(due.minusMonths(1), due)));
        if (!lately) {
            role.sql()
                    .insertInto(RETENTION_WARNING)
                    .set(RETENTION_WARNING.CASE_ID, caseId)
                    .set(RETENTION_WARNING.DUE, due)
                    .set(RETENTION_WARNING.MONTHS, (short) months)
                    .execute();
        }
        return !lately;
    }

    /** Until when what a provider brought in may stay longer. */
    public Map<UUID, LocalDate> prolonged(DatabaseRole role, UUID caseId) {
        return ProlongationStore.prolonged(role, caseId);
    }

    /** Who has to decide whether a case is kept longer: its process director and its case director. */
    public List<UUID> deciders(DatabaseRole role, UUID caseId, Instant now) {
        return role.sql()
                .selectDistinct(MEMBERSHIP.PERSON_ID)
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.CASE_ID.eq(caseId), MEMBERSHIP.ROLE.in(DECIDE), MEMBERSHIP.FROM_AT.le(now))
                .and(MEMBERSHIP.UNTIL_AT.isNull().or(MEMBERSHIP.UNTIL_AT.gt(now)))
                .fetch(MEMBERSHIP.PERSON_ID);
    }
}
