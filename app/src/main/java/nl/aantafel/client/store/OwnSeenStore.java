package nl.aantafel.client.store;

import static nl.aantafel.db.client.Tables.SEEN_LINE;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.aantafel.client.OwnSeen.Line;
import nl.aantafel.kernel.RefusedException;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Reads the copies as the door that is open may. */
@Repository
public class OwnSeenStore {

    public record Kept(UUID id, Line line) {

        public String key() {
            return line.shown() + "_" + id;
        }
    }

    private static final Field<?>[] SHOWN = {
        SEEN_LINE.ID,
        SEEN_LINE.SHOWN_AT,
        SEEN_LINE.FIRST_AT,
        SEEN_LINE.LAST_AT,
        SEEN_LINE.LATE,
        SEEN_LINE.KIND,
        SEEN_LINE.ORGANISATION,
        SEEN_LINE.SEAT_KIND,
        SEEN_LINE.ROLE,
        SEEN_LINE.WORKER,
        SEEN_LINE.WHAT,
        SEEN_LINE.CATEGORIES,
        SEEN_LINE.GROUND,
        SEEN_LINE.PROCESSING,
        SEEN_LINE.FRAME_CODE
    };

    private final DSLContext sql;

    OwnSeenStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The latest first. */
    public List<Kept> lines(UUID page, String kind, String after, int most) {
        return sql.select(SHOWN)
                .from(SEEN_LINE)
                .where(SEEN_LINE.PERSON.eq(page))
                .and(kind.isEmpty() ? DSL.noCondition() : SEEN_LINE.KIND.eq(kind))
                .and(after(after))
                .orderBy(SEEN_LINE.SHOWN_AT.desc(), SEEN_LINE.ID.desc())
                .limit(DSL.inline(most))
                .fetch(row -> new Kept(
                        row.get(SEEN_LINE.ID),
                        new Line(
                                row.get(SEEN_LINE.SHOWN_AT),
                                row.get(SEEN_LINE.FIRST_AT),
                                row.get(SEEN_LINE.LAST_AT),
                                row.get(SEEN_LINE.LATE),
                                row.get(SEEN_LINE.KIND),
                                row.get(SEEN_LINE.ORGANISATION),
                                row.get(SEEN_LINE.SEAT_KIND),
                                row.get(SEEN_LINE.ROLE),
                                row.get(SEEN_LINE.WORKER),
                                row.get(SEEN_LINE.WHAT),
                                Arrays.asList(row.get(SEEN_LINE.CATEGORIES)),
                                row.get(SEEN_LINE.GROUND),
                                row.get(SEEN_LINE.PROCESSING),
                                row.get(SEEN_LINE.FRAME_CODE))));
    }

    private static Condition after(String key) {
        if (key.isEmpty()) {
            return DSL.noCondition();
        }
        try {
            String[] parts = key.split("_", 2);
            return DSL.row(SEEN_LINE.SHOWN_AT, SEEN_LINE.ID).lt(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (RuntimeException wrong) {
            throw RefusedException.notFound();
        }
    }

    /** Of what this door may see, by kind. */
    public Map<String, Integer> counts(UUID page) {
        return sql.select(SEEN_LINE.KIND, DSL.count())
                .from(SEEN_LINE)
                .where(SEEN_LINE.PERSON.eq(page))
                .groupBy(SEEN_LINE.KIND)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }
}
