-- How a bottom line or a step of the safety plan is checked: how often, by whom, who hears when it was not kept and who carries the consequence.
-- A bottom line says its consequence itself; a step says it here. Without a due day nobody has to check any more.
create table plan.check_plan (
    id             uuid        primary key,
    case_id        uuid        not null references plan.plan,
    partnership_id uuid        not null,
    kind           text        not null check (kind in ('bottom_line', 'safety_step')),
    line_id        uuid        not null unique,
    every          text        not null,
    checker_id     uuid        not null,
    carrier_id     uuid        not null,
    told           uuid[]      not null default '{}',
    consequence    text        not null default '',
    due            date,
    told_on        date,
    version        bigint      not null default 1,
    changed_by     uuid        not null,
    changed_at     timestamptz not null
);
create index on plan.check_plan (case_id);
create index on plan.check_plan (due) where due is not null;

-- What was found of a step of the safety plan, at most once a day as for a bottom line. It outlives its step: what happened, happened.
create table plan.safety_step_check (
    id         uuid   primary key,
    case_id    uuid   not null references plan.plan,
    step_id    uuid   not null,
    persons    uuid[] not null default '{}',
    checked_on date   not null,
    outcome    text   not null check (outcome in ('kept', 'broken', 'not_checked')),
    note       text   not null default '',
    checked_by uuid   not null,
    unique (step_id, checked_on)
);
create index on plan.safety_step_check (case_id);

-- A bottom line or a step was not kept: who carries the agreed consequence, and what was done.
create table plan.broken_line (
    id         uuid        primary key,
    case_id    uuid        not null references plan.plan,
    kind       text        not null check (kind in ('bottom_line', 'safety_step')),
    line_id    uuid        not null,
    persons    uuid[]      not null default '{}',
    broken_on  date        not null,
    carrier_id uuid        not null,
    told       uuid[]      not null default '{}',
    note       text        not null default '',
    carried_at timestamptz,
    carried_by uuid,
    created_at timestamptz not null,
    check ((carried_at is null) = (carried_by is null)),
    unique (line_id, broken_on)
);
create index on plan.broken_line (case_id);

grant select, insert, update, delete on plan.check_plan to aantafel_app;
grant select, insert on plan.safety_step_check to aantafel_app;
grant update (outcome, note, checked_by) on plan.safety_step_check to aantafel_app;
-- Deleted only when whoever checked corrects it the same day.
grant select, insert, delete on plan.broken_line to aantafel_app;
grant update (note, carried_at, carried_by) on plan.broken_line to aantafel_app;
call access.guard('plan.check_plan', '{1,2}');
call access.guard('plan.safety_step_check', '{1,2}');
call access.guard('plan.broken_line', '{1,2}');

-- What was written there about somebody reaches their requests, and can be withheld.
do $$
declare
    t text;
    p record;
    items text := pg_get_functiondef('plan.rights_items(uuid)'::regprocedure);
    more text := $more$union all
    select 'bottom_line_check', c.id, c.case_id,
           array(select distinct x from unnest(b.for_persons || b.guardian_person) x where x is not null), c.checked_by, c.checked_on, c.note
      from o join plan.bottom_line b on b.case_id = o.in_case join plan.bottom_line_check c on c.bottom_line_id = b.id
     where (o.items is null or c.id = any (o.items)) and (o.person = any (b.for_persons) or b.guardian_person = o.person) and c.note <> ''
    union all
    select 'safety_step_check', c.id, c.case_id, c.persons, c.checked_by, c.checked_on, c.note
      from o join plan.safety_step_check c on c.case_id = o.in_case
     where (o.items is null or c.id = any (o.items)) and o.person = any (c.persons) and c.note <> ''
    union all
    select 'check_plan', k.id, k.case_id, array(select distinct x from unnest(s.for_persons || s.person_id) x where x is not null),
           k.changed_by, (k.changed_at at time zone 'Europe/Amsterdam')::date, k.consequence
      from o join plan.check_plan k on k.case_id = o.in_case join plan.safety_step s on s.id = k.line_id
     where (o.items is null or k.id = any (o.items)) and (o.person = any (s.for_persons) or s.person_id = o.person) and k.consequence <> ''
    union all
    select 'broken_line', n.id, n.case_id, n.persons, n.carried_by, (n.carried_at at time zone 'Europe/Amsterdam')::date, n.note
      from o join plan.broken_line n on n.case_id = o.in_case
     where (o.items is null or n.id = any (o.items)) and o.person = any (n.persons) and n.note <> ''
    $more$;
    withhold text := pg_get_functiondef('plan.rights_withhold(uuid, text, uuid, text)'::regprocedure);
    give_back text := pg_get_functiondef('plan.rights_give_back(uuid, text, uuid)'::regprocedure);
    kinds text := '''bottom_line_check'', ''safety_step_check'', ''check_plan'', ''broken_line''';
begin
    foreach t in array array ['bottom_line_check', 'safety_step_check', 'check_plan', 'broken_line'] loop
        execute format('alter table plan.%I add column restricted_at timestamptz', t);
        for p in select polname, pg_get_expr(polqual, polrelid) as reads, pg_get_expr(polwithcheck, polrelid) as writes from pg_policy
                  where polrelid = format('plan.%I', t)::regclass and 'aantafel_app'::regrole = any (polroles) loop
            execute format('alter policy %I on plan.%I %s %s', p.polname, t,
                case when p.reads is not null then format('using (%I.restricted_at is null and (%s))', t, p.reads) else '' end,
                case when p.writes is not null then format('with check (%I.restricted_at is null and (%s))', t, p.writes) else '' end);
        end loop;
        execute format('create policy withhold on plan.%I for update to aantafel_keeper using (true) with check (true)', t);
        execute format('create policy withhold_see on plan.%I for select to aantafel_keeper using (true)', t);
        execute format('grant select (id, case_id, restricted_at), update (restricted_at) on plan.%I to aantafel_keeper', t);
        execute format('create policy answer_requests on plan.%I for select to aantafel_rights using (true)', t);
    end loop;
    execute overlay(items placing more || 'union all' from position('union all' in items) for length('union all'));
    execute replace(withhold, '''safety_step''', '''safety_step'', ' || kinds);
    execute replace(give_back, '''safety_step''', '''safety_step'', ' || kinds);
end $$;
grant select (id, case_id, bottom_line_id, checked_on, note, checked_by) on plan.bottom_line_check to aantafel_rights;
grant select (id, case_id, persons, checked_on, note, checked_by) on plan.safety_step_check to aantafel_rights;
grant select (id, case_id, line_id, consequence, changed_by, changed_at) on plan.check_plan to aantafel_rights;
grant select (id, case_id, persons, note, carried_at, carried_by) on plan.broken_line to aantafel_rights;
-- What stays no longer names who is gone.
grant update (persons) on plan.safety_step_check, plan.broken_line to aantafel_destroyer;
create policy let_go on plan.safety_step_check for update to aantafel_destroyer using (true) with check (true);
create policy let_go on plan.broken_line for update to aantafel_destroyer using (true) with check (true);

-- What the clock does: a check that is due becomes a task, by functions for the job that watches over safety.
grant create on schema plan to aantafel_keeper;
grant select (partnership_id, kind, line_id, checker_id, due, told_on), update (told_on) on plan.check_plan to aantafel_keeper;
grant select (until_day) on plan.bottom_line to aantafel_keeper;
create policy keeper_check_add on task.task for insert to aantafel_keeper with check (kind = 'check_due' and created_by = access.me());
create policy keeper_check_see on task.task for select to aantafel_keeper
    using (kind in ('check_due', 'line_broken', 'carry_consequence'));
create policy keeper_check_end on task.task for update to aantafel_keeper
    using (kind in ('check_due', 'line_broken', 'carry_consequence'))
    with check (kind in ('check_due', 'line_broken', 'carry_consequence') and done_by = access.me());

-- What is to be checked today or was before, and nobody was told yet; whether who checks it is still there. A bottom line that ended
-- before that day and a withheld one are left alone.
create function plan.due_checks()
    returns table (id uuid, case_id uuid, partnership_id uuid, checker_id uuid, due date, present boolean)
    language sql stable security definer set search_path = pg_catalog as $$
    select c.id, c.case_id, c.partnership_id, c.checker_id, c.due,
           exists (select 1 from access.membership m
                    where m.person_id = c.checker_id and m.case_id = c.case_id and m.principals <> '{}'
                      and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock()))
           and exists (select 1 from directory.role_holding h
                        where h.professional_id = c.checker_id and h.partnership_id = c.partnership_id
                          and h.from_day <= access.today() and (h.until_day is null or h.until_day >= access.today()))
           and not exists (select 1 from account.account a where a.professional_id = c.checker_id and a.blocked_at is not null)
      from plan.check_plan c left join plan.bottom_line b on b.id = c.line_id
     where plan.is_watch_job() and c.due <= access.today() and (c.told_on is null or c.told_on < c.due) and c.restricted_at is null
       and (b.until_day is null or b.until_day >= c.due)
     order by c.due, c.id
     limit 500
$$;

-- Marks it told and gives the task; false when another process did.
create function plan.tell_check(p_id uuid, p_task uuid, p_owner uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    told record;
begin
    if not plan.is_watch_job() then
        raise exception 'for the job alone' using errcode = '42501';
    end if;
    update plan.check_plan c set told_on = access.today()
     where c.id = p_id and c.due <= access.today() and (c.told_on is null or c.told_on < c.due)
    returning c.case_id, c.partnership_id, c.due into told;
    if not found then
        return false;
    end if;
    insert into task.task (id, partnership_id, case_id, kind, about_type, about_id, owner_id, due, created_by, created_at)
    values (p_task, told.partnership_id, told.case_id, 'check_due', 'check', p_id, p_owner, told.due, access.me(), access.clock());
    return true;
end $$;

-- Checked, or nobody has to any more: the task for it is done, whoever's it was.
create function plan.end_check_task() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update task.task t set done_at = access.clock(), done_by = access.me(), version = t.version + 1
     where t.about_id = old.id and t.kind = 'check_due' and t.done_at is null;
    return null;
end $$;

-- The consequence was carried, or it was kept after all.
create function plan.end_broken_tasks() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update task.task t set done_at = access.clock(), done_by = access.me(), version = t.version + 1
     where t.about_id = old.id and t.kind in ('line_broken', 'carry_consequence') and t.done_at is null;
    return null;
end $$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'plan' and p.proname in ('due_checks', 'tell_check', 'end_check_task', 'end_broken_tasks') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_keeper', f);
    end loop;
    grant execute on function plan.due_checks(), plan.tell_check(uuid, uuid, uuid) to aantafel_app;
end $$;
revoke create on schema plan from aantafel_keeper;

create trigger end_task after update on plan.check_plan
    for each row when (old.due is distinct from new.due and access.me() is not null) execute function plan.end_check_task();
create trigger end_task_gone after delete on plan.check_plan
    for each row when (access.me() is not null) execute function plan.end_check_task();
create trigger end_tasks after update on plan.broken_line
    for each row when (old.carried_at is null and new.carried_at is not null and access.me() is not null) execute function plan.end_broken_tasks();
create trigger end_tasks_gone after delete on plan.broken_line
    for each row when (access.me() is not null) execute function plan.end_broken_tasks();
