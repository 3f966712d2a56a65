package nl.aantafel.platform;

import static nl.aantafel.db.platform.Tables.DESTRUCTION;

import java.util.List;
import java.util.Objects;
import nl.aantafel.kernel.Ids;
import nl.aantafel.kernel.Time;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.JSONFormat;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/**
 * Removes rows for good, and notes in the same transaction which they were: table and key, never content. A restore of a
 * backup that still holds them removes them again. Whatever takes something of people away goes through here; only rows
 * that are rewritten as a whole, or hold nothing of anybody, are deleted directly.
 */
@Component
public class Destroying {

    private static final JSONFormat PLAIN = new JSONFormat()
            .header(false)
            .recordFormat(JSONFormat.RecordFormat.OBJECT)
            .wrapSingleColumnRecords(true);

    private final DSLContext sql;
    private final Time time;

    Destroying(DSLContext sql, Time time) {
        this.sql = sql;
        this.time = time;
    }

    /**
     * Deletes what the condition says, as far as the actor may.
     *
     * @return how many rows
     */
    public int rows(Table<?> table, Condition condition) {
        return gone(sql, table, condition).size();
    }

    /** The same under another role than the app's, in that role's transaction. */
    public int under(DSLContext role, Table<?> table, Condition condition) {
        return gone(role, table, condition).size();
    }

    /** The keys of what is deleted. */
    List<Record> gone(DSLContext role, Table<?> table, Condition condition) {
        List<TableField<?, ?>> key = List.copyOf(
                Objects.requireNonNull(table.getPrimaryKey(), table.getName()).getFields());
        List<Record> keys = List.copyOf(
                role.deleteFrom(table).where(condition).returningResult(key).fetch());
        if (!keys.isEmpty()) {
            var insert = role.insertInto(DESTRUCTION, DESTRUCTION.ID, DESTRUCTION.RELATION, DESTRUCTION.KEY);
            for (Record gone : keys) {
                insert = insert.values(Ids.next(time.now()), name(table), JSONB.valueOf(gone.formatJSON(PLAIN)));
            }
            insert.execute();
        }
        return keys;
    }

    private static String name(Table<?> table) {
        return Objects.requireNonNull(table.getSchema()).getName() + "." + table.getName();
    }
}
