-- What a client's own pages run under: reads what was released to whoever is signed in, adds what they write, and sees no other room.
do $$
begin
    if exists (select from pg_roles where rolname = 'aantafel_client') then
        execute format('alter role aantafel_client login noinherit password %L', '${aantafel_client}');
    else
        execute format('create role aantafel_client login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password %L',
                       '${aantafel_client}');
    end if;
    if exists (select from pg_roles where rolname = 'aantafel_client' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)) then
        raise exception 'role aantafel_client has rights the app must not have: let an administrator drop it';
    end if;
end $$;
