-- What somebody must do, by when. Seen by its owner, and within a case by the desk and the table.
create table task.task (
    id             uuid primary key,
    partnership_id uuid        not null,
    case_id        uuid,
    kind           text        not null,
    about_type     text        not null default '',
    about_id       uuid,
    owner_id       uuid        not null,
    due            date,
    note           text        not null default '',
    created_by     uuid        not null,
    created_at     timestamptz not null,
    done_at        timestamptz,
    done_by        uuid,
    outcome        text        not null default '',
    version        bigint      not null default 0
);
create index on task.task (owner_id, due) where done_at is null;
create index on task.task (case_id);
create index on task.task (created_by);

grant usage on schema task to aantafel_app;
grant select, insert, update on task.task to aantafel_app;
call access.guard('task.task', '{1,2}');
create policy own_see on task.task for select to aantafel_app using (owner_id = (select access.me()) or created_by = (select access.me()));
create policy own_add on task.task for insert to aantafel_app with check (created_by = (select access.me()));
create policy own_change on task.task for update to aantafel_app using (owner_id = (select access.me()))
    with check (owner_id = (select access.me()));
