package nl.aantafel.rights.store;

import static nl.aantafel.db.rights.Tables.FALLING_DUE;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.kernel.RefusedException;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.rights.Retentions.FallingDue;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the last round found to fall due; row-level security shows all of a partnership's cases, or those one manages. */
@Component
public class FallingDueStore {

    private final DSLContext sql;

    FallingDueStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The app's role: whoever reads through it sees what the actor may see. */
    public DatabaseRole app() {
        return new DatabaseRole(sql);
    }

    public List<FallingDue> list(UUID partnership, @Nullable String after, int most) {
        return sql.selectFrom(FALLING_DUE)
                .where(FALLING_DUE.PARTNERSHIP_ID.eq(partnership))
                .and(after == null ? DSL.noCondition() : after(after))
                .orderBy(FALLING_DUE.FIRST_DUE, FALLING_DUE.CASE_ID)
                .limit(DSL.inline(most))
                .fetch(row -> new FallingDue(row.getCaseId(), row.getNumber(), row.getFirstDue(), row.getItems()));
    }

    /** When the last round found that the first of a case falls due. */
    public Optional<LocalDate> firstDue(UUID caseId) {
        return sql.select(FALLING_DUE.FIRST_DUE)
                .from(FALLING_DUE)
                .where(FALLING_DUE.CASE_ID.eq(caseId))
                .fetchOptional(FALLING_DUE.FIRST_DUE);
    }

    public static String key(FallingDue row) {
        return row.firstDue() + "~" + row.caseId();
    }

    private static Condition after(String key) {
        try {
            String[] parts = key.split("~", 2);
            return DSL.row(FALLING_DUE.FIRST_DUE, FALLING_DUE.CASE_ID)
                    .gt(LocalDate.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
        } catch (DateTimeParseException | IllegalArgumentException odd) {
            throw RefusedException.notFound();
        }
    }
}
