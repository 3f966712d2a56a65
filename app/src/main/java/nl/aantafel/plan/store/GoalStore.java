package nl.aantafel.plan.store;

import static nl.aantafel.db.plan.Tables.GOAL;
import static nl.aantafel.db.plan.Tables.GOAL_LEVEL;
import static nl.aantafel.db.plan.Tables.GOAL_PERSON;
import static nl.aantafel.db.plan.Tables.GOAL_STATEMENT;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.plan.tables.records.GoalPersonRecord;
import nl.aantafel.db.plan.tables.records.GoalRecord;
import nl.aantafel.db.plan.tables.records.GoalStatementRecord;
import nl.aantafel.kernel.Ids;
import nl.aantafel.plan.GoalLevel;
import nl.aantafel.plan.Plans.GoalInput;
import nl.aantafel.plan.Plans.GoalView;
import nl.aantafel.plan.domain.Changed;
import nl.aantafel.plan.domain.Stamp;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Goals with the people they are for and the statements they answer. */
@Component
public class GoalStore {

    private static final Field<UUID[]> PERSONS = array(select(GOAL_PERSON.PERSON_ID)
                    .from(GOAL_PERSON)
                    .where(GOAL_PERSON.GOAL_ID.eq(GOAL.ID))
                    .orderBy(GOAL_PERSON.PERSON_ID))
            .as("persons");
    private static final Field<UUID[]> STATEMENTS = array(select(GOAL_STATEMENT.STATEMENT_ID)
                    .from(GOAL_STATEMENT)
                    .where(GOAL_STATEMENT.GOAL_ID.eq(GOAL.ID))
                    .orderBy(GOAL_STATEMENT.STATEMENT_ID))
            .as("statements");
    private static final Field<List<GoalLevel>> LEVELS = multiset(select(
                            GOAL_LEVEL.VIEW,
                            GOAL_LEVEL.LEVEL,
                            GOAL_LEVEL.GIVEN_ON,
                            GOAL_LEVEL.NOTE,
                            GOAL_LEVEL.ORGANISATION_ID,
                            GOAL_LEVEL.PERSON_ID)
                    .from(GOAL_LEVEL)
                    .where(GOAL_LEVEL.GOAL_ID.eq(GOAL.ID))
                    .orderBy(GOAL_LEVEL.GIVEN_ON, GOAL_LEVEL.VIEW, GOAL_LEVEL.ID))
            .as("levels")
            .convertFrom(rows -> rows.map(row -> new GoalLevel(
                    row.value1(),
                    row.value2().intValue(),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    row.value6(),
                    "")));

    private final DSLContext sql;

    GoalStore(DSLContext sql) {
        this.sql = sql;
    }

    public List<GoalView> list(UUID caseId) {
        return read(GOAL.CASE_ID.eq(caseId)).stream().map(Changed::value).toList();
    }

    public Optional<Changed<GoalView>> find(UUID caseId, UUID goal) {
        return read(GOAL.CASE_ID.eq(caseId).and(GOAL.ID.eq(goal))).stream().findFirst();
    }

    private List<Changed<GoalView>> read(Condition condition) {
        return sql.select(GOAL.fields())
                .select(PERSONS, STATEMENTS, LEVELS)
                .from(GOAL)
                .where(condition)
                .orderBy(GOAL.POSITION, GOAL.ID)
                .fetch(GoalStore::goal);
    }

    private static Changed<GoalView> goal(Record row) {
        GoalRecord goal = row.into(GOAL);
        return new Changed<>(
                new GoalView(
                        goal.getId(),
                        goal.getPhase(),
                        goal.getTitle(),
                        goal.getGoodEnough(),
                        goal.getLifeDomain(),
                        goal.getClientPriority(),
                        set(row.get(PERSONS)),
                        set(row.get(STATEMENTS)),
                        goal.getState(),
                        goal.getStateReason(),
                        row.get(LEVELS),
                        List.of(goal.getLevelWords()),
                        goal.getVersion()),
                goal.getChangedBy(),
                goal.getChangedAt());
    }

    private static Set<UUID> set(UUID[] ids) {
        return new LinkedHashSet<>(Arrays.asList(ids));
    }

    public void add(UUID caseId, UUID id, GoalInput input, Stamp stamp) {
        GoalRecord row = record(input, stamp);
        row.setId(id);
        row.setCaseId(caseId);
        row.setPosition(sql.select(coalesce(max(GOAL.POSITION), (short) 0))
                .from(GOAL)
                .where(GOAL.CASE_ID.eq(caseId))
                .fetchSingle(next -> (short) (next.value1() + 1)));
        sql.insertInto(GOAL).set(row).execute();
        refer(caseId, id, input);
    }

    /** False when somebody else changed it since {@code version}. */
    public boolean change(UUID caseId, UUID id, GoalInput input, long version, Stamp stamp) {
        GoalRecord row = record(input, stamp);
        row.setVersion(version + 1);
        if (sql.update(GOAL).set(row).where(as(caseId, id, version)).execute() == 0) {
            return false;
        }
        sql.deleteFrom(GOAL_PERSON).where(GOAL_PERSON.GOAL_ID.eq(id)).execute();
        sql.deleteFrom(GOAL_STATEMENT).where(GOAL_STATEMENT.GOAL_ID.eq(id)).execute();
        refer(caseId, id, input);
        return true;
    }

    /** One level a day of each party: the later one stays. */
    public void level(UUID caseId, UUID goal, GoalLevel level, Stamp stamp) {
        sql.insertInto(GOAL_LEVEL)
                .set(GOAL_LEVEL.ID, Ids.next(stamp.at()))
                .set(GOAL_LEVEL.CASE_ID, caseId)
                .set(GOAL_LEVEL.GOAL_ID, goal)
                .set(GOAL_LEVEL.VIEW, level.view())
                .set(GOAL_LEVEL.GIVEN_ON, level.on())
                .set(GOAL_LEVEL.LEVEL, (short) level.level())
                .set(GOAL_LEVEL.NOTE, level.note().strip())
                .set(GOAL_LEVEL.GIVEN_BY, stamp.by())
                .set(GOAL_LEVEL.ORGANISATION_ID, level.organisation())
                .set(GOAL_LEVEL.PERSON_ID, level.person())
                .onConflict(
                        GOAL_LEVEL.GOAL_ID,
                        GOAL_LEVEL.VIEW,
                        GOAL_LEVEL.GIVEN_ON,
                        GOAL_LEVEL.ORGANISATION_ID,
                        GOAL_LEVEL.PERSON_ID)
                .doUpdate()
                .set(GOAL_LEVEL.LEVEL, (short) level.level())
                .set(GOAL_LEVEL.NOTE, level.note().strip())
                .set(GOAL_LEVEL.GIVEN_BY, stamp.by())
                .execute();
    }

    public boolean close(UUID caseId, GoalView closed, Stamp stamp) {
        return sql.update(GOAL)
                        .set(GOAL.STATE, closed.state())
                        .set(GOAL.STATE_REASON, closed.stateReason())
                        .set(GOAL.VERSION, closed.version() + 1)
                        .set(GOAL.CHANGED_BY, stamp.by())
                        .set(GOAL.CHANGED_AT, stamp.at())
                        .where(as(caseId, closed.id(), closed.version()))
                        .execute()
                == 1;
    }

    private static Condition as(UUID caseId, UUID id, long version) {
        return GOAL.CASE_ID.eq(caseId).and(GOAL.ID.eq(id)).and(GOAL.VERSION.eq(version));
    }

    private static GoalRecord record(GoalInput input, Stamp stamp) {
        GoalRecord row = new GoalRecord();
        row.setPhase(input.phase());
        row.setTitle(input.title().strip());
        row.setGoodEnough(input.goodEnough());
        row.setLifeDomain(input.lifeDomain());
        row.setClientPriority(input.clientPriority());
        boolean said = input.levelWords().stream().anyMatch(words -> !words.isBlank());
        row.setLevelWords(said ? input.levelWords().stream().map(String::strip).toArray(String[]::new) : new String[0]);
        row.setChangedBy(stamp.by());
        row.setChangedAt(stamp.at());
        return row;
    }

    private void refer(UUID caseId, UUID goal, GoalInput input) {
        if (!input.persons().isEmpty()) {
            sql.insertInto(GOAL_PERSON)
                    .set(input.persons().stream()
                            .map(person -> new GoalPersonRecord(caseId, goal, person))
                            .toList())
                    .execute();
        }
        if (!input.statements().isEmpty()) {
            sql.insertInto(GOAL_STATEMENT)
                    .set(input.statements().stream()
                            .map(statement -> new GoalStatementRecord(caseId, goal, statement))
                            .toList())
                    .execute();
        }
    }
}
