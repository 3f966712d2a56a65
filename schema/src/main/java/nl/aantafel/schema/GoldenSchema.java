package nl.aantafel.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.StringJoiner;
import javax.sql.DataSource;

/** A sorted listing of tables, columns, indexes and policies, to be compared with {@code golden-schema.txt}. */
public final class GoldenSchema {

    private static final String LISTING = """
            with own as (
              select c.oid, n.nspname || '.' || c.relname as name, c.relkind, c.relrowsecurity, c.relforcerowsecurity
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                and c.relname not like 'migration_history%' and c.relkind in ('r', 'p', 'v'))
            select 'table ' || name || case when relrowsecurity then ' rls' else '' end
                     || case when relforcerowsecurity then ' forced' else '' end as line from own
            union all
            select 'column ' || own.name || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                     || case when a.attnotnull then ' not null' else '' end
              from own join pg_attribute a on a.attrelid = own.oid where a.attnum > 0 and not a.attisdropped
            union all
            select 'index ' || pg_get_indexdef(i.indexrelid) from own join pg_index i on i.indrelid = own.oid
            union all
            select 'policy ' || own.name || ' ' || p.polname || ' ' || p.polcmd::text from own join pg_policy p on p.polrelid = own.oid
            union all
            select 'check ' || own.name || ' ' || pg_get_constraintdef(k.oid) from own join pg_constraint k on k.conrelid = own.oid
              where k.contype in ('c', 'f')
            order by 1
            """;

    private GoldenSchema() {}

    public static String describe(DataSource database) throws SQLException {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(LISTING)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines.toString();
    }
}
