-- Reads every table for './aantafel backup', and does nothing else. The running app never signs in as this role. Its policies
-- are made for all tables at once, after the rooms' migrations (BackupRights).
do $$
begin
    if exists (select from pg_roles where rolname = 'aantafel_backup') then
        execute format('alter role aantafel_backup login noinherit password %L', '${aantafel_backup}');
    else
        execute format('create role aantafel_backup login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password %L',
                       '${aantafel_backup}');
    end if;
    if exists (select from pg_roles where rolname = 'aantafel_backup' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)) then
        raise exception 'role aantafel_backup has rights a reader must not have: let an administrator drop it';
    end if;
    alter role aantafel_backup set default_transaction_read_only = on;
end $$;
