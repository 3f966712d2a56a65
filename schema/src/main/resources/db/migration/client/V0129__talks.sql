-- What a client writes is for who directs the case and who prepares and chairs; whoever they choose to let hear more of it hears it from
-- them. An audience only adds to these.
create policy directing on client.contribution for select to aantafel_app using (exists (
    select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = contribution.case_id
       and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock()))
       and m.role in ('case_director', 'process_director', 'secretary') offset 0));
create policy directing_change on client.contribution for update to aantafel_app using (exists (
    select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = contribution.case_id
       and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock()))
       and m.role in ('case_director', 'process_director', 'secretary') offset 0)) with check (true);
alter table client.contribution alter column audience set default '{}';

-- How a child, or anybody else who was heard apart, sees it: who asked, and who was not there.
create table client.heard_apart (
    id         uuid        primary key,
    case_id    uuid        not null,
    person_id  uuid        not null,
    heard_on   date        not null,
    heard_by   uuid        not null,
    without    uuid[]      not null,
    body       text        not null,
    read_to    text        not null check (read_to in ('table', 'part', 'contact')),
    audience   integer[]   not null default '{}',
    written_by uuid        not null,
    written_at timestamptz not null
);
create index on client.heard_apart (case_id, heard_on);
call access.guard('client.heard_apart', '{}');
create policy directing on client.heard_apart for select to aantafel_app using (exists (
    select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = heard_apart.case_id
       and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock()))
       and m.role in ('case_director', 'process_director', 'secretary') offset 0));
create policy directing_add on client.heard_apart for insert to aantafel_app with check (written_by = (select access.me()) and exists (
    select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = heard_apart.case_id
       and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock()))
       and m.role in ('case_director', 'process_director', 'secretary') offset 0));
grant select, insert on client.heard_apart to aantafel_app;
