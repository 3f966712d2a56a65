-- Whoever directs the case hears that somebody of the family wrote about the plan or their next conference: a task that says so and no more, one as long as it is
-- open. Written here because the role of clients has no way to tasks, and so that no way of writing forgets it.
grant usage on schema client, task to aantafel_keeper;
grant create on schema client to aantafel_keeper;
grant select (id, partnership_id, offered_by) on client.person to aantafel_keeper;
create policy keeper on client.person for select to aantafel_keeper using (true);
grant select (case_id, professional_id, from_day, until_day) on casefile.direction to aantafel_keeper;
create policy keeper on casefile.direction for select to aantafel_keeper using (true);
grant select (case_id, kind, done_at), insert on task.task to aantafel_keeper;
create policy keeper_see on task.task for select to aantafel_keeper using (kind = 'read_family_words');
create policy keeper_add on task.task for insert to aantafel_keeper with check (kind = 'read_family_words');

create function client.tell_of_words() returns trigger
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    -- The id of what was written is the task's too: it tells when it was made.
    insert into task.task (id, partnership_id, case_id, kind, about_type, about_id, owner_id, created_by, created_at)
    select new.id, p.partnership_id, new.case_id, 'read_family_words', 'family_words', new.case_id,
           coalesce((select d.professional_id from casefile.direction d
                      where d.case_id = new.case_id and d.from_day <= access.today()
                        and (d.until_day is null or d.until_day >= access.today()) limit 1), p.offered_by),
           new.door_id, access.clock()
      from client.person p
     where p.id = new.person
       and not exists (select 1 from task.task t
                        where t.case_id = new.case_id and t.kind = 'read_family_words' and t.done_at is null);
    return null;
end $$;
revoke all on function client.tell_of_words() from public;
alter function client.tell_of_words() owner to aantafel_keeper;
revoke create on schema client from aantafel_keeper;

-- Only for what somebody writes: filling a database anew brings its own rows.
create trigger tell_of_words after insert on client.contribution
    for each row when ((new.kind like 'plan\_%' or new.kind = 'talk') and access.me() is not null) execute function client.tell_of_words();
