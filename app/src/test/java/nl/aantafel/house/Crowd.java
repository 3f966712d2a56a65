package nl.aantafel.house;

import java.util.List;
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
            tables(sql)
                    .forEach(table -> sql.execute(statement(sql, table, strangers), DSL.inline(times), caseId));
        });
    }

    void analyse() {
        superuser.execute("analyze");
    }

    private static List<String> tables(DSLContext sql) {
        return sql
                .fetch("select distinct c.table_schema || '.' || c.table_name from information_schema.columns c"
                        + " join information_schema.tables t using (table_schema, table_name)"
                        + " where t.table_type = 'BASE TABLE' and c.table_schema in (" + SCHEMAS + ")"
                        + " and (c.column_name in ('case_id', 'gathering_id') or c.table_name = 'case_file')")
                .stream()
                .map(row -> row.get(0, String.class))
                .toList();
    }

    private static String statement(DSLContext sql, String table, boolean strangers) {
        String[] name = table.split("\\.");
        List<? extends Record> columns = sql.fetch(
                "select column_name, data_type from information_schema.columns where table_schema = ? and table_name = ?"
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
                + " where " + whose(columns.stream().map(each -> each.get(0, String.class)).toList());
    }

    private static String whose(List<String> columns) {
        if (columns.contains("case_id")) {
            return "t.case_id = ?";
        }
        return columns.contains("gathering_id")
                ? "t.gathering_id in (select g.id from gathering.gathering g where g.case_id = ?)"
                : "t.id = ?";
    }

    private static String copied(String column, String type, boolean strangers) {
        String value = "t.\"" + column + "\"";
        if (type.equals("uuid")) {
            String keep = strangers ? "directory.partnership" : "directory.professional";
            String kept = "exists (select from " + keep + " k where k.id = " + value + ")"
                    + (strangers
                            ? ""
                            : " or exists (select from directory.partnership k where k.id = " + value + ")"
                                    + " or exists (select from directory.organisation k where k.id = " + value + ")"
                                    + " or exists (select from directory.seat k where k.id = " + value + ")");
            return "case when " + kept + " then " + value + " else md5(" + value + "::text || n || '" + strangers
                    + "')::uuid end";
        }
        return column.equals("number") && type.equals("text") ? value + " || '-' || n || '" + strangers + "'" : value;
    }
}
