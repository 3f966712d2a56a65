-- Sends the mail that waits: reads what is to be sent and to whom, marks it, removes what is old. Sees no case and no meeting. The
-- rights it has stand with the tables of the rooms.
do $$
begin
    if exists (select from pg_roles where rolname = 'aantafel_mailer') then
        execute format('alter role aantafel_mailer login noinherit password %L', '${aantafel_mailer}');
    else
        execute format('create role aantafel_mailer login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password %L',
                       '${aantafel_mailer}');
    end if;
    if exists (select from pg_roles where rolname = 'aantafel_mailer' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)) then
        raise exception 'role aantafel_mailer has rights the app must not have: let an administrator drop it';
    end if;
end $$;
