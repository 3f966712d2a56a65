-- The planned end of somebody's direction is told ahead to who prepares and chairs; and when that day is over and nobody follows, that
-- nobody directs the case. By the job that tells what comes, once for each direction.
grant create on schema casefile to aantafel_keeper;
alter table casefile.direction add column remind_on date, add column told_on date, add column vacant_told_on date;
create index on casefile.direction (until_day) where until_day is not null and vacant_told_on is null;
grant select (id, remind_on, told_on, vacant_told_on), update (told_on, vacant_told_on) on casefile.direction to aantafel_keeper;
create policy keeper_comes on casefile.direction for update to aantafel_keeper using (true) with check (true);
create policy keeper_direction_add on task.task for insert to aantafel_keeper
    with check (kind in ('direction_ends', 'appoint_director') and created_by = access.me());
create policy keeper_direction_see on task.task for select to aantafel_keeper using (kind in ('direction_ends', 'appoint_director'));
create policy keeper_direction_end on task.task for update to aantafel_keeper
    using (kind = 'direction_ends') with check (kind = 'direction_ends' and done_by = access.me());

-- As before, with the end of a direction nobody follows yet, and the vacancy after one. An end that was planned before there were days to
-- tell it is told at once.
create or replace function casefile.what_comes()
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
           and (h.until_day is null or h.until_day >= access.today())
        union all
        select 'direction_ends', d.id, d.case_id, null, d.until_day, ''
          from casefile.direction d
         where d.until_day >= access.today() and d.vacant_told_on is null and d.told_on is null
           and (d.remind_on <= access.today() or (d.remind_on is null and d.until_day > access.today()))
           and not exists (select 1 from casefile.direction n
                            where n.case_id = d.case_id and n.from_day <= d.until_day + 1
                              and (n.until_day is null or n.until_day > d.until_day))
        union all
        select 'appoint_director', d.id, d.case_id, null, d.until_day + 1, ''
          from casefile.direction d
         where d.until_day < access.today() and d.vacant_told_on is null
           and not exists (select 1 from casefile.direction n
                            where n.case_id = d.case_id and n.from_day <= access.today()
                              and (n.until_day is null or n.until_day > d.until_day)))
    select w.kind, w.id, w.case_id, c.partnership_id, c.frame_code,
           (select m.person_id from access.membership m
             where m.case_id = c.id and w.kind not in ('direction_ends', 'appoint_director')
               and (m.person_id = w.holder or (w.holder is null and m.role = 'case_director'))
               and m.principals <> '{}' and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())
               and not exists (select 1 from account.account a where a.professional_id = m.person_id and a.blocked_at is not null)
             limit 1),
           w.due, w.every
      from told w join casefile.case_file c on c.id = w.case_id
     where casefile.is_comes_job() and c.state = 'taken_up'
     order by w.due, w.id
     limit 500
$$;

-- Marks what comes told and gives the task; false when another process did. To find somebody who directs, a case has one open task, whoever
-- gave it; that a direction is about to end is said no more then.
create or replace function casefile.tell_coming(p_kind text, p_id uuid, p_task uuid, p_owner uuid) returns boolean
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
    elsif p_kind = 'direction_ends' then
        update casefile.direction d set told_on = access.today() where d.id = p_id and d.told_on is null
        returning d.case_id, d.until_day into in_case, day;
    elsif p_kind = 'appoint_director' then
        update casefile.direction d set vacant_told_on = access.today() where d.id = p_id and d.vacant_told_on is null
        returning d.case_id, d.until_day into in_case, day;
    else
        update casefile.team_member t set told_on = access.today() where t.id = p_id and t.told_on is null
        returning t.case_id, t.until_day into in_case, day;
    end if;
    if in_case is null then
        return false;
    end if;
    if p_kind = 'appoint_director' then
        update task.task t set done_at = access.clock(), done_by = access.me(), version = t.version + 1
         where t.about_id = p_id and t.kind = 'direction_ends' and t.done_at is null;
        if exists (select 1 from task.task t where t.case_id = in_case and t.kind = 'appoint_director' and t.done_at is null) then
            return true;
        end if;
    end if;
    insert into task.task (id, partnership_id, case_id, kind, about_type, about_id, owner_id, due, created_by, created_at)
    select p_task, c.partnership_id, c.id, p_kind, case p_kind when 'moment_ahead' then 'timeline' else 'team' end,
           case p_kind when 'appoint_director' then c.id else p_id end, p_owner, day, access.me(), access.clock()
      from casefile.case_file c where c.id = in_case;
    return true;
end $$;

-- It ends on another day, or somebody follows: the task for it is done, whoever's it was.
create function casefile.end_direction_task() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update task.task t set done_at = access.clock(), done_by = access.me(), version = t.version + 1
     where t.kind = 'direction_ends' and t.done_at is null
       and t.about_id in (select d.id from casefile.direction d
                           where d.case_id = new.case_id
                             and (d.id = new.id or (new.from_day <= d.until_day + 1
                                                    and (new.until_day is null or new.until_day > d.until_day))));
    return null;
end $$;
revoke all on function casefile.end_direction_task() from public;
alter function casefile.end_direction_task() owner to aantafel_keeper;
revoke create on schema casefile from aantafel_keeper;

create trigger end_direction_task after update on casefile.direction
    for each row when (old.until_day is distinct from new.until_day and access.me() is not null) execute function casefile.end_direction_task();
create trigger end_direction_task_followed after insert on casefile.direction
    for each row when (access.me() is not null) execute function casefile.end_direction_task();
