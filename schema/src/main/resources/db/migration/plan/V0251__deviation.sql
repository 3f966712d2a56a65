-- A motivated deviation from a rule (afwijking; R15): which rule, for whom, why, what instead, until when, and what came of it. For who is at the
-- table alone. It opens nothing: what is secret, needs consent, is shielded or kept apart stays so whatever stands here.
create table plan.deviation (
    id              uuid        primary key,
    case_id         uuid        not null,
    partnership_id  uuid        not null,
    kind            text        not null,
    rule            text        not null default '',
    rule_of         uuid,
    persons         uuid[]      not null,
    why             text        not null,
    instead         text        not null,
    until_day       date        not null,
    remind_on       date        not null,
    told_on         date,
    registered_by   uuid        not null,
    organisation_id uuid        not null,
    registered_at   timestamptz not null,
    outcome         text        not null default '' check (outcome in ('', 'helped', 'partly', 'not_helped', 'not_used', 'case_closed')),
    outcome_note    text        not null default '',
    ended_by        uuid,
    ended_at        timestamptz,
    version         bigint      not null default 1,
    restricted_at   timestamptz,
    check ((outcome = '') = (ended_at is null)),
    check (remind_on <= until_day)
);
create index on plan.deviation (case_id);
create index on plan.deviation (remind_on) where ended_at is null and told_on is null;
grant select, insert on plan.deviation to aantafel_app;
grant update (persons, outcome, outcome_note, ended_by, ended_at, version) on plan.deviation to aantafel_app;
call access.guard('plan.deviation', '{1,2}');
drop policy remove on plan.deviation;

-- Support that was asked of somebody by name or on a step of the ladder, and given or not with the reason. It is all that somebody outside the
-- case sees of it: number, organisation, kind of rule and a question without names.
create table plan.deviation_support (
    id              uuid        primary key,
    deviation_id    uuid        not null,
    case_id         uuid        not null,
    partnership_id  uuid        not null,
    case_number     text        not null,
    organisation    text        not null,
    kind            text        not null,
    step            integer     not null default 0,
    title           text        not null default '',
    professional_id uuid        not null,
    question        text        not null,
    due             date        not null,
    asked_by        uuid        not null,
    asked_at        timestamptz not null,
    answer_kind     text        not null default '' check (answer_kind in ('', 'given', 'not_given')),
    answer          text        not null default '',
    answered_at     timestamptz,
    withdrawn_at    timestamptz,
    told_back_at    timestamptz,
    restricted_at   timestamptz,
    foreign key (deviation_id) references plan.deviation,
    check ((answer_kind = '') = (answered_at is null)),
    check (answered_at is null or withdrawn_at is null),
    check ((step = 0) = (title = ''))
);
create index on plan.deviation_support (deviation_id);
create index on plan.deviation_support (case_id);
create index on plan.deviation_support (professional_id, asked_at);
create unique index on plan.deviation_support (deviation_id) where answered_at is null and withdrawn_at is null;
grant select, insert on plan.deviation_support to aantafel_app;
grant update (answer_kind, answer, answered_at, withdrawn_at) on plan.deviation_support to aantafel_app;
call access.guard('plan.deviation_support', '{1,2}');
drop policy remove on plan.deviation_support;

do $$
declare
    p record;
    t text;
begin
    foreach t in array array ['deviation', 'deviation_support'] loop
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
end $$;
-- Whoever was asked sees what they were asked, also from outside the case, until the case is closed; and answers it alone.
create policy asked_see on plan.deviation_support for select to aantafel_app
    using (professional_id = (select access.me()) and withdrawn_at is null and restricted_at is null and access.shielded_since(case_id) is null);
create policy asked_answer on plan.deviation_support for update to aantafel_app
    using (professional_id = (select access.me()) and withdrawn_at is null and answered_at is null and restricted_at is null
           and access.shielded_since(case_id) is null)
    with check (professional_id = (select access.me()));
grant select (id, case_id, persons, rule, why, instead, outcome_note, registered_by, registered_at) on plan.deviation to aantafel_rights;
grant select (id, case_id, deviation_id, question, answer, asked_by, asked_at) on plan.deviation_support to aantafel_rights;
grant update (persons) on plan.deviation to aantafel_destroyer;
create policy let_go on plan.deviation for update to aantafel_destroyer using (true) with check (true);

do $$
declare
    items text := pg_get_functiondef('plan.rights_items(uuid)'::regprocedure);
    more text := $more$union all
    select 'deviation', d.id, d.case_id, d.persons, d.registered_by, (d.registered_at at time zone 'Europe/Amsterdam')::date,
           concat_ws(E'\n', nullif(d.rule, ''), d.why, d.instead, nullif(d.outcome_note, ''))
      from o join plan.deviation d on d.case_id = o.in_case
     where (o.items is null or d.id = any (o.items)) and o.person = any (d.persons)
    union all
    select 'deviation_support', s.id, s.case_id, d.persons, s.asked_by, (s.asked_at at time zone 'Europe/Amsterdam')::date,
           concat_ws(E'\n', s.question, nullif(s.answer, ''))
      from o join plan.deviation_support s on s.case_id = o.in_case join plan.deviation d on d.id = s.deviation_id
     where (o.items is null or s.id = any (o.items)) and o.person = any (d.persons)
    $more$;
    withhold text := pg_get_functiondef('plan.rights_withhold(uuid, text, uuid, text)'::regprocedure);
    give_back text := pg_get_functiondef('plan.rights_give_back(uuid, text, uuid)'::regprocedure);
begin
    execute overlay(items placing more || 'union all' from position('union all' in items) for length('union all'));
    execute replace(withhold, '''safety_step''', '''safety_step'', ''deviation'', ''deviation_support''');
    execute replace(give_back, '''safety_step''', '''safety_step'', ''deviation'', ''deviation_support''');
    if pg_get_functiondef('plan.rights_withhold(uuid, text, uuid, text)'::regprocedure) not like '%deviation_support%'
       or pg_get_functiondef('plan.rights_items(uuid)'::regprocedure) not like '%deviation_support%' then
        raise exception 'deviations reach no request';
    end if;
end $$;

-- The answer goes back to who asked as a task, and who registered one hears before it ends, by functions of the schema: who answers may be in no
-- case, and the clock is nobody of the case.
grant create on schema plan to aantafel_keeper;
grant select (id, case_id, partnership_id, deviation_id, professional_id, asked_by, answered_at, withdrawn_at, told_back_at),
      update (told_back_at) on plan.deviation_support to aantafel_keeper;
grant select (id, case_id, partnership_id, registered_by, until_day, remind_on, told_on, ended_at), update (told_on) on plan.deviation
    to aantafel_keeper;
create policy keeper_deviation_add on task.task for insert to aantafel_keeper
    with check (kind in ('support_answered', 'deviation_ends') and created_by = access.me());
create policy keeper_deviation_see on task.task for select to aantafel_keeper
    using (kind in ('answer_support', 'support_answered', 'deviation_ends'));
create policy keeper_deviation_end on task.task for update to aantafel_keeper
    using (kind in ('answer_support', 'support_answered', 'deviation_ends'))
    with check (kind in ('answer_support', 'support_answered', 'deviation_ends') and done_by = access.me());

create function plan.tell_support_answer(p_support uuid, p_task uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    s record;
begin
    update plan.deviation_support o set told_back_at = access.clock()
     where o.id = p_support and o.professional_id = access.me() and o.answered_at is not null and o.told_back_at is null
    returning o.id, o.partnership_id, o.case_id, o.deviation_id, o.asked_by into s;
    if not found then
        raise exception 'answered nothing' using errcode = '42501';
    end if;
    insert into task.task (id, partnership_id, case_id, kind, about_type, about_id, owner_id, due, created_by, created_at)
    values (p_task, s.partnership_id, s.case_id, 'support_answered', 'deviation', s.deviation_id, s.asked_by, access.today(), access.me(),
            access.clock());
end $$;

-- For the job: what ends soon or ended unseen, was not looked back on and was not told yet; and whether who registered it is still in the case.
create function plan.ending_deviations() returns table (id uuid, case_id uuid, partnership_id uuid, registered_by uuid, until_day date, present boolean)
    language sql stable security definer set search_path = pg_catalog as $$
    select d.id, d.case_id, d.partnership_id, d.registered_by, d.until_day,
           exists (select 1 from access.membership o
                    where o.person_id = d.registered_by and o.case_id = d.case_id and o.principals <> '{}'
                      and o.from_at <= access.clock() and (o.until_at is null or o.until_at > access.clock()))
           and not exists (select 1 from account.account a where a.professional_id = d.registered_by and a.blocked_at is not null)
      from plan.deviation d
     where plan.is_watch_job() and d.remind_on <= access.today() and d.told_on is null and d.ended_at is null and d.restricted_at is null
     order by d.until_day, d.id
     limit 500
$$;

-- Once for each; false when another process did.
create function plan.tell_ending_deviation(p_deviation uuid, p_task uuid, p_owner uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    told record;
begin
    if not plan.is_watch_job() then
        raise exception 'for the job alone' using errcode = '42501';
    end if;
    update plan.deviation d set told_on = access.today()
     where d.id = p_deviation and d.remind_on <= access.today() and d.told_on is null and d.ended_at is null
    returning d.id, d.case_id, d.partnership_id, d.until_day into told;
    if not found then
        return false;
    end if;
    insert into task.task (id, partnership_id, case_id, kind, about_type, about_id, owner_id, due, created_by, created_at)
    values (p_task, told.partnership_id, told.case_id, 'deviation_ends', 'deviation', told.id, p_owner, told.until_day, access.me(), access.clock());
    return true;
end $$;

-- Answered or withdrawn: nobody need answer any more. Looked back on: nothing is left to read or to do.
create function plan.end_support_task() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update task.task t set done_at = access.clock(), done_by = access.me(), version = t.version + 1
     where t.about_id = new.id and t.kind = 'answer_support' and t.done_at is null;
    return null;
end $$;

create function plan.end_deviation_tasks() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update task.task t set done_at = access.clock(), done_by = access.me(), version = t.version + 1
     where t.about_id = coalesce(to_jsonb(new) ->> 'deviation_id', to_jsonb(new) ->> 'id')::uuid and t.done_at is null
       and (t.kind = 'support_answered' or (t.kind = 'deviation_ends' and tg_table_name = 'deviation'));
    return null;
end $$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'plan' and p.proname in ('tell_support_answer', 'ending_deviations', 'tell_ending_deviation', 'end_support_task',
                                                        'end_deviation_tasks') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_keeper', f);
    end loop;
    grant execute on function plan.tell_support_answer(uuid, uuid), plan.ending_deviations(), plan.tell_ending_deviation(uuid, uuid, uuid)
        to aantafel_app;
end $$;
revoke create on schema plan from aantafel_keeper;

create trigger end_asked after update on plan.deviation_support
    for each row when (old.answered_at is null and old.withdrawn_at is null and (new.answered_at is not null or new.withdrawn_at is not null)
                       and access.me() is not null) execute function plan.end_support_task();
create trigger end_tasks after insert on plan.deviation_support
    for each row when (access.me() is not null) execute function plan.end_deviation_tasks();
create trigger end_tasks after update on plan.deviation
    for each row when (old.ended_at is null and new.ended_at is not null and access.me() is not null) execute function plan.end_deviation_tasks();
