package nl.aantafel.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.aantafel.db.DefaultCatalog;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Schema;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/**
 * Removes a case, or items of it, from every room. Of a whole case nothing is left behind in any table that says of which case a
 * row is, also where no room thought of it; the log stays, it holds no name.
 */
@Component
public class DestroyingCases {

    private static final String LOG = "audit";

    /** Tables about one person that no other refers to: their rows go with the person, also where no room thought of it. */
    private static final List<Table<?>> LEAVES = leaves();

    private final Destroying destroying;
    private final List<Perishable> rooms;

    DestroyingCases(Destroying destroying, List<Perishable> rooms) {
        this.destroying = destroying;
        this.rooms = List.copyOf(rooms);
    }

    /** Everything a case holds, as far as the role sees it. */
    public List<Perishable.Item> items(DatabaseRole role, UUID caseId) {
        return rooms.stream().flatMap(room -> room.items(role, caseId).stream()).toList();
    }

    /** These items, with all that means nothing without them. */
    public Destruction items(DatabaseRole role, UUID caseId, Collection<UUID> ids) {
        Destruction destruction = new Destruction(role.sql(), destroying, caseId, false);
        destruction.add(ids);
        untilNothingMore(destruction);
        return destruction;
    }

    /** The whole case. */
    public Destruction whole(DatabaseRole role, UUID caseId) {
        Destruction destruction = new Destruction(role.sql(), destroying, caseId, true);
        destruction.add(items(role, caseId).stream().map(Perishable.Item::id).toList());
        destruction.add(List.of(caseId));
        untilNothingMore(destruction);
        for (Table<?> table : tables()) {
            Field<UUID> ofCase = Objects.requireNonNull(table.field("case_id", UUID.class));
            destruction.rows(table, ofCase.eq(caseId));
        }
        destruction.now();
        untilNothingMore(destruction);
        return destruction;
    }

    /** What one room lets go of can be what a row of another means nothing without. */
    private void untilNothingMore(Destruction destruction) {
        int before;
        do {
            before = destruction.gone().size();
            rooms.forEach(room -> room.letGo(destruction));
            LEAVES.forEach(table -> destruction.hanging(table, ofPerson(table)));
        } while (destruction.gone().size() > before);
    }

    /** Every table with rows of a case, each before those it refers to. */
    static List<Table<?>> tables() {
        Set<Table<?>> waiting = new LinkedHashSet<>();
        for (Schema schema : DefaultCatalog.DEFAULT_CATALOG.getSchemas()) {
            schema.getTables().stream()
                    .filter(table -> !LOG.equals(schema.getName()))
                    .filter(table -> table.getPrimaryKey() != null && table.field("case_id") != null)
                    .forEach(waiting::add);
        }
        List<Table<?>> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Table<?> free = waiting.stream()
                    .filter(table -> waiting.stream().noneMatch(other -> other != table && refers(other, table)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("tables of cases refer to each other in a ring"));
            waiting.remove(free);
            ordered.add(free);
        }
        return ordered;
    }

    private static List<Table<?>> leaves() {
        List<Table<?>> all = tables();
        return all.stream()
                .filter(table -> table.field("person_id", UUID.class) != null)
                .filter(table -> all.stream().noneMatch(other -> other != table && refers(other, table)))
                .toList();
    }

    private static Field<UUID> ofPerson(Table<?> table) {
        return Objects.requireNonNull(table.field("person_id", UUID.class));
    }

    private static boolean refers(Table<?> from, Table<?> to) {
        return from.getReferences().stream()
                .map(ForeignKey::getKey)
                .anyMatch(key -> key.getTable().equals(to));
    }
}
