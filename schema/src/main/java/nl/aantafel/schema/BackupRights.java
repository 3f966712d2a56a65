package nl.aantafel.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Lets {@link Roles#BACKUP} read every table of every room: a grant, and a policy that hides no row. Run after all
 * migrations, so that no room has to think of it for a new table; changes nothing where it stands already.
 */
final class BackupRights {

    private static final String GIVE = """
            do $$
            declare
              missing record;
            begin
              for missing in
                select n.nspname as name from pg_namespace n
                 where exists (select from pg_class h where h.relnamespace = n.oid and h.relname = 'migration_history')
                   and n.nspname not in ('pg_catalog', 'information_schema')
                   and not has_schema_privilege('aantafel_backup', n.oid, 'usage')
              loop
                execute format('grant usage on schema %I to aantafel_backup', missing.name);
              end loop;
              for missing in
                select c.oid::regclass as name, c.relkind as kind from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where exists (select from pg_class h where h.relnamespace = n.oid and h.relname = 'migration_history')
                   and (n.nspname <> 'public' or c.relname = 'migration_history')
                   and c.relkind in ('r', 'p', 'S') and pg_has_role(c.relowner, 'member')
                   and not case when c.relkind = 'S' then has_sequence_privilege('aantafel_backup', c.oid, 'select')
                                else has_table_privilege('aantafel_backup', c.oid, 'select') end
              loop
                execute format('grant select on %s %s to aantafel_backup',
                               case when missing.kind = 'S' then 'sequence' else 'table' end, missing.name);
              end loop;
              for missing in
                select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where exists (select from pg_class h where h.relnamespace = n.oid and h.relname = 'migration_history')
                   and c.relkind in ('r', 'p') and c.relrowsecurity
                   and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'backup')
              loop
                execute format('create policy backup on %s for select to aantafel_backup using (true)', missing.name);
              end loop;
            end $$
            """;

    private BackupRights() {}

    static void give(DataSource owner) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(GIVE);
        } catch (SQLException e) {
            throw new IllegalStateException("The backup role cannot be let in: " + e.getMessage(), e);
        }
    }
}
