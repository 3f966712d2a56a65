package nl.aantafel.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.aantafel.schema.GoldenSchema;
import nl.aantafel.support.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** What the catalog of a migrated database must show. */
class SchemaTest {

    private static final TestDatabase DB = TestDatabase.copy();

    private final DSLContext catalog = TestDatabase.sql(DB.superuser());

    @Test
    void theSchemaIsTheOneOnRecord() throws Exception {
        Path kept = Path.of("../schema/golden-schema.txt");
        String now = GoldenSchema.describe(DB.superuser());
        if (Boolean.getBoolean("aantafel.redraw")) {
            Files.writeString(kept, now);
        }
        assertThat(kept)
                .as("schema/golden-schema.txt; write it anew with -Daantafel.redraw=true")
                .hasContent(now);
    }

    @Test
    void everyForeignKeyHasAnIndex() {
        List<String> without =
                catalog.fetchValues("""
                        select k.conrelid::regclass || ' ' || k.conname from pg_constraint k
                         where k.contype = 'f' and not exists (
                           select 1 from pg_index i where i.indrelid = k.conrelid
                              and (i.indkey::int2[])[0] = k.conkey[1])
                        """).stream().map(String::valueOf).toList();
        assertThat(without).isEmpty();
    }

    @Test
    void everyTableOfACaseForcesRowLevelSecurity() {
        List<String> open = names("""
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and n.nspname in ('casefile', 'referral', 'plan', 'meeting', 'task', 'gathering', 'access', 'exchange', 'notify')
                   and c.relname <> 'migration_history' and not (c.relrowsecurity and c.relforcerowsecurity)
                """);
        assertThat(open).isEmpty();
    }

    @Test
    void everyPolicyThatLooksUpDoesSoByOneIndexLookup() {
        List<String> unfenced = names("""
                select p.polrelid::regclass || ' ' || p.polname from pg_policy p
                 where coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) ilike '%exists%'
                   and coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) not ilike '%offset 0%'
                """);
        assertThat(unfenced).isEmpty();
    }

    @Test
    void noViewHidesWhoLooks() {
        assertThat(names("""
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
                           and not coalesce(c.reloptions::text like '%security_invoker=true%', false)
                        """)).isEmpty();
    }

    @Test
    void theAppOwnsNothingAndBypassesNothing() {
        assertThat(names("""
                        select rolname::text from pg_roles where rolname like 'aantafel\\_%' and rolname <> 'aantafel_owner'
                           and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
                        """)).isEmpty();
        assertThat(
                        names(
                                "select c.oid::regclass::text from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'aantafel_app'"))
                .isEmpty();
    }

    @Test
    void theAppMayOnlyAddToTheLog() {
        assertThat(
                        names(
                                "select privilege_type::text from information_schema.role_table_grants where grantee = 'aantafel_app' and table_schema = 'audit'"))
                .containsOnly("INSERT");
    }

    /** A new table is let in by itself; this says when that did not happen. */
    @Test
    void theBackupRoleReadsEveryRowOfEveryTableAndDoesNothingElse() {
        assertThat(names("""
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
                           and not (has_table_privilege('aantafel_backup', c.oid, 'select')
                                    and (not c.relrowsecurity or exists (
                                          select from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname
                                             and p.roles = '{aantafel_backup}' and p.permissive = 'PERMISSIVE'
                                             and p.cmd = 'SELECT' and p.qual = 'true'))
                                    and not exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive))
                        """)).isEmpty();
        assertThat(
                        names(
                                "select distinct privilege_type::text from information_schema.role_table_grants where grantee = 'aantafel_backup'"))
                .containsOnly("SELECT");
    }

    @Test
    void noRoleOfTheRunningAppActsAsTheBackupRole() {
        assertThat(names("""
                        select rolname::text from pg_roles where rolname like 'aantafel\\_%' and rolname <> 'aantafel_backup'
                           and pg_has_role(oid, 'aantafel_backup', 'usage')
                        """)).isEmpty();
    }

    private List<String> names(String sql) {
        return catalog.fetchValues(sql).stream().map(String::valueOf).toList();
    }
}
