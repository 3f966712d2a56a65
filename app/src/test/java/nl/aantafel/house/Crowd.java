package nl.aantafel.house;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Copies of a case, made past the app: the same rows with other ids, numbers and people, so that tables are as large as in use. */
final class Crowd {

    private static final String SCHEMAS = "'access', 'casefile', 'plan', 'meeting', 'gathering', 'referral', 'task'";

    private final DSLContext superuser;

    Crowd(TestDatabase database) {
        this.superuser = TestDatabase.sql(database.superuser());
    }

    /** @param strangers whether the copies are of people nobody in the house is */
    void copy(UUID caseId, int times, boolean strangers) {
        superuser.transaction(inside -> {
            DSLContext sql = inside.dsl();
            sql.execute("set local session_replication_role = replica");
            tables(sql).forEach(table -> sql.execute(statement(sql, table, strangers), DSL.inline(times), caseId));
        });
    }

    void analyse() {
        superuser.execute("analyze");
    }

    /** How many rows tables of these names have. */
    Map<String, Long> sizes(Set<String> names) {
        Map<String, Long> sizes = new TreeMap<>();
        for (String table : tables(superuser)) {
            if (names.contains(table.substring(table.indexOf('.') + 1))) {
                sizes.put(
                        table,
                        superuser.fetchSingle("select count(*) from " + table).get(0, Long.class));
            }
        }
        return sizes;
    }

    private static List<String> tables(DSLContext sql) {
        return sql
                .fetch(
                        "select distinct c.table_schema || '.' || c.table_name from information_schema.columns c"
                                + " join information_schema.tables t using (table_schema, table_name)"
                                + " where t.table_type = 'BASE TABLE' and c.table_schema in (" + SCHEMAS + ")"
                                + " and (c.column_name in ('case_id', 'gathering_id') or c.table_name in ('case_file', 'gathering'))")
                .stream()
                .map(row -> row.get(0, String.class))
                .toList();
    }

    private static String statement(DSLContext sql, String table, boolean strangers) {
        String[] name = table.split("\\.");
        List<? extends Record> columns = sql.fetch(
                "select column_name, udt_name from information_schema.columns where table_schema = ? and table_name = ?"
                        + " and is_generated = 'NEVER' and is_identity = 'NO' order by ordinal_position",
                name[0],
                name[1]);
        return "insert into " + table + " ("
                + columns.stream().map(each -> "\"" + each.get(0) + "\"").collect(Collectors.joining(", "))
                + ") select "
                + columns.stream()
                        .map(each -> copied(each.get(0, String.class), each.get(1, String.class), strangers))
                        .collect(Collectors.joining(", "))
                + " from " + table + " t cross join generate_series(1, ?) as n"
                + " where "
                + whose(
                        table,
                        columns.stream().map(each -> each.get(0, String.class)).toList());
    }

    private static String whose(String table, List<String> columns) {
        String meetings = " in (select c.gathering_id from meeting.conference c where c.case_id = ?)";
        if (columns.contains("case_id")) {
            return "t.case_id = ?";
        }
        if (columns.contains("gathering_id")) {
            return "t.gathering_id" + meetings;
        }
        return table.equals("gathering.gathering") ? "t.id" + meetings : "t.id = ?";
    }

    private static String copied(String column, String type, boolean strangers) {
        String value = "t.\"" + column + "\"";
        return switch (type) {
            case "uuid" -> other(value, strangers);
            case "_uuid" -> "array(select " + other("u", strangers) + " from unnest(" + value + ") u)";
            case "text" -> column.equals("number") ? value + " || '-' || n || '" + strangers + "'" : value;
            default -> value;
        };
    }

    /** Another id, the same for the same id of the same copy; who and what is of the house stays, unless it is of strangers. */
    private static String other(String value, boolean strangers) {
        List<String> kept =
                strangers ? List.of("partnership") : List.of("partnership", "professional", "organisation", "seat");
        return kept.stream()
                        .map(table -> "exists (select from directory." + table + " k where k.id = " + value + ")")
                        .collect(Collectors.joining(" or ", "case when ", " then "))
                + value + " else md5(" + value + "::text || n || '" + strangers + "')::uuid end";
    }
}
