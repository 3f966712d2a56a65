-- Of which version each room's tables are, for a process that may look at nothing else: the clients' pages apart from the house. It starts
-- on the version it was built for only.
create function platform.versions() returns table (room text, version numeric)
    language plpgsql stable security definer set search_path = pg_catalog as $$
declare
    history record;
begin
    for history in
        select n.nspname as folder from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relname = 'migration_history' and c.relkind = 'r' order by 1
    loop
        return query execute format(
            'select %L::text, max(h.version::numeric) from %I.migration_history h where h.success and h.version is not null'
            ' having max(h.version::numeric) is not null',
            history.folder, history.folder);
    end loop;
end $$;
revoke all on function platform.versions() from public;
grant usage on schema platform to aantafel_client;
grant execute on function platform.versions() to aantafel_client;
