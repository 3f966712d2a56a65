-- Who saw somebody's data, copied out of the log for that person: codes, and names of organisations, never a word about anybody. What is
-- the same on one day is one row. Written by the log reader, read by the doors of the person themselves and of whom they brought along.
create table client.seen_line (
    id           uuid        primary key,
    case_id      uuid        not null,
    person       uuid        not null references client.person on delete cascade,
    told         text        not null,
    shown_at     timestamptz not null,
    first_at     timestamptz not null,
    last_at      timestamptz not null,
    late         boolean     not null default false,
    kind         text        not null check (kind in ('shared', 'read', 'written')),
    organisation text        not null default '',
    seat_kind    text        not null default '',
    role         text        not null default '',
    worker       text        not null default '',
    what         text        not null,
    categories   text[]      not null default '{}',
    ground       text        not null default '',
    processing   text        not null default '',
    frame_code   text        not null,
    unique (person, told)
);
create index on client.seen_line (case_id);
create index on client.seen_line (person, shown_at desc, id desc);

-- What may not be told yet, and what it waits for. No door reads it.
create table client.seen_later (
    person       uuid        not null references client.person on delete cascade,
    source       text        not null,
    case_id      uuid        not null,
    hold         text        not null,
    at           timestamptz not null,
    kind         text        not null,
    organisation text        not null,
    seat_kind    text        not null,
    role         text        not null,
    worker       text        not null,
    what         text        not null,
    categories   text[]      not null,
    ground       text        not null,
    processing   text        not null,
    frame_code   text        not null,
    primary key (person, source)
);
create index on client.seen_later (case_id);

-- What was shared and is copied, told or waiting: each once.
create table client.seen_shared (
    person  uuid not null references client.person on delete cascade,
    source  uuid not null,
    case_id uuid not null,
    primary key (person, source)
);
create index on client.seen_shared (case_id);

-- Up to where the chain of the case was copied for a person.
create table client.seen_until (
    person   uuid   primary key references client.person on delete cascade,
    case_id  uuid   not null,
    position bigint not null
);
create index on client.seen_until (case_id);

-- Who holds the row copies; the others wait for the next round.
create table client.seen_turn (
    only_one boolean primary key default true check (only_one)
);
insert into client.seen_turn default values;

grant usage on schema client to aantafel_log_reader;
grant select (id, case_id, partnership_id, person_id, subject_key, closed_at) on client.person to aantafel_log_reader;
grant select, insert on client.seen_shared to aantafel_log_reader;
grant select, insert, update on client.seen_line, client.seen_until to aantafel_log_reader;
grant select, insert, delete on client.seen_later to aantafel_log_reader;
grant select, update on client.seen_turn to aantafel_log_reader;
grant select (id, person, shown_at, first_at, last_at, late, kind, organisation, seat_kind, role, worker, what, categories, ground,
              processing, frame_code) on client.seen_line to aantafel_client;
create policy copy on client.person for select to aantafel_log_reader using (true);
do $$
declare
    t text;
begin
    foreach t in array array ['seen_line', 'seen_later', 'seen_shared', 'seen_until'] loop
        execute format('alter table client.%I enable row level security', t);
        execute format('alter table client.%I force row level security', t);
        execute format('create policy copy on client.%I for all to aantafel_log_reader using (true) with check (true)', t);
    end loop;
end $$;
-- Not for who represents somebody: they may be whom it is kept from.
create policy own on client.seen_line for select to aantafel_client
    using (exists (select 1 from client.opens o join client.person p on p.id = o.person and p.closed_at is null
                    where o.person = seen_line.person and o.door_id = (select access.me()) and o.holder in ('self', 'confidant')
                      and o.closed_at is null and o.from_at <= (select access.clock())
                      and (o.until_at is null or o.until_at > (select access.clock()))
                      and not exists (select 1 from client.outlet t where t.partnership_id = p.partnership_id and t.off_at is not null)
                    offset 0));
