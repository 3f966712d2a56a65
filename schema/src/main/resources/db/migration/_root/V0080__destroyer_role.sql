-- Destroys what its term has ended for, by the clock: sees cases to know what is due, removes it, and writes down that it did. It adds
-- nothing to a case and nobody signs in as it. Its policies on the tables of cases are made for all of them at once, after the rooms'
-- migrations (DestroyerRights).
do $$
begin
    if exists (select from pg_roles where rolname = 'aantafel_destroyer') then
        execute format('alter role aantafel_destroyer login noinherit password %L', '${aantafel_destroyer}');
    else
        execute format('create role aantafel_destroyer login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password %L',
                       '${aantafel_destroyer}');
    end if;
    if exists (select from pg_roles where rolname = 'aantafel_destroyer' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)) then
        raise exception 'role aantafel_destroyer has rights the app must not have: let an administrator drop it';
    end if;
end $$;
