package nl.aantafel.task.store;

import static nl.aantafel.db.task.Tables.TASK_;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.aantafel.db.task.tables.records.TaskRecord;
import nl.aantafel.task.Tasks.NewTask;
import nl.aantafel.task.Tasks.TaskView;
import nl.aantafel.task.domain.DueKey;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tasks; row-level security shows one's own, and within a case those of the table. */
@Component
public class TaskStore {

    private static final Field<LocalDate> DUE = DSL.coalesce(TASK_.DUE, DueKey.NEVER);

    private final DSLContext db;

    TaskStore(DSLContext db) {
        this.db = db;
    }

    /** A task with whose it is and who closed it when, if anybody did. */
    public record Kept(
            TaskView view,
            UUID partnership,
            @Nullable UUID doneBy,
            @Nullable Instant doneAt) {}

    public void add(UUID id, NewTask task, UUID by, Instant at) {
        add(db, id, task, by, at);
    }

    /** Under another role than the app's. */
    public void add(DSLContext role, UUID id, NewTask task, UUID by, Instant at) {
        role.insertInto(TASK_)
                .set(TASK_.ID, id)
                .set(TASK_.PARTNERSHIP_ID, task.partnership())
                .set(TASK_.CASE_ID, task.caseId())
                .set(TASK_.KIND, task.kind())
                .set(TASK_.ABOUT_TYPE, task.aboutType())
                .set(TASK_.ABOUT_ID, task.aboutId())
                .set(TASK_.OWNER_ID, task.owner())
                .set(TASK_.DUE, task.due())
                .set(TASK_.NOTE, task.note())
                .set(TASK_.CREATED_BY, by)
                .set(TASK_.CREATED_AT, at)
                .execute();
    }

    public List<TaskView> open(UUID owner, @Nullable DueKey after, int limit) {
        return db.selectFrom(TASK_)
                .where(TASK_.OWNER_ID.eq(owner), TASK_.DONE_AT.isNull())
                .and(after == null ? DSL.noCondition() : DSL.row(DUE, TASK_.ID).gt(after.due(), after.id()))
                .orderBy(DUE, TASK_.ID)
                .limit(DSL.inline(limit))
                .fetch(TaskStore::view);
    }

    public List<TaskView> ofCase(UUID caseId) {
        return db.selectFrom(TASK_)
                .where(TASK_.CASE_ID.eq(caseId))
                .orderBy(TASK_.DONE_AT.isNotNull(), DUE, TASK_.ID)
                .fetch(TaskStore::view);
    }

    public Optional<Kept> find(UUID task) {
        return db.selectFrom(TASK_)
                .where(TASK_.ID.eq(task))
                .fetchOptional(row -> new Kept(view(row), row.getPartnershipId(), row.getDoneBy(), row.getDoneAt()));
    }

    /** Done or open again, as seen in a version; false when somebody was first. */
    public boolean close(UUID task, long version, @Nullable Closing closing) {
        return db.update(TASK_)
                        .set(TASK_.DONE_AT, closing == null ? null : closing.at())
                        .set(TASK_.DONE_BY, closing == null ? null : closing.by())
                        .set(TASK_.OUTCOME, closing == null ? "" : closing.outcome())
                        .set(TASK_.VERSION, TASK_.VERSION.plus(1))
                        .where(TASK_.ID.eq(task), TASK_.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** Who did a task when, and what came of it. */
    public record Closing(UUID by, Instant at, String outcome) {}

    private static TaskView view(TaskRecord row) {
        return new TaskView(
                row.getId(),
                row.getCaseId(),
                row.getKind(),
                row.getAboutType(),
                row.getAboutId(),
                row.getOwnerId(),
                row.getDue(),
                row.getNote(),
                row.getDoneAt() != null,
                row.getOutcome(),
                row.getVersion());
    }
}
