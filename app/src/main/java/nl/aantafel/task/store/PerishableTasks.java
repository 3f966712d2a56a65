package nl.aantafel.task.store;

import static nl.aantafel.db.task.Tables.TASK_;

import java.util.List;
import java.util.UUID;
import nl.aantafel.kernel.Ids;
import nl.aantafel.platform.DatabaseRole;
import nl.aantafel.platform.Destruction;
import nl.aantafel.platform.Perishable;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A task goes at its own time, and with what it is about; one that is of no case, too. */
@Component
@Order(6)
final class PerishableTasks implements Perishable {

    @Override
    public List<Item> items(DatabaseRole role, UUID caseId) {
        DSLContext sql = role.sql();
        return sql.select(TASK_.ID)
                .from(TASK_)
                .where(TASK_.CASE_ID.eq(caseId))
                .fetch(row -> new Item("task", row.value1(), Ids.momentOf(row.value1()), null));
    }

    @Override
    public void letGo(Destruction d) {
        d.items(
                "task",
                TASK_,
                TASK_.CASE_ID
                        .eq(d.caseId())
                        .and(d.pointsAtGone(TASK_.ID).or(d.pointsAtGone(TASK_.ABOUT_ID)))
                        .or(TASK_.CASE_ID.isNull().and(d.pointsAtGone(TASK_.ABOUT_ID))));
    }
}
