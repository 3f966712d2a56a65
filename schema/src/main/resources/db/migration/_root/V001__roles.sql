-- The login roles of the running app. Roles belong to the whole cluster, so they may be there already: then only their
-- password is set. The owner needs CREATEROLE, no more; attributes only a superuser may change are checked, not set.
do $$
declare
  wanted record;
begin
  for wanted in
    select name, password
      from (values ('aantafel_app', '${aantafel_app}'),
                   ('aantafel_sealer', '${aantafel_sealer}'),
                   ('aantafel_log_reader', '${aantafel_log_reader}')) as role (name, password)
  loop
    if exists (select from pg_roles where rolname = wanted.name) then
      execute format('alter role %I login noinherit password %L', wanted.name, wanted.password);
    else
      execute format('create role %I login nosuperuser nobypassrls nocreatedb nocreaterole noinherit password %L',
                     wanted.name, wanted.password);
    end if;
  end loop;

  for wanted in
    select rolname as name from pg_roles
     where rolname in ('aantafel_app', 'aantafel_sealer', 'aantafel_log_reader')
       and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
  loop
    raise exception 'role % has rights the app must not have: let an administrator drop it, or run: alter role % nosuperuser nobypassrls nocreaterole nocreatedb',
      wanted.name, wanted.name;
  end loop;
end
$$;
