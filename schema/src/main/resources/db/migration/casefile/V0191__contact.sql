-- How closely the case director and the providers keep in touch (stoplicht): when the next contact is due, counted from the last one or
-- from the day the light was set, whichever is later.
alter table casefile.case_file add column contact_due date, add column contact_told_on date;
create index on casefile.case_file (contact_due) where contact_due is not null;

-- That they were in touch: when, how and who. What was said belongs in the dossier, as somebody's statement.
create table casefile.contact (
    id          uuid        primary key,
    case_id     uuid        not null references casefile.case_file,
    on_day      date        not null,
    way         text        not null check (way in ('meeting', 'call', 'message')),
    professionals uuid[]    not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null
);
create index on casefile.contact (case_id, on_day desc);
grant select, insert on casefile.contact to aantafel_app;
call access.guard('casefile.contact', '{1,2}');
drop policy remove on casefile.contact;

-- A contact that is due becomes a task, by functions for the job alone.
grant usage on schema casefile to aantafel_keeper;
grant create on schema casefile to aantafel_keeper;
grant select (id, partnership_id, state, contact_due, contact_told_on), update (contact_told_on) on casefile.case_file to aantafel_keeper;
-- Who was blocked does nothing any more.
grant usage on schema account to aantafel_keeper;
grant select (professional_id, blocked_at) on account.account to aantafel_keeper;
create policy keeper_contact_see on casefile.case_file for select to aantafel_keeper using (true);
create policy keeper_contact on casefile.case_file for update to aantafel_keeper using (true) with check (true);
create policy keeper_contact_add on task.task for insert to aantafel_keeper with check (kind = 'contact_due' and created_by = access.me());
create policy keeper_contact_see on task.task for select to aantafel_keeper using (kind = 'contact_due');
create policy keeper_contact_end on task.task for update to aantafel_keeper
    using (kind = 'contact_due') with check (kind = 'contact_due' and done_by = access.me());

create function casefile.is_contact_job() returns boolean
    language sql stable as $$ select access.me() = '1bacc460-cce2-3d41-8717-a7227786b84c'::uuid $$;

-- Cases in which contact is due today or was before and nobody was told, with who directs them now.
create function casefile.due_contacts() returns table (case_id uuid, partnership_id uuid, director uuid)
    language sql stable security definer set search_path = pg_catalog as $$
    select c.id, c.partnership_id,
           (select m.person_id from access.membership m
             where m.case_id = c.id and m.role = 'case_director' and m.from_at <= access.clock()
               and (m.until_at is null or m.until_at > access.clock())
               and not exists (select 1 from account.account a where a.professional_id = m.person_id and a.blocked_at is not null)
             limit 1)
      from casefile.case_file c
     where casefile.is_contact_job() and c.state = 'taken_up' and c.contact_due <= access.today()
       and (c.contact_told_on is null or c.contact_told_on < c.contact_due)
     order by c.contact_due, c.id
     limit 500
$$;

-- Marks it told and gives the task; false when another process did.
create function casefile.tell_contact(p_case uuid, p_task uuid, p_owner uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    told record;
begin
    if not casefile.is_contact_job() then
        raise exception 'for the job alone' using errcode = '42501';
    end if;
    update casefile.case_file c set contact_told_on = access.today()
     where c.id = p_case and c.state = 'taken_up' and c.contact_due <= access.today()
       and (c.contact_told_on is null or c.contact_told_on < c.contact_due)
    returning c.partnership_id, c.contact_due into told;
    if not found then
        return false;
    end if;
    insert into task.task (id, partnership_id, case_id, kind, about_type, about_id, owner_id, due, created_by, created_at)
    values (p_task, told.partnership_id, p_case, 'contact_due', 'contact', p_case, p_owner, told.contact_due, access.me(), access.clock());
    return true;
end $$;

-- They were in touch, or the light or the state changed: the task is done, whoever's it was.
create function casefile.end_contact_task() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update task.task t set done_at = access.clock(), done_by = access.me(), version = t.version + 1
     where t.case_id = old.id and t.kind = 'contact_due' and t.done_at is null;
    return null;
end $$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'casefile' and p.proname in ('is_contact_job', 'due_contacts', 'tell_contact', 'end_contact_task') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_keeper', f);
    end loop;
    grant execute on function casefile.due_contacts(), casefile.tell_contact(uuid, uuid, uuid) to aantafel_app;
end $$;
revoke create on schema casefile from aantafel_keeper;

create trigger end_contact_task after update on casefile.case_file
    for each row when ((old.contact_due is distinct from new.contact_due or old.state <> new.state) and access.me() is not null)
    execute function casefile.end_contact_task();
