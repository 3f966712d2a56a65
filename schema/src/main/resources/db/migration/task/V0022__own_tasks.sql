-- A task is made by who makes it, in a case they are in; afterwards it is only closed or opened again, by its owner or the desk.
revoke update on task.task from aantafel_app;
grant update (done_at, done_by, outcome, version) on task.task to aantafel_app;
drop policy add on task.task;
drop policy change on task.task;
drop policy remove on task.task;
drop policy own_add on task.task;
drop policy own_change on task.task;
drop policy own_see on task.task;

create policy add on task.task for insert to aantafel_app with check (
    created_by = (select access.me()) and done_at is null and (case_id is null or exists (
        select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = task.case_id
           and m.partnership_id = task.partnership_id and m.principals <> '{}'
           and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock())) offset 0)));

-- One's own, but not that of a case one has left since it was made.
create policy own_see on task.task for select to aantafel_app using (
    (owner_id = (select access.me()) or created_by = (select access.me()))
    and (case_id is null or coalesce((
        select bool_or(m.until_at is null or m.until_at > (select access.clock())) or bool_and(m.until_at <= task.created_at)
          from access.membership m where m.person_id = (select access.me()) and m.case_id = task.case_id), true)));
create policy change on task.task for update to aantafel_app
    using (owner_id = (select access.me()) or exists (
        select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = task.case_id
           and m.principals && '{2}'::integer[]
           and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock())) offset 0))
    with check (done_by is null or done_by = (select access.me()));
