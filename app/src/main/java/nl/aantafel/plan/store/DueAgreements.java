package nl.aantafel.plan.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Whose agreements come due, over all cases; no case and no text. */
@Component
public class DueAgreements {

    /** {@code first} is the first day on which something comes due. */
    public record Due(UUID professional, LocalDate first) {}

    private final DSLContext sql;

    DueAgreements(DSLContext sql) {
        this.sql = sql;
    }

    public List<Due> toRemind(LocalDate until, int most) {
        return sql.fetch("select * from plan.to_remind({0}, {1})", DSL.val(until), DSL.val(most))
                .map(row -> new Due(row.get(0, UUID.class), row.get(1, LocalDate.class)));
    }

    /** How many agreements were marked. */
    public int remind(UUID professional, LocalDate until) {
        return sql.fetchSingle("select plan.remind({0}, {1})", DSL.val(professional), DSL.val(until))
                .get(0, int.class);
    }
}
