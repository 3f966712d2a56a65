-- The escalation ladder (escalatieladder) of a partnership, or of one municipality it works for: who is asked, in which order, for which kinds of
-- problems, within how many working days, and what whoever stands there may not do. Without steps of its own those of the frame hold.
create table plan.ladder_step (
    id              uuid        primary key,
    partnership_id  uuid        not null,
    municipality_id uuid,
    number          integer     not null check (number between 1 and 20),
    title           text        not null,
    role            text        not null default '',
    professional_id uuid,
    problems        text[]      not null check (problems <> '{}'),
    days            integer     not null check (days between 1 and 60),
    limits          text        not null default '',
    version         bigint      not null default 1,
    changed_by      uuid        not null,
    changed_at      timestamptz not null,
    check ((role = '') = (professional_id is not null)),
    unique nulls not distinct (partnership_id, municipality_id, number)
);
grant select, insert, update, delete on plan.ladder_step to aantafel_app;
alter table plan.ladder_step enable row level security;
alter table plan.ladder_step force row level security;
create policy see on plan.ladder_step for select to aantafel_app using (access.holds(partnership_id, '{}'));
create policy add on plan.ladder_step for insert to aantafel_app
    with check (access.holds(partnership_id, '{process_director,secretary}'));
create policy change on plan.ladder_step for update to aantafel_app
    using (access.holds(partnership_id, '{process_director,secretary}')) with check (access.holds(partnership_id, '{process_director,secretary}'));
create policy remove on plan.ladder_step for delete to aantafel_app using (access.holds(partnership_id, '{process_director,secretary}'));

-- A case is stuck (escalatie): the kind of problem, what was tried and what is asked, for who is at the table alone. What came of it, and the
-- breakthrough table with the agreements that are followed.
create table plan.escalation (
    id              uuid        primary key,
    case_id         uuid        not null,
    partnership_id  uuid        not null,
    municipality_id uuid,
    problem         text        not null,
    persons         uuid[]      not null,
    tried           text        not null,
    asked           text        not null,
    bridging        text        not null default '' check (bridging in ('', 'arranged', 'wanted', 'not_possible')),
    bridging_note   text        not null default '',
    raised_by       uuid        not null,
    organisation_id uuid        not null,
    raised_at       timestamptz not null,
    gathering_id    uuid,
    agreements      uuid[]      not null default '{}',
    outcome         text        not null default '' check (outcome in ('', 'solved', 'partly', 'unsolved', 'withdrawn', 'case_closed')),
    outcome_note    text        not null default '',
    closed_by       uuid,
    closed_at       timestamptz,
    version         bigint      not null default 1,
    restricted_at   timestamptz,
    check ((outcome = '') = (closed_at is null))
);
create index on plan.escalation (case_id);
grant select, insert on plan.escalation to aantafel_app;
grant update (gathering_id, agreements, outcome, outcome_note, closed_by, closed_at, version) on plan.escalation to aantafel_app;
call access.guard('plan.escalation', '{1,2}');
drop policy remove on plan.escalation;

-- One question on one step of the ladder, in words without names, and its answer. It is all that somebody outside the case sees of it: number,
-- organisation, question. Whoever asked may let them look into the case until a moment.
create table plan.escalation_move (
    id              uuid        primary key,
    escalation_id   uuid        not null,
    case_id         uuid        not null,
    partnership_id  uuid        not null,
    case_number     text        not null,
    organisation    text        not null,
    problem         text        not null,
    step            integer     not null,
    title           text        not null,
    professional_id uuid        not null,
    question        text        not null,
    due             date        not null,
    asked_by        uuid        not null,
    asked_at        timestamptz not null,
    answer_kind     text        not null default '' check (answer_kind in ('', 'arranged', 'advice', 'beyond')),
    answer          text        not null default '',
    answered_at     timestamptz,
    withdrawn_at    timestamptz,
    told_on         date,
    admitted_until  timestamptz,
    admitted_why    text        not null default '',
    admitted_by     uuid,
    admitted_at     timestamptz,
    restricted_at   timestamptz,
    foreign key (escalation_id) references plan.escalation,
    check ((answer_kind = '') = (answered_at is null)),
    check (answered_at is null or withdrawn_at is null)
);
create index on plan.escalation_move (escalation_id);
create index on plan.escalation_move (case_id);
create index on plan.escalation_move (professional_id, asked_at);
create index on plan.escalation_move (due) where answered_at is null and withdrawn_at is null;
create unique index on plan.escalation_move (escalation_id) where answered_at is null and withdrawn_at is null;
grant select, insert on plan.escalation_move to aantafel_app;
grant update (answer_kind, answer, answered_at, withdrawn_at, admitted_until, admitted_why, admitted_by, admitted_at) on plan.escalation_move to aantafel_app;
call access.guard('plan.escalation_move', '{1,2}');
drop policy remove on plan.escalation_move;

-- What was asked and withheld on request is there for nobody; a row is answered by who was asked alone.
do $$
declare
    p record;
    t text;
begin
    foreach t in array array ['escalation', 'escalation_move'] loop
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
-- Of a case that is closed nobody outside it sees anything any more.
create policy asked_see on plan.escalation_move for select to aantafel_app
    using (professional_id = (select access.me()) and withdrawn_at is null and restricted_at is null and access.shielded_since(case_id) is null);
create policy asked_answer on plan.escalation_move for update to aantafel_app
    using (professional_id = (select access.me()) and withdrawn_at is null and answered_at is null and restricted_at is null
           and access.shielded_since(case_id) is null)
    with check (professional_id = (select access.me()));
grant select (id, case_id, persons, tried, asked, bridging_note, outcome_note, raised_by, raised_at) on plan.escalation to aantafel_rights;
grant select (id, case_id, escalation_id, question, answer, asked_by, asked_at) on plan.escalation_move to aantafel_rights;
grant update (persons, agreements, gathering_id) on plan.escalation to aantafel_destroyer;
create policy let_go on plan.escalation for update to aantafel_destroyer using (true) with check (true);

do $$
declare
    items text := pg_get_functiondef('plan.rights_items(uuid)'::regprocedure);
    more text := $more$union all
    select 'escalation', e.id, e.case_id, e.persons, e.raised_by, (e.raised_at at time zone 'Europe/Amsterdam')::date,
           concat_ws(E'\n', e.tried, e.asked, nullif(e.bridging_note, ''), nullif(e.outcome_note, ''))
      from o join plan.escalation e on e.case_id = o.in_case
     where (o.items is null or e.id = any (o.items)) and o.person = any (e.persons)
    union all
    select 'escalation_move', m.id, m.case_id, e.persons, m.asked_by, (m.asked_at at time zone 'Europe/Amsterdam')::date,
           concat_ws(E'\n', m.question, nullif(m.answer, ''))
      from o join plan.escalation_move m on m.case_id = o.in_case join plan.escalation e on e.id = m.escalation_id
     where (o.items is null or m.id = any (o.items)) and o.person = any (e.persons)
    $more$;
    withhold text := pg_get_functiondef('plan.rights_withhold(uuid, text, uuid, text)'::regprocedure);
    give_back text := pg_get_functiondef('plan.rights_give_back(uuid, text, uuid)'::regprocedure);
begin
    execute overlay(items placing more || 'union all' from position('union all' in items) for length('union all'));
    execute replace(withhold, '''safety_step''', '''safety_step'', ''escalation'', ''escalation_move''');
    execute replace(give_back, '''safety_step''', '''safety_step'', ''escalation'', ''escalation_move''');
end $$;

-- Letting in who was asked, by who asked, as long as the question and its escalation stand; and ending that.
grant create on schema plan to aantafel_keeper;
grant select (id, case_id, partnership_id, escalation_id, professional_id, asked_by, due, answered_at, withdrawn_at, told_on),
      update (told_on) on plan.escalation_move to aantafel_keeper;
grant select (id, case_id, raised_by, closed_at) on plan.escalation to aantafel_keeper;

create function plan.admit_asked(p_move uuid, p_until timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    m record;
begin
    select o.case_id, o.professional_id into m
      from plan.escalation_move o join plan.escalation e on e.id = o.escalation_id
     where o.id = p_move and o.asked_by = access.me() and o.withdrawn_at is null and e.closed_at is null;
    if m.case_id is null then
        raise exception 'asked nothing' using errcode = '42501';
    end if;
    perform access.admit_asked(m.case_id, m.professional_id, p_until);
end $$;

-- By who asked, who manages the case, or whoever was let in.
create function plan.dismiss_asked(p_move uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    m record;
begin
    select o.case_id, o.professional_id into m from plan.escalation_move o
     where o.id = p_move and (access.me() in (o.asked_by, o.professional_id) or access.manages(o.case_id));
    if m.case_id is null then
        raise exception 'may not end' using errcode = '42501';
    end if;
    perform access.dismiss_asked(m.case_id, m.professional_id);
end $$;

-- The answer goes back to who asked, as a task; whoever answers may be outside the case and could make none there.
create policy keeper_escalation_add on task.task for insert to aantafel_keeper
    with check (kind in ('escalation_answered', 'escalation_late') and created_by = access.me());
create policy keeper_escalation_see on task.task for select to aantafel_keeper
    using (kind in ('answer_escalation', 'escalation_answered', 'escalation_late'));
create policy keeper_escalation_end on task.task for update to aantafel_keeper
    using (kind in ('answer_escalation', 'escalation_answered', 'escalation_late'))
    with check (kind in ('answer_escalation', 'escalation_answered', 'escalation_late') and done_by = access.me());

create function plan.tell_escalation_answer(p_move uuid, p_task uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    m record;
begin
    select o.* into m from (select id, partnership_id, case_id, escalation_id, asked_by, professional_id, answered_at from plan.escalation_move) o
     where o.id = p_move and o.professional_id = access.me() and o.answered_at >= access.clock();
    if m.id is null then
        raise exception 'answered nothing' using errcode = '42501';
    end if;
    insert into task.task (id, partnership_id, case_id, kind, about_type, about_id, owner_id, due, created_by, created_at)
    values (p_task, m.partnership_id, m.case_id, 'escalation_answered', 'escalation', m.escalation_id, m.asked_by, access.today(), access.me(),
            access.clock());
end $$;

-- For the job: what is past its last day and was not told yet, and whether who asked is still in the case.
create function plan.late_escalations() returns table (id uuid, case_id uuid, partnership_id uuid, escalation_id uuid, asked_by uuid, present boolean)
    language sql stable security definer set search_path = pg_catalog as $$
    select m.id, m.case_id, m.partnership_id, m.escalation_id, m.asked_by,
           exists (select 1 from access.membership o
                    where o.person_id = m.asked_by and o.case_id = m.case_id and o.principals <> '{}'
                      and o.from_at <= access.clock() and (o.until_at is null or o.until_at > access.clock()))
      from plan.escalation_move m
     where plan.is_watch_job() and m.due < access.today() and m.answered_at is null and m.withdrawn_at is null and m.told_on is null
     order by m.due, m.id
     limit 500
$$;

-- Once for each question; false when another process did.
create function plan.tell_late_escalation(p_move uuid, p_task uuid, p_owner uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    told record;
begin
    if not plan.is_watch_job() then
        raise exception 'for the job alone' using errcode = '42501';
    end if;
    update plan.escalation_move m set told_on = access.today()
     where m.id = p_move and m.due < access.today() and m.told_on is null and m.answered_at is null and m.withdrawn_at is null
    returning m.case_id, m.partnership_id, m.escalation_id into told;
    if not found then
        return false;
    end if;
    insert into task.task (id, partnership_id, case_id, kind, about_type, about_id, owner_id, due, created_by, created_at)
    values (p_task, told.partnership_id, told.case_id, 'escalation_late', 'escalation', told.escalation_id, p_owner, access.today(), access.me(),
            access.clock());
    return true;
end $$;

-- Answered or withdrawn: nobody need answer any more.
create function plan.end_escalation_asked() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update task.task t set done_at = access.clock(), done_by = access.me(), version = t.version + 1
     where ((t.about_id = new.id and t.kind = 'answer_escalation') or (t.about_id = new.escalation_id and t.kind = 'escalation_late'))
       and t.done_at is null;
    return null;
end $$;

-- Whoever asked went on, or it is over: what came back was read.
create function plan.end_escalation_tasks() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update task.task t set done_at = access.clock(), done_by = access.me(), version = t.version + 1
     where t.about_id = coalesce(to_jsonb(new) ->> 'escalation_id', to_jsonb(new) ->> 'id')::uuid
       and t.kind in ('escalation_answered', 'escalation_late') and t.done_at is null;
    return null;
end $$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'plan' and p.proname in ('admit_asked', 'dismiss_asked', 'tell_escalation_answer', 'late_escalations',
                                                        'tell_late_escalation', 'end_escalation_asked', 'end_escalation_tasks') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_keeper', f);
    end loop;
    grant execute on function plan.admit_asked(uuid, timestamptz), plan.dismiss_asked(uuid), plan.tell_escalation_answer(uuid, uuid),
        plan.late_escalations(), plan.tell_late_escalation(uuid, uuid, uuid) to aantafel_app;
end $$;
revoke create on schema plan from aantafel_keeper;

create trigger end_asked after update on plan.escalation_move
    for each row when (old.answered_at is null and old.withdrawn_at is null and (new.answered_at is not null or new.withdrawn_at is not null)
                       and access.me() is not null) execute function plan.end_escalation_asked();
create trigger end_tasks after insert on plan.escalation_move
    for each row when (access.me() is not null) execute function plan.end_escalation_tasks();
create trigger end_tasks after update on plan.escalation
    for each row when (old.closed_at is null and new.closed_at is not null and access.me() is not null) execute function plan.end_escalation_tasks();
