package nl.aantafel.platform.backup;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** What the database itself says about its rooms: every schema that has a history of migrations. */
final class Catalog {

    private static final String ROOM_TABLES = """
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname <> 'public' and c.relname <> 'migration_history'
               and exists (select from pg_class h where h.relnamespace = n.oid and h.relname = 'migration_history')
            """;
    private static final String UNREADABLE = "select c.oid::regclass::text " + ROOM_TABLES + """
               and c.relkind = 'r'
               and (not has_table_privilege(current_user, c.oid, 'select')
                    or exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive)
                    or c.relrowsecurity and not exists (
                         select from pg_policy p join pg_roles r on r.rolname = current_user
                          where p.polrelid = c.oid and p.polpermissive and p.polcmd in ('r', '*')
                            and r.oid = any (p.polroles) and pg_get_expr(p.polqual, p.polrelid) = 'true'))
             order by 1
            """;
    private static final String COLUMNS =
            "select n.nspname::text, c.relname::text, coalesce(array_agg(a.attname::text order by a.attnum) "
                    + "filter (where a.attgenerated = ''), '{}') from pg_attribute a join (select c.oid, c.relname, c.relnamespace "
                    + ROOM_TABLES + """
               and c.relkind = 'r') c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
             where a.attnum > 0 and not a.attisdropped group by 1, 2 order by 1, 2
            """;
    private static final String REFERENCES = """
            select c.relnamespace::regnamespace::text || '.' || c.relname, f.relnamespace::regnamespace::text || '.' || f.relname
              from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
             where k.contype = 'f' and k.conrelid <> k.confrelid
            """;

    private final DSLContext sql;

    Catalog(Connection connection) {
        this.sql = DSL.using(connection, SQLDialect.POSTGRES);
    }

    /** Names of rooms, in order of the alphabet. */
    List<String> rooms() {
        return strings("""
                select n.nspname::text from pg_namespace n join pg_class h on h.relnamespace = n.oid
                 where h.relname = 'migration_history' and n.nspname <> 'public' order by 1
                """);
    }

    Map<String, List<String>> versions() {
        Map<String, List<String>> versions = new TreeMap<>();
        for (String room : rooms()) {
            List<String> ran = strings("select version from " + BackedTable.quote(room)
                    + ".migration_history where success and version is not null order by installed_rank");
            if (!ran.isEmpty()) {
                versions.put(room, ran);
            }
        }
        return versions;
    }

    /** Tables this role cannot read whole. */
    List<String> unreadable() {
        return strings(UNREADABLE);
    }

    /** All tables of all rooms, each after those it refers to. */
    List<BackedTable> tables() {
        Map<String, BackedTable> byName = new TreeMap<>();
        sql.fetch(COLUMNS).forEach(row -> {
            BackedTable table = new BackedTable(
                    row.get(0, String.class), row.get(1, String.class), List.of(row.get(2, String[].class)));
            byName.put(table.relation(), table);
        });
        Map<String, Set<String>> before = new TreeMap<>();
        sql.fetch(REFERENCES)
                .forEach(row -> before.computeIfAbsent(row.get(0, String.class), name -> new TreeSet<>())
                        .add(row.get(1, String.class)));
        Set<String> order = new LinkedHashSet<>();
        byName.keySet().forEach(name -> place(name, before, order, new LinkedHashSet<>()));
        return order.stream()
                .filter(byName::containsKey)
                .map(byName::get)
                .map(BackedTable.class::cast)
                .toList();
    }

    private static void place(String name, Map<String, Set<String>> before, Set<String> order, Set<String> path) {
        if (order.contains(name)) {
            return;
        }
        if (!path.add(name)) {
            throw new IllegalStateException("tables refer to each other in a circle: " + path);
        }
        before.getOrDefault(name, Set.of()).forEach(earlier -> place(earlier, before, order, path));
        path.remove(name);
        order.add(name);
    }

    /** Tables in which row-level security is forced on their owner too. */
    List<String> forced() {
        return strings("select c.oid::regclass::text " + ROOM_TABLES + " and c.relforcerowsecurity order by 1");
    }

    List<BackedSequence> sequences() {
        List<BackedSequence> sequences = new ArrayList<>();
        sql.fetch("select n.nspname::text, c.relname::text " + ROOM_TABLES + " and c.relkind = 'S' order by 1, 2")
                .forEach(row -> {
                    String schema = row.get(0, String.class);
                    String name = row.get(1, String.class);
                    var value = sql.fetchSingle("select last_value, is_called from " + BackedTable.quote(schema) + "."
                            + BackedTable.quote(name));
                    sequences.add(
                            new BackedSequence(schema, name, value.get(0, Long.class), value.get(1, Boolean.class)));
                });
        return sequences;
    }

    /** A sequence and where it stands. */
    record BackedSequence(String schema, String name, long value, boolean called) {}

    /** Whether somebody else is signed in as a role of the running app. */
    boolean inUse() {
        return !strings("""
                select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
                   and usename in ('aantafel_app', 'aantafel_sealer', 'aantafel_log_reader', 'aantafel_mailer')
                """).isEmpty();
    }

    String server() {
        return sql.fetchSingle("show server_version").get(0, String.class);
    }

    /** The moment this transaction began, as text; its snapshot is taken with it. */
    String moment() {
        return sql.fetchSingle("select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')")
                .get(0, String.class);
    }

    private List<String> strings(String query) {
        return sql.fetchValues(query).stream().map(String::valueOf).toList();
    }
}
