-- What the plan holds about somebody can be withheld on their request as well.
do $$
declare
    t text;
    p record;
begin
    foreach t in array array ['agreement', 'goal', 'bottom_line', 'safety_step'] loop
        execute format('alter table plan.%I add column restricted_at timestamptz', t);
        for p in select polname, pg_get_expr(polqual, polrelid) as reads, pg_get_expr(polwithcheck, polrelid) as writes from pg_policy
                  where polrelid = format('plan.%I', t)::regclass and 'aantafel_app'::regrole = any (polroles) loop
            execute format('alter policy %I on plan.%I %s %s', p.polname, t,
                case when p.reads is not null then format('using (%I.restricted_at is null and (%s))', t, p.reads) else '' end,
                case when p.writes is not null then format('with check (%I.restricted_at is null and (%s))', t, p.writes) else '' end);
        end loop;
        execute format('create policy withhold on plan.%I for update to aantafel_keeper using (true) with check (true)', t);
        if t <> 'agreement' then
            execute format('create policy withhold_see on plan.%I for select to aantafel_keeper using (true)', t);
        end if;
        execute format('grant select (id, case_id, restricted_at), update (restricted_at) on plan.%I to aantafel_keeper', t);
    end loop;
end $$;
grant usage on schema plan to aantafel_keeper;
grant create on schema plan to aantafel_keeper;

create function plan.rights_withhold(p_request uuid, p_type text, p_item uuid, p_kind text) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    readers integer[] := '{1,2}';
    in_case uuid;
begin
    if p_type not in ('agreement', 'goal', 'bottom_line', 'safety_step') then
        raise exception 'may not restrict' using errcode = '42501';
    end if;
    if p_type = 'agreement' then
        select a.audience into readers from plan.agreement a where a.id = p_item;
    end if;
    in_case := casefile.note_withheld(p_request, p_type, p_item, p_kind, readers);
    if in_case is not null then
        execute format('update plan.%I set restricted_at = access.clock() where id = $1 and case_id = $2 and restricted_at is null', p_type)
            using p_item, in_case;
    end if;
end $$;

create function plan.rights_give_back(p_request uuid, p_type text, p_item uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    in_case uuid := casefile.note_given_back(p_request, p_type, p_item);
begin
    if in_case is not null and p_type in ('agreement', 'goal', 'bottom_line', 'safety_step') then
        execute format('update plan.%I set restricted_at = null where id = $1 and case_id = $2', p_type) using p_item, in_case;
    end if;
end $$;

-- What a settled plan, which is one text, must leave out now: ids, for who is in the case.
create function plan.withheld(p_case uuid) returns setof uuid
    language sql stable security definer set search_path = pg_catalog as $$
    select x.id
      from (select a.id, a.restricted_at from plan.agreement a where a.case_id = p_case
            union all select g.id, g.restricted_at from plan.goal g where g.case_id = p_case
            union all select b.id, b.restricted_at from plan.bottom_line b where b.case_id = p_case
            union all select s.id, s.restricted_at from plan.safety_step s where s.case_id = p_case) x
     where x.restricted_at is not null
       and exists (select 1 from access.membership m where m.person_id = access.me() and m.case_id = p_case
                      and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock()))
$$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'plan' and p.proname in ('rights_withhold', 'rights_give_back', 'withheld') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_keeper', f);
        execute format('grant execute on function %s to aantafel_app', f);
    end loop;
end $$;
revoke create on schema plan from aantafel_keeper;
