-- Owns the functions that write memberships. It cannot sign in; the owner is a member so that it may hand the functions over.
do $$
begin
    if not exists (select 1 from pg_roles where rolname = 'aantafel_keeper') then
        create role aantafel_keeper nologin nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
    end if;
    if not (select rolsuper from pg_roles where rolname = current_user) then
        execute format('grant aantafel_keeper to %I', current_user);
    end if;
end $$;
