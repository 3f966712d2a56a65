-- Any meeting: when, where, who. Seen by the people in it only: who is asked, who leads, and the partnership's desk.
create table gathering.gathering (
    id             uuid primary key,
    partnership_id uuid        not null,
    kind           text        not null,
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    place          text        not null default '',
    state          text        not null check (state in ('planned', 'held', 'cancelled')),
    chair_id       uuid        not null,
    secretary_id   uuid,
    planned_by     uuid        not null,
    people         uuid[]      not null,
    version        bigint      not null default 0
);
create index on gathering.gathering using gin (people);
create index on gathering.gathering (partnership_id, starts_at);
create index on gathering.gathering (starts_at, id);

create table gathering.agenda_item (
    id            uuid primary key,
    gathering_id  uuid     not null references gathering.gathering,
    about_type    text     not null,
    about_id      uuid     not null,
    title         text     not null,
    minutes       integer  not null default 0,
    position      smallint not null
);
create index on gathering.agenda_item (gathering_id);

-- A professional at the table; a family member who is there is kept by the conference of the case.
create table gathering.attendance (
    gathering_id    uuid    not null references gathering.gathering,
    person_id       uuid    not null,
    organisation_id uuid    not null,
    involvement     text    not null check (involvement in ('fixed', 'involved', 'incidental')),
    reason          text    not null default '',
    attended        boolean,
    position        smallint not null default 0,
    primary key (gathering_id, person_id)
);

grant usage on schema gathering to aantafel_app;
grant select, insert, update, delete on all tables in schema gathering to aantafel_app;
alter table gathering.gathering enable row level security;
alter table gathering.gathering force row level security;
create policy see on gathering.gathering for select to aantafel_app using ((select access.me()) = any (people));
create policy add on gathering.gathering for insert to aantafel_app with check ((select access.me()) = any (people));
create policy change on gathering.gathering for update to aantafel_app using ((select access.me()) = any (people))
    with check ((select access.me()) = any (people));
create policy remove on gathering.gathering for delete to aantafel_app using (false);

do $$
declare
    t text;
    c text := 'exists (select 1 from gathering.gathering g where g.id = gathering_id offset 0)';
begin
    foreach t in array array ['agenda_item', 'attendance'] loop
        execute format('alter table gathering.%I enable row level security', t);
        execute format('alter table gathering.%I force row level security', t);
        execute format('create policy see on gathering.%I for select to aantafel_app using (%s)', t, c);
        execute format('create policy add on gathering.%I for insert to aantafel_app with check (%s)', t, c);
        execute format('create policy change on gathering.%I for update to aantafel_app using (%s) with check (%s)', t, c, c);
        execute format('create policy remove on gathering.%I for delete to aantafel_app using (%s)', t, c);
    end loop;
end $$;
