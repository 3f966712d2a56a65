-- What the clock does: what is known to come becomes a task some time ahead, and who holds a trajectory is asked again, by functions for one
-- job alone.
grant create on schema casefile to aantafel_keeper;
grant select (frame_code) on casefile.case_file to aantafel_keeper;
grant select (kind, on_day, remind_on, told_on), update (told_on) on casefile.justice_moment to aantafel_keeper;
grant select (id, case_id, until_day, remind_on, told_on), update (told_on) on casefile.team_member to aantafel_keeper;
grant select (state, until_day, holder_id, ask_every, ask_due), update (ask_due) on casefile.help to aantafel_keeper;
grant select (help_id, answered_on) on casefile.help_question to aantafel_keeper;
grant insert (id, case_id, help_id, holder_id, asked_by, asked_on, due) on casefile.help_question to aantafel_keeper;
create policy keeper_comes_see on casefile.team_member for select to aantafel_keeper using (true);
create policy keeper_comes on casefile.team_member for update to aantafel_keeper using (true) with check (true);
create policy keeper_ask on casefile.help_question for insert to aantafel_keeper with check (asked_by = access.me());
create policy keeper_comes_add on task.task for insert to aantafel_keeper
    with check (kind in ('moment_ahead', 'deployment_ends', 'help_asked') and created_by = access.me());
create policy keeper_comes_see on task.task for select to aantafel_keeper using (kind in ('moment_ahead', 'deployment_ends', 'help_asked'));
create policy keeper_comes_end on task.task for update to aantafel_keeper
    using (kind in ('moment_ahead', 'deployment_ends', 'help_asked'))
    with check (kind in ('moment_ahead', 'deployment_ends', 'help_asked') and done_by = access.me());

create function casefile.is_comes_job() returns boolean
    language sql stable as $$ select access.me() = 'dd34e910-f132-3488-9d42-79d788a0a39d'::uuid $$;

-- What is to be told today or was before, and nobody was told yet, with who is to hear it: who directs now, and for a trajectory who holds it
-- as long as they are at the table. What has passed meanwhile is told no more.
create function casefile.what_comes()
    returns table (kind text, id uuid, case_id uuid, partnership_id uuid, frame_code text, owner uuid, due date, every text)
    language sql stable security definer set search_path = pg_catalog as $$
    with told (kind, id, case_id, holder, due, every) as (
        select 'moment_ahead', m.id, m.case_id, null::uuid, m.on_day, ''
          from casefile.justice_moment m
         where m.remind_on <= access.today() and m.told_on is null and m.on_day >= access.today() and m.restricted_at is null
        union all
        select 'deployment_ends', t.id, t.case_id, null, t.until_day, ''
          from casefile.team_member t
         where t.remind_on <= access.today() and t.told_on is null and t.until_day >= access.today()
        union all
        select 'help_asked', h.id, h.case_id, h.holder_id, h.ask_due, h.ask_every
          from casefile.help h
         where h.ask_due <= access.today() and h.restricted_at is null and h.state = 'started'
           and (h.until_day is null or h.until_day >= access.today()))
    select w.kind, w.id, w.case_id, c.partnership_id, c.frame_code,
           (select m.person_id from access.membership m
             where m.case_id = c.id and (m.person_id = w.holder or (w.holder is null and m.role = 'case_director'))
               and m.principals <> '{}' and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())
               and not exists (select 1 from account.account a where a.professional_id = m.person_id and a.blocked_at is not null)
             limit 1),
           w.due, w.every
      from told w join casefile.case_file c on c.id = w.case_id
     where casefile.is_comes_job() and c.state = 'taken_up'
     order by w.due, w.id
     limit 500
$$;

-- Marks a moment or an ending told and gives the task; false when another process did.
create function casefile.tell_coming(p_kind text, p_id uuid, p_task uuid, p_owner uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    in_case uuid;
    day     date;
begin
    if not casefile.is_comes_job() then
        raise exception 'for the job alone' using errcode = '42501';
    end if;
    if p_kind = 'moment_ahead' then
        update casefile.justice_moment m set told_on = access.today() where m.id = p_id and m.told_on is null
        returning m.case_id, m.on_day into in_case, day;
    else
        update casefile.team_member t set told_on = access.today() where t.id = p_id and t.told_on is null
        returning t.case_id, t.until_day into in_case, day;
    end if;
    if in_case is null then
        return false;
    end if;
    insert into task.task (id, partnership_id, case_id, kind, about_type, about_id, owner_id, due, created_by, created_at)
    select p_task, c.partnership_id, c.id, p_kind, case p_kind when 'moment_ahead' then 'timeline' else 'team' end, p_id, p_owner, day,
           access.me(), access.clock()
      from casefile.case_file c where c.id = in_case;
    return true;
end $$;

-- Asks who holds a trajectory, when they have no question open, and says when they are asked again; false when another process did.
create function casefile.ask_holder(p_help uuid, p_question uuid, p_task uuid, p_owner uuid, p_answer date, p_next date) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    in_case uuid;
    day     date;
begin
    if not casefile.is_comes_job() then
        raise exception 'for the job alone' using errcode = '42501';
    end if;
    update casefile.help h set ask_due = p_next where h.id = p_help and h.ask_due <= access.today()
    returning h.case_id into in_case;
    if in_case is null or exists (select 1 from casefile.help_question q where q.help_id = p_help and q.answered_on is null) then
        return false;
    end if;
    insert into casefile.help_question (id, case_id, help_id, holder_id, asked_by, asked_on, due)
    values (p_question, in_case, p_help, p_owner, access.me(), access.today(), p_answer);
    insert into task.task (id, partnership_id, case_id, kind, about_type, about_id, owner_id, due, created_by, created_at)
    select p_task, c.partnership_id, c.id, 'help_asked', 'help', p_question, p_owner, p_answer, access.me(), access.clock()
      from casefile.case_file c where c.id = in_case;
    return true;
end $$;

-- Answered, moved to another day, or gone: the task for it is done, whoever's it was.
create function casefile.end_comes_task() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update task.task t set done_at = access.clock(), done_by = access.me(), version = t.version + 1
     where t.about_id = old.id and t.kind in ('moment_ahead', 'deployment_ends', 'help_asked') and t.done_at is null;
    return null;
end $$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'casefile' and p.proname in ('is_comes_job', 'what_comes', 'tell_coming', 'ask_holder', 'end_comes_task') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_keeper', f);
    end loop;
    grant execute on function casefile.what_comes(), casefile.tell_coming(text, uuid, uuid, uuid),
        casefile.ask_holder(uuid, uuid, uuid, uuid, date, date) to aantafel_app;
end $$;
revoke create on schema casefile from aantafel_keeper;

create trigger end_comes_task after update on casefile.justice_moment
    for each row when (old.on_day <> new.on_day and access.me() is not null) execute function casefile.end_comes_task();
create trigger end_comes_task_gone after delete on casefile.justice_moment
    for each row when (access.me() is not null) execute function casefile.end_comes_task();
create trigger end_comes_task after update on casefile.team_member
    for each row when (old.until_day is distinct from new.until_day and access.me() is not null) execute function casefile.end_comes_task();
create trigger end_comes_task after update on casefile.help_question
    for each row when (old.answered_on is distinct from new.answered_on and access.me() is not null) execute function casefile.end_comes_task();
create trigger end_comes_task_gone after delete on casefile.help_question
    for each row when (access.me() is not null) execute function casefile.end_comes_task();
