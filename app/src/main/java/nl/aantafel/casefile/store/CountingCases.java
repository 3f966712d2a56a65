package nl.aantafel.casefile.store;

import static nl.aantafel.db.casefile.Tables.YEAR_COUNTS;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.kernel.Actor;
import nl.aantafel.kernel.YearCounts;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How many cases came in, were taken up and closed in a period. */
@Component
class CountingCases implements YearCounts {

    private final DSLContext db;

    CountingCases(DSLContext db) {
        this.db = db;
    }

    @Override
    public Map<String, Integer> of(Actor actor, UUID partnership, LocalDate from, LocalDate until) {
        return db.selectFrom(YEAR_COUNTS(partnership, from, until))
                .fetchSingle(row -> Map.of(
                        "referred", row.getReferred(),
                        "taken_up", row.getTakenUp(),
                        "not_taken_up", row.getNotTakenUp(),
                        "closed", row.getClosed(),
                        "open_at_end", row.getOpenAtEnd()));
    }
}
