-- Owns the functions by which the contact point reads what it must for informing somebody or answering a request: a policy for exactly
-- the tables needed, and a check inside each function of who asks and why. It cannot sign in; the owner is a member so that it may
-- hand the functions over.
do $$
begin
    if not exists (select 1 from pg_roles where rolname = 'aantafel_rights') then
        create role aantafel_rights nologin nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
    end if;
    if not (select rolsuper from pg_roles where rolname = current_user) then
        execute format('grant aantafel_rights to %I', current_user);
    end if;
end $$;
