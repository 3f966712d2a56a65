package nl.aantafel.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table of the product, and how it takes part in a world. */
record Table(String name, List<Column> columns) {

    record Column(String name, boolean dated) {}

    /** Rows that belong to a partnership, not to a case. */
    static final Set<String> OF_A_PARTNERSHIP = Set.of(
            "directory.partnership", "directory.organisation", "directory.professional", "directory.seat",
            "directory.participation", "directory.role_holding", "directory.partnership_municipality", "frame.activation",
            "account.account", "casefile.number_series");

    /** Rows of a meeting; found through the conference that is held in it. */
    static final Set<String> OF_A_GATHERING =
            Set.of("gathering.gathering", "gathering.attendance", "gathering.agenda_item", "gathering.person_at",
                    "gathering.calendar_item", "gathering.reply", "gathering.substitute");

    /** Columns that get a value of their own in each case. */
    private static final Set<String> VARYING = Set.of(
            "casefile.case_file.family_name", "casefile.case_file.number", "casefile.case_file.other_number",
            "referral.referral.family_name", "referral.referral.number", "casefile.person.first_name",
            "casefile.person.last_name", "casefile.person.name_key", "casefile.person.sound_key", "casefile.home.street",
            "casefile.home.house_number", "casefile.home.postcode", "casefile.statement.text",
            "directory.professional.email", "account.account.sign_in_name");

    boolean varies(String column) {
        return VARYING.contains(name + "." + column);
    }

    boolean ofCase() {
        return has("case_id") || name.equals("casefile.case_file");
    }

    boolean has(String column) {
        return columns.stream().anyMatch(each -> each.name().equals(column));
    }

    String columnList() {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }

    /** Every table of every room; generated columns fill themselves. */
    static List<Table> all(Connection database) throws SQLException {
        String query =
                """
                select n.nspname || '.' || c.relname, a.attname, a.atttypid in ('date'::regtype, 'timestamptz'::regtype)
                from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                  and n.nspname not in ('pg_catalog', 'information_schema') and c.relname not like 'migration_history%'
                order by n.nspname, c.relname, a.attnum
                """;
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                tables.computeIfAbsent(rows.getString(1), name -> new ArrayList<>())
                        .add(new Column(rows.getString(2), rows.getBoolean(3)));
            }
        }
        return tables.entrySet().stream()
                .map(each -> new Table(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }
}
