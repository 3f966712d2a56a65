package nl.aantafel.account.store;

import static nl.aantafel.db.account.Tables.ACCOUNT_;

import java.time.LocalDate;
import org.jooq.Condition;

/** The condition under which an account opens anything at all: not blocked, and its screening not over. */
final class OpenAccounts {

    private OpenAccounts() {}

    static Condition on(LocalDate today) {
        return ACCOUNT_.BLOCKED_AT
                .isNull()
                .and(ACCOUNT_.SCREENING_UNTIL.isNull().or(ACCOUNT_.SCREENING_UNTIL.ge(today)));
    }
}
