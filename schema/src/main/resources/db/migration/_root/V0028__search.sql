-- Owns the one function that searches statements for people with very many cases. It cannot sign in; the owner is a member so
-- that it may hand the function over.
do $$
begin
    if not exists (select 1 from pg_roles where rolname = 'aantafel_search') then
        create role aantafel_search nologin nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
    end if;
    if not (select rolsuper from pg_roles where rolname = current_user) then
        execute format('grant aantafel_search to %I', current_user);
    end if;
end $$;

-- Accents do not matter when one searches.
create extension if not exists unaccent with schema public;
