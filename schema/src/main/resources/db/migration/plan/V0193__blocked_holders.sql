-- A watch whose holder was blocked has no holder who is there either.
grant create on schema plan to aantafel_keeper;
do $$
declare
    vacant text := pg_get_functiondef('plan.vacant_watches(uuid[])'::regprocedure);
    more text := $more$or exists (select 1 from account.account a where a.professional_id = w.professional_id and a.blocked_at is not null)
            or not exists (select 1 from directory.role_holding$more$;
begin
    execute replace(vacant, 'or not exists (select 1 from directory.role_holding', more);
end $$;
revoke create on schema plan from aantafel_keeper;
