package nl.aantafel.account.store;

import static nl.aantafel.db.account.Tables.ACCOUNT_;
import static nl.aantafel.db.directory.Tables.PROFESSIONAL;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import org.jooq.Condition;

/** The condition under which an account opens anything at all: not blocked, its screening not over, its owner still at work. */
final class OpenAccounts {

    private OpenAccounts() {}

    static Condition on(LocalDate today) {
        return ACCOUNT_.BLOCKED_AT
                .isNull()
                .and(ACCOUNT_.SCREENING_UNTIL.isNull().or(ACCOUNT_.SCREENING_UNTIL.ge(today)))
                .and(atWork(today));
    }

    /** Whose owner the directory still has at work; of who left, an account is as good as none. */
    static Condition atWork(LocalDate today) {
        return exists(selectOne()
                .from(PROFESSIONAL)
                .where(PROFESSIONAL.ID.eq(ACCOUNT_.PROFESSIONAL_ID))
                .and(PROFESSIONAL.UNTIL_DAY.isNull().or(PROFESSIONAL.UNTIL_DAY.ge(today))));
    }
}
