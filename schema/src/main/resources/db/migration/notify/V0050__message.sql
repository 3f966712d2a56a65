-- What is told to somebody inside the program (bericht): to whom, about what, which version of it, and when it was read. Ids and codes
-- only; what a message says is put together with its reader's own rights when it is read.
create table notify.message (
    id           uuid primary key,
    recipient_id uuid        not null,
    kind         text        not null check (kind ~ '^[a-z_]+$'),
    about_id     uuid        not null,
    part         integer     not null,
    created_at   timestamptz not null,
    read_at      timestamptz
);
create index on notify.message (recipient_id, kind, about_id, id);
create index message_unread on notify.message (recipient_id) where read_at is null;
create index on notify.message (created_at);

grant select, insert, update (read_at) on notify.message to aantafel_app;
grant select, delete on notify.message to aantafel_mailer;
grant select on notify.message to aantafel_keeper;

alter table notify.message enable row level security;
alter table notify.message force row level security;
-- Whoever tells others something has read it.
create policy add on notify.message for insert to aantafel_app with check (
    (select access.me()) is not null and (read_at is null or recipient_id = (select access.me())));
create policy see on notify.message for select to aantafel_app using (recipient_id = (select access.me()));
create policy change on notify.message for update to aantafel_app
    using (recipient_id = (select access.me())) with check (recipient_id = (select access.me()));
create policy forget on notify.message for all to aantafel_mailer using (true) with check (true);
create policy keep on notify.message for select to aantafel_keeper using (true);

-- How many things one was told of and did not read, for the bell on every page: a number up to a hundred, of one person.
grant create on schema notify to aantafel_keeper;
create function notify.unread(p_person uuid) returns integer
    language sql stable security definer set search_path = pg_catalog as $$
    select count(*)::integer from (
        select distinct m.kind, m.about_id from notify.message m
         where m.recipient_id = p_person and m.read_at is null limit 100) told
$$;
revoke all on function notify.unread(uuid) from public;
grant execute on function notify.unread(uuid) to aantafel_app;
alter function notify.unread(uuid) owner to aantafel_keeper;
revoke create on schema notify from aantafel_keeper;
