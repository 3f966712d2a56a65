package nl.aantafel.platform;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * One destruction of a case or of part of it, in one transaction: what is gone so far, and how many of which kind. Rooms remove
 * their rows through it, so that a restore of an older backup removes them again.
 */
public final class Destruction {

    private final DSLContext sql;
    private final Destroying destroying;
    private final UUID caseId;
    private final boolean whole;
    private final Set<UUID> gone = new HashSet<>();
    private final Map<String, Integer> counted = new TreeMap<>();
    private boolean last;

    Destruction(DSLContext sql, Destroying destroying, UUID caseId, boolean whole) {
        this.sql = sql;
        this.destroying = destroying;
        this.caseId = caseId;
        this.whole = whole;
    }

    public DSLContext sql() {
        return sql;
    }

    public UUID caseId() {
        return caseId;
    }

    /** Whether nothing of the case stays. */
    public boolean whole() {
        return whole;
    }

    /** Whether no table refers to the case any more, so that the case itself can go. */
    public boolean last() {
        return last;
    }

    void now() {
        last = true;
    }

    /** The ids of everything that goes, and of every row that went. */
    public Set<UUID> gone() {
        return Set.copyOf(gone);
    }

    public void add(Collection<UUID> ids) {
        gone.addAll(ids);
    }

    /** How many items of which kind went. */
    public Map<String, Integer> counted() {
        return Map.copyOf(counted);
    }

    /** Whether a column points at something that is gone. */
    public Condition pointsAtGone(Field<UUID> column) {
        return gone.isEmpty() ? DSL.falseCondition() : column.eq(DSL.any(gone.toArray(UUID[]::new)));
    }

    /** Removes items of a kind. */
    public void items(String kind, Table<?> table, Condition condition) {
        count(kind, rows(table, condition));
    }

    /** So many items of a kind go, each of one row or more. */
    public void count(String kind, int items) {
        if (items > 0) {
            counted.merge(kind, items, Integer::sum);
        }
    }

    /** Removes what is nothing by itself. */
    public int rows(Table<?> table, Condition condition) {
        List<Record> keys = destroying.gone(sql, table, condition);
        // A row without an id of its own bears the ids of what it joins, and these need not go.
        for (Record key : keys) {
            if (key.size() == 1 && key.field(0) instanceof Field<?> own && "id".equals(own.getName())) {
                gone.add(key.get(0, UUID.class));
            }
        }
        return keys.size();
    }

    /** Removes the rows of this case that point, in one of these columns, at something that is gone. */
    @SafeVarargs
    public final int hanging(Table<?> table, Field<UUID>... columns) {
        Condition any = DSL.falseCondition();
        for (Field<UUID> column : columns) {
            any = any.or(pointsAtGone(column));
        }
        Field<UUID> ofCase = table.field("case_id", UUID.class);
        return rows(table, ofCase == null ? any : ofCase.eq(caseId).and(any));
    }
}
