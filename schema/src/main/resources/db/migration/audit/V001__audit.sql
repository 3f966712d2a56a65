-- The processing log. The app's role only inserts lines; the sealer chains them; the log reader reads. Opaque keys and coded
-- reasons only, never names or free text.
create table audit.line (
    id              uuid primary key,
    at              timestamptz not null,
    actor_id        uuid        not null,
    actor_kind      text        not null,
    organisation_id uuid,
    action          text        not null,
    activity        text        not null,
    case_id         uuid,
    subjects        uuid[]      not null,
    categories      text[]      not null,
    outcome         text        not null,
    reason_code     text        not null default '',
    trace_id        text        not null default ''
);

create table audit.link (
    line_id   uuid primary key,
    chain_id  uuid        not null,
    position  bigint      not null,
    previous  bytea       not null,
    hash      bytea       not null,
    sealed_at timestamptz not null,
    unique (chain_id, position)
);

create table audit.subject_line (
    subject_key uuid not null,
    line_id     uuid not null,
    primary key (subject_key, line_id)
);
create index on audit.subject_line (line_id);

create table audit.daily_root (
    day       date primary key,
    hash      bytea       not null,
    chains    integer     not null,
    sealed_at timestamptz not null
);

grant usage on schema audit to aantafel_app, aantafel_sealer, aantafel_log_reader;
grant insert on audit.line to aantafel_app;
grant select on audit.line to aantafel_sealer, aantafel_log_reader;
grant select, insert on audit.link, audit.subject_line, audit.daily_root to aantafel_sealer;
grant select on audit.link, audit.subject_line, audit.daily_root to aantafel_log_reader;

create index on audit.line (at);

-- One sealer at a time, whichever process it runs in: who holds this row's lock seals.
create table audit.sealer_turn (
    only_one boolean primary key default true check (only_one)
);
insert into audit.sealer_turn default values;
grant select, update on audit.sealer_turn to aantafel_sealer;
