package nl.aantafel.bench.peer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Copies the rows one case leaves in all tables of the engine, whatever these are. The engine opens a case full of marks; the
 * rows it added are read back, removed, and written once per case of the world with ids, names, times and values filled in.
 */
final class Replicator {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int BATCH = 1_000;

    /** Between any two ids made for one case and between cases, in 100 ns: time-based like the engines' own. */
    private static final long TICK = 1_000;

    private final DataSource database;
    private final Map<String, List<String>> tables = new TreeMap<>();
    /** Cells in COPY's text form: plain strings, or the marks below. */
    private final Map<String, List<Cell[]>> template = new LinkedHashMap<>();

    private int ids;

    private record Cell(String text, List<Object> parts) {}

    private enum Mark {
        NUMBER,
        FAMILY,
        PATHWAY,
        LIGHT,
        CHILDREN,
        OPENED
    }

    private record Member(int seat) {}

    private record Id(int index) {}

    Replicator(DataSource database) throws SQLException {
        this.database = database;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet columns = statement.executeQuery(
                        """
                        select table_name, column_name from information_schema.columns
                        where table_schema = current_schema() and table_name like 'act\\_%'
                          and is_generated = 'NEVER' order by table_name, ordinal_position""")) {
            while (columns.next()) {
                tables.computeIfAbsent(columns.getString(1), t -> new ArrayList<>()).add(columns.getString(2));
            }
        }
        // Counters and the like change without belonging to a case.
        tables.remove("act_ge_property");
        tables.keySet().removeIf(t -> t.endsWith("databasechangelog") || t.endsWith("databasechangeloglock"));
    }

    /** Every row of every table, values in PostgreSQL's own text form. */
    private Map<String, Set<List<String>>> everything(Connection connection) throws SQLException {
        Map<String, Set<List<String>>> all = new TreeMap<>();
        for (Map.Entry<String, List<String>> table : tables.entrySet()) {
            Set<List<String>> rows = new HashSet<>();
            String list = String.join(", ", table.getValue().stream().map(c -> c + "::text").toList());
            try (Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("select " + list + " from " + table.getKey())) {
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= table.getValue().size(); i++) {
                        row.add(found.getString(i));
                    }
                    rows.add(row);
                }
            }
            all.put(table.getKey(), rows);
        }
        return all;
    }

    void learn(Engine engine) throws SQLException {
        CaseFile marks = CaseFile.template();
        try (Connection connection = database.getConnection()) {
            Map<String, Set<List<String>>> before = everything(connection);
            engine.open(marks);
            Map<String, Set<List<String>>> after = everything(connection);
            Set<String> known = new HashSet<>();
            before.values().forEach(rows -> rows.forEach(row -> row.forEach(cell -> known.addAll(uuids(cell)))));
            Map<String, Integer> fresh = new HashMap<>();
            Map<String, List<String>> keys = new TreeMap<>();
            for (Map.Entry<String, Set<List<String>>> table : after.entrySet()) {
                int key = tables.get(table.getKey()).indexOf("id_");
                for (List<String> row : table.getValue()) {
                    if (before.get(table.getKey()).contains(row)) {
                        continue;
                    }
                    if (key < 0) {
                        throw new IllegalStateException("a new row without an id in " + table.getKey());
                    }
                    keys.computeIfAbsent(table.getKey(), t -> new ArrayList<>()).add(row.get(key));
                    Cell[] cells = new Cell[row.size()];
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = cell(row.get(i), marks, known, fresh);
                    }
                    template.computeIfAbsent(table.getKey(), t -> new ArrayList<>()).add(cells);
                }
            }
            ids = fresh.size();
            remove(connection, keys);
            if (!everything(connection).equals(before)) {
                throw new IllegalStateException("the template could not be taken out again");
            }
        }
    }

    private static List<String> uuids(String cell) {
        return cell == null ? List.of() : UUID.matcher(cell).results().map(r -> r.group()).toList();
    }

    private static Cell cell(String value, CaseFile marks, Set<String> known, Map<String, Integer> fresh) {
        if (value == null) {
            return new Cell("\\N", null);
        }
        int seat = marks.members().indexOf(value);
        if (seat >= 0) {
            return new Cell(null, List.of(new Member(seat)));
        }
        Mark mark = value.equals(marks.number())
                ? Mark.NUMBER
                : value.equals(marks.family())
                        ? Mark.FAMILY
                        : value.equals(marks.pathway())
                                ? Mark.PATHWAY
                                : value.equals(marks.light())
                                        ? Mark.LIGHT
                                        : value.equals(String.valueOf(marks.children()))
                                                ? Mark.CHILDREN
                                                : value.equals(stamp(marks.opened())) ? Mark.OPENED : null;
        if (mark != null) {
            return new Cell(null, List.of(mark));
        }
        if (value.contains("tpl") || value.startsWith("2001-02-03")) {
            throw new IllegalStateException("a mark where none is understood: " + value);
        }
        List<Object> parts = new ArrayList<>();
        Matcher uuid = UUID.matcher(value);
        int end = 0;
        while (uuid.find()) {
            if (!known.contains(uuid.group())) {
                parts.add(escaped(value.substring(end, uuid.start())));
                parts.add(new Id(fresh.computeIfAbsent(uuid.group(), u -> fresh.size())));
                end = uuid.end();
            }
        }
        if (parts.isEmpty()) {
            return new Cell(escaped(value), null);
        }
        parts.add(escaped(value.substring(end)));
        return new Cell(null, parts);
    }

    /** A timestamp without zone as PostgreSQL writes it; every process here keeps UTC. */
    private static String stamp(Instant instant) {
        String text = Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)).toString();
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    /** Deletes in any order the foreign keys allow. */
    private static void remove(Connection connection, Map<String, List<String>> keys) throws SQLException {
        connection.setAutoCommit(false);
        Map<String, List<String>> left = new TreeMap<>(keys);
        while (!left.isEmpty()) {
            int size = left.size();
            SQLException last = null;
            for (String table : List.copyOf(left.keySet())) {
                Savepoint point = connection.setSavepoint();
                try (var delete = connection.prepareStatement("delete from " + table + " where id_ = any(?)")) {
                    delete.setArray(1, connection.createArrayOf("text", left.get(table).toArray()));
                    delete.executeUpdate();
                    left.remove(table);
                } catch (SQLException e) {
                    connection.rollback(point);
                    last = e;
                }
            }
            if (last != null && left.size() == size) {
                throw last;
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    void write(World world) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            List<String> again = new ArrayList<>();
            try (Statement statement = connection.createStatement()) {
                for (String table : template.keySet()) {
                    again.addAll(dropIndexes(statement, table));
                }
            }
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            Map<String, StringBuilder> buffers = new LinkedHashMap<>();
            template.keySet().forEach(table -> buffers.put(table, new StringBuilder()));
            List<String> order = parentsFirst(connection);
            for (int n = 1; n <= world.cases(); n++) {
                fill(world, n, buffers);
                if (n % BATCH == 0 || n == world.cases()) {
                    for (String table : order) {
                        StringBuilder rows = buffers.get(table);
                        copy.copyIn(
                                "copy " + table + " (" + String.join(", ", tables.get(table)) + ") from stdin",
                                new java.io.ByteArrayInputStream(
                                        rows.toString().getBytes(StandardCharsets.UTF_8)));
                        rows.setLength(0);
                    }
                }
            }
            try (Statement statement = connection.createStatement()) {
                for (String index : again) {
                    statement.execute(index);
                }
            }
            connection.commit();
        }
    }

    private void fill(World world, int n, Map<String, StringBuilder> buffers) {
        CaseFile file = world.at(n);
        String[] fresh = new String[ids];
        // Ticks since 1582, as in every time-based id; from the moment the case was opened.
        long ticks = (file.opened().getEpochSecond() + 12_219_292_800L) * 10_000_000L;
        for (int i = 0; i < ids; i++) {
            long at = ticks + i * TICK;
            fresh[i] = "%08x-%04x-1%03x-9a7a-%012x"
                    .formatted(at & 0xffffffffL, (at >>> 32) & 0xffff, (at >>> 48) & 0xfff, world.seed() & 0xffffffffffffL);
        }
        for (Map.Entry<String, List<Cell[]>> table : template.entrySet()) {
            StringBuilder rows = buffers.get(table.getKey());
            for (Cell[] row : table.getValue()) {
                for (int i = 0; i < row.length; i++) {
                    if (i > 0) {
                        rows.append('\t');
                    }
                    if (row[i].text != null) {
                        rows.append(row[i].text);
                    } else {
                        for (Object part : row[i].parts) {
                            rows.append(value(part, file, fresh));
                        }
                    }
                }
                rows.append('\n');
            }
        }
    }

    private static String value(Object part, CaseFile file, String[] fresh) {
        if (part instanceof Id id) {
            return fresh[id.index];
        }
        if (part instanceof Member member) {
            return escaped(file.members().get(member.seat));
        }
        if (part instanceof Mark mark) {
            return switch (mark) {
                case NUMBER -> escaped(file.number());
                case FAMILY -> escaped(file.family());
                case PATHWAY -> escaped(file.pathway());
                case LIGHT -> escaped(file.light());
                case CHILDREN -> String.valueOf(file.children());
                case OPENED -> stamp(file.opened());
            };
        }
        return (String) part;
    }

    /** Foreign keys before the tables that point there; a table that points at itself is fine within one COPY. */
    private List<String> parentsFirst(Connection connection) throws SQLException {
        Map<String, Set<String>> parents = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        """
                        select c.relname, p.relname from pg_constraint k join pg_class c on c.oid = k.conrelid
                        join pg_class p on p.oid = k.confrelid where k.contype = 'f'
                        and k.connamespace = current_schema()::regnamespace and c.oid <> p.oid""")) {
            while (found.next()) {
                parents.computeIfAbsent(found.getString(1), t -> new HashSet<>()).add(found.getString(2));
            }
        }
        List<String> order = new ArrayList<>();
        Set<String> left = new java.util.LinkedHashSet<>(template.keySet());
        while (!left.isEmpty()) {
            String next = left.stream()
                    .filter(t -> parents.getOrDefault(t, Set.of()).stream().noneMatch(left::contains))
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            order.add(next);
        }
        return order;
    }

    /** Takes plain indexes away for the load; keys stay. */
    private static List<String> dropIndexes(Statement statement, String table) throws SQLException {
        Map<String, String> indexes = new LinkedHashMap<>();
        try (ResultSet found = statement.executeQuery(
                "select i.indexname, i.indexdef from pg_indexes i where i.schemaname = current_schema() and i.tablename = '"
                        + table
                        + "' and not exists (select 1 from pg_constraint k where k.conindid = (quote_ident(i.schemaname) || '.'"
                        + " || quote_ident(i.indexname))::regclass)")) {
            while (found.next()) {
                indexes.put(found.getString(1), found.getString(2));
            }
        }
        for (String index : indexes.keySet()) {
            statement.execute("drop index \"" + index + "\"");
        }
        return List.copyOf(indexes.values());
    }

    int rowsPerCase() {
        return template.values().stream().mapToInt(List::size).sum();
    }

    Map<String, Integer> rows() {
        Map<String, Integer> rows = new TreeMap<>();
        template.forEach((table, list) -> rows.put(table, list.size()));
        return rows;
    }
}
