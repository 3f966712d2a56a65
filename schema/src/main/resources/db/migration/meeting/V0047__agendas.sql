-- A meeting about more than one thing: when it is, who chairs and writes. Seen only by its chair and its secretary, and by them only
-- as long as they are in every case on it: nobody else may know how long it is or how many points it has.
create table meeting.agenda (
    id             uuid primary key,
    partnership_id uuid        not null,
    kind           text        not null,
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    place          text        not null default '',
    place_shown    boolean     not null default false,
    chair_id       uuid        not null,
    secretary_id   uuid,
    planned_by     uuid        not null,
    secretary_there boolean    not null default true,
    state          text        not null check (state in ('planned', 'running', 'settled', 'cancelled')),
    settled_by     uuid,
    settled_at     timestamptz,
    version        bigint      not null default 0
);
create index on meeting.agenda (partnership_id, kind, starts_at);

-- A point of an agenda: a case, or a theme in words. Its id is that of the gathering with its time and people. It has no number: a
-- third point would tell that there are two before it. Of a case it is there for who holds its circle: the table, or who weighs.
create table meeting.point (
    id        uuid primary key,
    agenda_id uuid    not null references meeting.agenda,
    partnership_id uuid not null,
    kind      text    not null,
    case_id   uuid,
    circle    integer not null default 1,
    theme     text    not null default '',
    state     text    not null check (state in ('planned', 'open', 'done', 'settled')),
    note      text    not null default '',
    version   bigint  not null default 0
);
create index on meeting.point (agenda_id);
create index on meeting.point (partnership_id, kind) where case_id is null;
create index on meeting.point (case_id) where case_id is not null;

-- What was agreed about a case at a point: the plan's own agreement.
create table meeting.point_agreement (
    agreement_id uuid primary key,
    case_id      uuid not null,
    point_id     uuid not null references meeting.point
);
create index on meeting.point_agreement (point_id);
create index on meeting.point_agreement (case_id);

-- What was agreed on a theme: a task of somebody. Open until it is done; a next meeting of the kind begins with what is open.
create table meeting.point_task (
    id        uuid primary key,
    point_id  uuid        not null references meeting.point,
    task_id   uuid        not null,
    what      text        not null,
    owner_id  uuid        not null,
    due       date,
    at        timestamptz not null,
    done_on   date
);
create index on meeting.point_task (point_id);
create index on meeting.point_task (task_id);

-- That somebody at a point keeps what is said there to themselves: pressed by themselves, or said in the room and written down by
-- who leads.
create table meeting.secrecy (
    point_id  uuid        not null references meeting.point,
    person_id uuid        not null,
    how       text        not null check (how in ('self', 'orally')),
    noted_by  uuid        not null,
    at        timestamptz not null,
    primary key (point_id, person_id)
);

grant create on schema meeting to aantafel_keeper;
grant select (id, agenda_id, case_id, circle) on meeting.point to aantafel_keeper;

-- Whether the actor holds the circle of every case on an agenda; asked about all its points, also those the actor may not see.
create function meeting.holds_all(p_agenda uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog as $$
    select not exists (
        select 1 from meeting.point p
         where p.agenda_id = p_agenda and p.case_id is not null and not exists (
            select 1 from access.membership m
             where m.person_id = access.me() and m.case_id = p.case_id and p.circle = any (m.principals)
               and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())))
$$;
revoke all on function meeting.holds_all(uuid) from public;
alter function meeting.holds_all(uuid) owner to aantafel_keeper;
grant execute on function meeting.holds_all(uuid) to aantafel_app;
revoke create on schema meeting from aantafel_keeper;

grant select, insert on meeting.agenda to aantafel_app;
grant update (kind, starts_at, ends_at, place, place_shown, chair_id, secretary_id, secretary_there, state, settled_by, settled_at, version)
    on meeting.agenda to aantafel_app;
grant select, insert, delete on meeting.point to aantafel_app;
grant update (kind, theme, state, note, version) on meeting.point to aantafel_app;
grant select, insert on meeting.point_agreement, meeting.secrecy to aantafel_app;
grant delete on meeting.secrecy to aantafel_app;
grant select, insert on meeting.point_task to aantafel_app;
grant update (done_on) on meeting.point_task to aantafel_app;

do $$
declare
    t text;
    leads text := '(select access.me()) in (chair_id, secretary_id) and meeting.holds_all(id)';
    held text := '(point.case_id is null or exists (select 1 from access.membership m where m.person_id = (select access.me())'
        || ' and m.case_id = point.case_id and point.circle = any (m.principals) and m.from_at <= (select access.clock())'
        || ' and (m.until_at is null or m.until_at > (select access.clock())) offset 0))';
    asked text := 'exists (select 1 from gathering.person_at p where p.gathering_id = point.id and p.person_id = (select access.me()) offset 0)';
    of_agenda text := 'exists (select 1 from meeting.agenda a where a.id = agenda_id offset 0)';
    seen text := 'exists (select 1 from meeting.point p where p.id = point_id offset 0)';
    led text := 'exists (select 1 from meeting.point p join meeting.agenda a on a.id = p.agenda_id where p.id = point_id offset 0)';
begin
    foreach t in array array ['agenda', 'point', 'point_agreement', 'point_task', 'secrecy'] loop
        execute format('alter table meeting.%I enable row level security', t);
        execute format('alter table meeting.%I force row level security', t);
    end loop;
    execute format('create policy see on meeting.agenda for select to aantafel_app using (%s)', leads);
    execute 'create policy add on meeting.agenda for insert to aantafel_app with check (planned_by = (select access.me())'
        || ' and (select access.me()) in (chair_id, secretary_id) and access.holds(partnership_id, ''{}''))';
    execute format('create policy change on meeting.agenda for update to aantafel_app using (%s) with check (%s)', leads, leads);

    execute format('create policy see on meeting.point for select to aantafel_app using (%s and %s)', asked, held);
    execute format('create policy add on meeting.point for insert to aantafel_app with check (%s and %s)', held, of_agenda);
    execute format('create policy change on meeting.point for update to aantafel_app using (%s) with check (%s)', of_agenda, of_agenda);
    execute format('create policy remove on meeting.point for delete to aantafel_app using (%s)', of_agenda);

    foreach t in array array ['point_agreement', 'point_task'] loop
        execute format('create policy see on meeting.%I for select to aantafel_app using (%s)', t, seen);
        execute format('create policy add on meeting.%I for insert to aantafel_app with check (%s)', t, led);
    end loop;
    execute format('create policy change on meeting.point_task for update to aantafel_app using (%s) with check (%s)', seen, seen);

    execute format('create policy see on meeting.secrecy for select to aantafel_app using (%s)', seen);
    execute format('create policy add on meeting.secrecy for insert to aantafel_app with check (noted_by = (select access.me()) and'
        || ' ((how = ''self'' and person_id = (select access.me()) and %s) or (how = ''orally'' and %s)))', seen, led);
    -- A point that is taken off before the meeting begins takes along what was said at it.
    execute format('create policy remove on meeting.secrecy for delete to aantafel_app using (%s)', led);
end $$;
create policy keep on meeting.point for select to aantafel_keeper using (true);
