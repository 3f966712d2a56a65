package nl.aantafel.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Lets {@link Roles#DESTROYER} see and remove the rows of a case, in every table that says of which case a row is. Run after all
 * migrations, so that no room has to think of it for a new table and nothing of a case is ever left behind. The log stays.
 */
final class DestroyerRights {

    private static final String GIVE = """
            do $$
            declare
              missing record;
            begin
              for missing in
                select distinct n.nspname as name
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
                 where exists (select from pg_class h where h.relnamespace = n.oid and h.relname = 'migration_history')
                   and n.nspname <> 'audit' and c.relkind in ('r', 'p') and a.attname = 'case_id' and not a.attisdropped
                   and exists (select from pg_roles where rolname = 'aantafel_destroyer')
                   and not has_schema_privilege('aantafel_destroyer', n.oid, 'usage')
              loop
                execute format('grant usage on schema %I to aantafel_destroyer', missing.name);
              end loop;
              for missing in
                select c.oid, c.oid::regclass as name, c.relrowsecurity as guarded
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
                 where exists (select from pg_class h where h.relnamespace = n.oid and h.relname = 'migration_history')
                   and n.nspname <> 'audit' and c.relkind in ('r', 'p') and a.attname = 'case_id' and not a.attisdropped
                   and exists (select from pg_roles where rolname = 'aantafel_destroyer')
              loop
                if not (has_table_privilege('aantafel_destroyer', missing.oid, 'select')
                        and has_table_privilege('aantafel_destroyer', missing.oid, 'delete')) then
                  execute format('grant select, delete on %s to aantafel_destroyer', missing.name);
                end if;
                if missing.guarded and not exists (
                    select from pg_policy p where p.polrelid = missing.oid and p.polname = 'destroy_see') then
                  execute format('create policy destroy_see on %s for select to aantafel_destroyer using (true)', missing.name);
                  execute format('create policy destroy on %s for delete to aantafel_destroyer using (true)', missing.name);
                end if;
              end loop;
            end $$
            """;

    private DestroyerRights() {}

    static void give(DataSource owner) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(GIVE);
        } catch (SQLException e) {
            throw new IllegalStateException("The destroyer's role cannot be let in: " + e.getMessage(), e);
        }
    }
}
