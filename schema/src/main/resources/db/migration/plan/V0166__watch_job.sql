-- What the clock does to the watch over safety: an offer nobody answered in time lapses, and a watch whose holder is gone is told. Both by
-- functions for the job alone, that acts under its own name, and each with the task for who prepares and chairs.
grant usage on schema plan to aantafel_keeper;
grant create on schema plan to aantafel_keeper;
grant select (case_id, partnership_id, person_id, professional_id, from_at, until_at, audience) on plan.watch to aantafel_keeper;
create policy watch_keep on plan.watch for select to aantafel_keeper using (true);
grant select (id, case_id, together, person_id, professional_id, due, outcome),
      update (outcome, answered_by, answered_at) on plan.watch_offer to aantafel_keeper;
create policy watch_keep_see on plan.watch_offer for select to aantafel_keeper using (true);
create policy watch_keep on plan.watch_offer for update to aantafel_keeper using (true) with check (true);
create policy keeper_watch_add on task.task for insert to aantafel_keeper with check (kind in ('watch_unanswered', 'watch_vacant'));
-- A task about the watch ends with what it is about, whoever does that: nobody else could close it for its owner.
create policy keeper_watch_see on task.task for select to aantafel_keeper
    using (kind in ('answer_watch', 'watch_declined', 'watch_unanswered', 'watch_vacant'));
create policy keeper_watch_end on task.task for update to aantafel_keeper
    using (kind in ('answer_watch', 'watch_declined', 'watch_unanswered', 'watch_vacant'))
    with check (kind in ('answer_watch', 'watch_declined', 'watch_unanswered', 'watch_vacant') and done_by = access.me());
grant select (id, kind, about_id, done_at, version), update (done_at, done_by, outcome, version) on task.task to aantafel_keeper;

create function plan.is_watch_job() returns boolean
    language sql stable as $$ select access.me() = '6f16ad4d-421e-3c1a-97a6-b6a9cd9d8b9b'::uuid $$;

-- Watches whose holder is in the case no longer, or works in the partnership no longer: for the job all, for anybody else those of the
-- given cases they may see.
create function plan.vacant_watches(p_cases uuid[])
    returns table (case_id uuid, partnership_id uuid, person_id uuid, professional_id uuid)
    language sql stable security definer set search_path = pg_catalog as $$
    select w.case_id, w.partnership_id, w.person_id, w.professional_id
      from plan.watch w
     where w.until_at is null and w.professional_id is not null
       and (plan.is_watch_job() or (w.case_id = any (p_cases) and exists (
              select 1 from access.membership m where m.person_id = access.me() and m.case_id = w.case_id and m.principals && w.audience
                 and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock()))))
       and (not exists (select 1 from access.membership m
                         where m.person_id = w.professional_id and m.case_id = w.case_id and m.principals <> '{}'
                           and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock()))
            or not exists (select 1 from directory.role_holding h
                            where h.professional_id = w.professional_id and h.partnership_id = w.partnership_id
                              and h.from_day <= access.today() and (h.until_day is null or h.until_day >= access.today())))
     order by w.case_id, w.person_id
$$;

-- Offers whose last day is over.
create function plan.late_watch_offers() returns table (together uuid, case_id uuid, partnership_id uuid, persons uuid[])
    language sql stable security definer set search_path = pg_catalog as $$
    select o.together, o.case_id, min(w.partnership_id::text)::uuid, array_agg(distinct o.person_id)
      from plan.watch_offer o join plan.watch w on w.person_id = o.person_id and w.until_at is null
     where o.outcome = '' and o.due < access.today() and plan.is_watch_job()
     group by o.together, o.case_id
     order by o.together
     limit 500
$$;

create function plan.watch_task(p_id uuid, p_case uuid, p_partnership uuid, p_kind text, p_about uuid, p_owner uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if not plan.is_watch_job() or p_kind not in ('watch_unanswered', 'watch_vacant') then
        raise exception 'for the job alone' using errcode = '42501';
    end if;
    if exists (select 1 from task.task t where t.case_id = p_case and t.kind = p_kind and t.done_at is null) then
        return false;
    end if;
    insert into task.task (id, partnership_id, case_id, kind, about_type, about_id, owner_id, due, created_by, created_at)
    values (p_id, p_partnership, p_case, p_kind, 'watch', p_about, p_owner, access.today(), access.me(), access.clock());
    return true;
end $$;

-- Whether it lapsed now; of two processes one does it.
create function plan.lapse_watch_offer(p_together uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if not plan.is_watch_job() then
        raise exception 'for the job alone' using errcode = '42501';
    end if;
    update plan.watch_offer o set outcome = 'lapsed', answered_by = access.me(), answered_at = access.clock()
     where o.together = p_together and o.outcome = '' and o.due < access.today();
    return found;
end $$;

-- An offer that has an outcome has no task any more.
create function plan.end_watch_task() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update task.task t set done_at = access.clock(), done_by = access.me(), outcome = new.outcome, version = t.version + 1
     where t.about_id = new.together and t.kind = 'answer_watch' and t.done_at is null;
    return null;
end $$;

-- Somebody holds the watch anew, or nobody has to: nobody need look for somebody any more.
create function plan.end_watch_tasks() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update task.task t set done_at = access.clock(), done_by = access.me(), version = t.version + 1
     where t.case_id = new.case_id and t.kind in ('watch_declined', 'watch_unanswered', 'watch_vacant') and t.done_at is null;
    return null;
end $$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'plan' and p.proname in ('vacant_watches', 'late_watch_offers', 'watch_task', 'lapse_watch_offer',
                                                        'end_watch_task', 'end_watch_tasks', 'is_watch_job') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_keeper', f);
    end loop;
    grant execute on function plan.vacant_watches(uuid[]), plan.late_watch_offers(), plan.lapse_watch_offer(uuid),
        plan.watch_task(uuid, uuid, uuid, text, uuid, uuid) to aantafel_app;
end $$;
revoke create on schema plan from aantafel_keeper;

create trigger end_task after update on plan.watch_offer
    for each row when (old.outcome = '' and new.outcome <> '' and access.me() is not null) execute function plan.end_watch_task();
create trigger end_tasks after insert on plan.watch
    for each row when (new.follows is not null and access.me() is not null) execute function plan.end_watch_tasks();
