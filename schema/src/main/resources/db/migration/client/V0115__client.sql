-- The outlet of clients: released copies, who may open whose page, and what clients write. The client's role uses this schema
-- and the insert into the log, nothing else. No foreign key leaves the schema.
grant usage on schema client to aantafel_app, aantafel_client;
grant usage on schema access to aantafel_client;
grant execute on function access.me(), access.clock() to aantafel_client;

-- One person of a family in one case, as far as their own page needs it. It exists once somebody decided to offer it.
create table client.person (
    id             uuid        primary key,
    case_id        uuid        not null,
    partnership_id uuid        not null,
    person_id      uuid        not null,
    subject_key    uuid        not null,
    call_name      text        not null,
    birth_date     date,
    offered_by     uuid        not null,
    offered_at     timestamptz not null,
    closed_at      timestamptz,
    closed_reason  text        not null default '',
    version        bigint      not null default 1,
    unique (case_id, person_id)
);

-- How to reach somebody without danger. For professionals of the case; the client's own pages do not read it.
create table client.safe_contact (
    case_id      uuid        not null,
    person_id    uuid        not null,
    channel      text        not null,
    address      text        not null default '',
    hours        text        not null default '',
    never_say    text        not null default '',
    handed_by    uuid,
    written_by   uuid        not null,
    written_at   timestamptz not null,
    version      bigint      not null default 1,
    primary key (case_id, person_id)
);

-- Who can sign in: the person, who represents them, or whom they bring along. Nobody's name stands in it.
create table client.door (
    id            uuid        primary key,
    case_id       uuid        not null,
    sign_in_name  text        not null unique,
    code_hash     bytea,
    code_until    timestamptz,
    password_hash text,
    language      text        not null default 'nl',
    made_by       uuid        not null,
    made_at       timestamptz not null,
    set_up_at     timestamptz,
    closed_at     timestamptz
);

-- Which pages a door opens, as whom, and until when.
create table client.opens (
    door_id    uuid        not null references client.door on delete cascade,
    person     uuid        not null references client.person on delete cascade,
    case_id    uuid        not null,
    holder     text        not null check (holder in ('self', 'representative', 'confidant')),
    label      text        not null default '',
    from_at    timestamptz not null,
    until_at   timestamptz,
    closed_at  timestamptz,
    closed_by  uuid,
    given_by   uuid        not null,
    primary key (door_id, person)
);
create index on client.opens (person);
create index on client.opens (given_by);

-- A representative gets no way in, because that does not go with good care for who is represented.
create table client.set_aside (
    case_id        uuid        not null,
    person_id      uuid        not null,
    representative uuid        not null,
    reason         text        not null,
    decided_by     uuid        not null,
    decided_at     timestamptz not null,
    primary key (case_id, person_id, representative)
);

create table client.session (
    token_hash bytea       primary key,
    door_id    uuid        not null references client.door on delete cascade,
    created_at timestamptz not null,
    seen_at    timestamptz not null,
    expires_at timestamptz not null
);
create index on client.session (door_id);

-- When and on what a door was opened, for its holder to look at.
create table client.visit (
    id       uuid        primary key,
    door_id  uuid        not null references client.door on delete cascade,
    at       timestamptz not null,
    entered  boolean     not null,
    browser  text        not null default '',
    system   text        not null default ''
);
create index on client.visit (door_id, at);

create table client.attempt (
    name_hash    bytea primary key,
    failed       integer     not null,
    locked_until timestamptz,
    last_at      timestamptz not null
);

-- A released copy: what, to whom, by whom, when. The only thing a client reads. Professionals see those copies whose source they may
-- see: audience and categories are the source's.
create table client.release (
    id             uuid        primary key,
    case_id        uuid        not null,
    person         uuid        not null references client.person on delete cascade,
    kind           text        not null,
    source_id      uuid        not null,
    source_version bigint      not null default 1,
    place          integer     not null default 0,
    content        jsonb       not null,
    audience       integer[]   not null default '{1}',
    categories     text[]      not null default '{}',
    released_by    uuid        not null,
    released_as    text        not null,
    released_at    timestamptz not null,
    read_at        timestamptz,
    taken_back_at  timestamptz,
    taken_back_by  uuid,
    taken_back_why text        not null default ''
);
create unique index on client.release (person, kind, source_id) where taken_back_at is null;
create index on client.release (case_id);

-- What a client wrote: about what, to whom it may be read out, and what came of it.
create table client.contribution (
    id            uuid        primary key,
    case_id       uuid        not null,
    person        uuid        not null references client.person on delete cascade,
    door_id       uuid        not null,
    holder        text        not null,
    kind          text        not null,
    release_id    uuid,
    source_id     uuid,
    body          text        not null,
    choices       jsonb       not null default '{}',
    audience      integer[]   not null default '{1}',
    written_at    timestamptz not null,
    read_by       uuid,
    read_at       timestamptz,
    answer        text        not null default '',
    answered_by   uuid,
    answered_as   text        not null default '',
    answered_at   timestamptz,
    taken_as      uuid,
    withdrawn_at  timestamptz,
    version       bigint      not null default 1
);
create index on client.contribution (case_id, written_at);
create index on client.contribution (person, written_at);

call access.guard('client.person', '{1}');
call access.guard('client.safe_contact', '{1}');
call access.guard('client.door', '{1}');
call access.guard('client.opens', '{1}');
call access.guard('client.set_aside', '{1}');
call access.guard('client.release', '{1}');
call access.guard('client.contribution', '{1}');
grant select, insert, update on client.person, client.safe_contact, client.door, client.opens, client.release, client.set_aside to aantafel_app;
grant delete on client.set_aside to aantafel_app;
grant select, update on client.contribution to aantafel_app;

-- The client's role. Its actor is the door; before anybody signed in it is the doorkeeper's fixed id, which opens no page. A door shows
-- what it opens itself and what its holder gave to somebody else.
create policy opens on client.opens for select to aantafel_client using ((select access.me()) in (door_id, given_by));
-- A table's policy cannot ask the table itself; a function can.
create function client.holds(page uuid) returns boolean language sql stable as $$
    select exists (select 1 from client.opens o where o.door_id = access.me() and o.person = page and o.holder = 'self'
                    and o.closed_at is null and o.from_at <= access.clock()
                    and (o.until_at is null or o.until_at > access.clock())) $$;
create policy lend on client.opens for insert to aantafel_client
    with check (holder = 'confidant' and given_by = (select access.me()) and door_id <> (select access.me())
                and client.holds(person));
create policy take_back on client.opens for update to aantafel_client
    using (given_by = (select access.me())) with check (given_by = (select access.me()));
create policy own on client.door for select to aantafel_client using (true);
create policy own_change on client.door for update to aantafel_client
    using ((select access.me()) in (id, '00000000-0000-0000-0000-000000000000')) with check (true);
create policy lend on client.door for insert to aantafel_client
    with check (made_by = (select access.me()) and exists (select 1 from client.opens o where o.door_id = (select access.me())
        and o.case_id = door.case_id and o.holder = 'self' and o.closed_at is null offset 0));
create policy own on client.person for select to aantafel_client
    using (closed_at is null and exists (select 1 from client.opens o where o.person = person.id and o.door_id = (select access.me()) and o.closed_at is null
            and o.from_at <= (select access.clock()) and (o.until_at is null or o.until_at > (select access.clock())) offset 0));
create policy own on client.release for select to aantafel_client
    using (taken_back_at is null and exists (select 1 from client.opens o where o.person = release.person and o.door_id = (select access.me()) and o.closed_at is null
            and o.from_at <= (select access.clock()) and (o.until_at is null or o.until_at > (select access.clock())) offset 0));
create policy own_read on client.release for update to aantafel_client
    using (taken_back_at is null and exists (select 1 from client.opens o where o.person = release.person and o.door_id = (select access.me()) and o.closed_at is null
            and o.from_at <= (select access.clock()) and (o.until_at is null or o.until_at > (select access.clock())) and o.holder = 'self' offset 0))
    with check (true);
create policy own on client.contribution for select to aantafel_client
    using (exists (select 1 from client.opens o where o.person = contribution.person and o.door_id = (select access.me()) and o.closed_at is null
            and o.from_at <= (select access.clock()) and (o.until_at is null or o.until_at > (select access.clock())) offset 0));
create policy write on client.contribution for insert to aantafel_client
    with check (door_id = (select access.me()) and exists (select 1 from client.opens o where o.person = contribution.person and o.door_id = (select access.me()) and o.closed_at is null
            and o.from_at <= (select access.clock()) and (o.until_at is null or o.until_at > (select access.clock())) and o.case_id = contribution.case_id and o.holder = contribution.holder and o.holder <> 'confidant' offset 0));
create policy withdraw on client.contribution for update to aantafel_client
    using (door_id = (select access.me())) with check (door_id = (select access.me()));
grant select on client.person to aantafel_client;
grant select, insert, update (closed_at, closed_by) on client.opens to aantafel_client;
grant insert on client.door to aantafel_client;
grant select (id, case_id, sign_in_name, code_hash, code_until, password_hash, language, set_up_at, closed_at),
      update (code_hash, code_until, password_hash, language, set_up_at) on client.door to aantafel_client;
grant select (id, case_id, person, kind, source_id, source_version, place, content, released_as, released_at, read_at, taken_back_at),
      update (read_at) on client.release to aantafel_client;
grant select (id, case_id, person, door_id, holder, kind, release_id, source_id, body, choices, audience, written_at, read_at,
              answer, answered_as, answered_at, withdrawn_at, version),
      insert, update (withdrawn_at, body, choices, audience, version) on client.contribution to aantafel_client;
alter table client.visit enable row level security;
alter table client.visit force row level security;
create policy own on client.visit for select to aantafel_client using (door_id = (select access.me()));
create policy tell on client.visit for insert to aantafel_client with check (true);
grant select, insert on client.visit to aantafel_client;
grant select, insert, update, delete on client.session, client.attempt to aantafel_client;
-- A door that is closed ends its sessions; who is in the case sees when a door was last used, never on what.
grant select (door_id, created_at), delete on client.session to aantafel_app;
