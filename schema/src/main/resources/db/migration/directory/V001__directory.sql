-- Who works together: partnerships, organisations, their seats, professionals and their roles, municipalities.
-- Holds no case data; every signed-in professional may read it, the functional administrator changes it.
create table directory.partnership (
    id         uuid primary key,
    name       text   not null,
    region     text   not null default '',
    frame_code text   not null,
    contact_point text not null default '',
    version    bigint not null default 0,
    changed_by uuid   not null,
    changed_at timestamptz not null
);

create table directory.organisation (
    id              uuid primary key,
    name            text     not null,
    short_name      text     not null default '',
    chain           text     not null check (chain in ('care', 'justice', 'administration', 'other')),
    discipline      text     not null default '',
    line            smallint not null default 1 check (line between 0 and 2),
    can             text     not null default '',
    cannot          text     not null default '',
    expertise       text     not null default '',
    mandate         text     not null default '',
    medical_secrecy boolean  not null default false,
    phone           text     not null default '',
    version         bigint   not null default 0,
    changed_by      uuid     not null,
    changed_at      timestamptz not null
);
create index on directory.organisation (name collate "nl-x-icu", id);

-- An organisation takes part in a partnership; a signatory of the covenant or not. Here and below, until_day is the last day.
create table directory.participation (
    partnership_id     uuid not null references directory.partnership,
    organisation_id    uuid not null references directory.organisation,
    covenant_signed_on date,
    until_day          date,
    primary key (partnership_id, organisation_id)
);
create index on directory.participation (organisation_id);

-- The capacity in which an organisation takes part; rights sit here. The kind is the frame's.
create table directory.seat (
    id              uuid primary key,
    partnership_id  uuid not null references directory.partnership,
    organisation_id uuid not null references directory.organisation,
    kind            text not null,
    label           text not null default '',
    until_day       date
);
create index on directory.seat (partnership_id);
create index on directory.seat (organisation_id);

create table directory.professional (
    id              uuid primary key,
    organisation_id uuid    not null references directory.organisation,
    name            text    not null,
    job_title       text    not null default '',
    email           text    not null,
    phone           text    not null default '',
    shows_name      boolean not null default false,
    until_day       date,
    version         bigint  not null default 0,
    changed_by      uuid    not null,
    changed_at      timestamptz not null
);
create index on directory.professional (organisation_id);
create index on directory.professional (name collate "nl-x-icu", id);
create unique index on directory.professional (lower(email));

-- A role in a partnership, for a period; on a seat where it concerns deciding.
create table directory.role_holding (
    id              uuid primary key,
    professional_id uuid not null references directory.professional,
    partnership_id  uuid not null references directory.partnership,
    role            text not null,
    seat_id         uuid references directory.seat,
    from_day        date not null,
    until_day       date
);
create index on directory.role_holding (professional_id);
create index on directory.role_holding (partnership_id, role);
create index on directory.role_holding (seat_id);

create table directory.municipality (
    id          uuid primary key,
    name        text    not null unique,
    province    text    not null,
    inhabitants integer not null,
    size_class  text    not null
);

-- A municipality lies in several regions, one per domain (safety, youth, police ...).
create table directory.region (
    id     uuid primary key,
    domain text not null,
    name   text not null,
    unique (domain, name)
);

create table directory.municipality_region (
    municipality_id uuid not null references directory.municipality,
    region_id       uuid not null references directory.region,
    primary key (municipality_id, region_id)
);
create index on directory.municipality_region (region_id);

create table directory.partnership_municipality (
    partnership_id  uuid not null references directory.partnership,
    municipality_id uuid not null references directory.municipality,
    primary key (partnership_id, municipality_id)
);
create index on directory.partnership_municipality (municipality_id);

grant usage on schema directory to aantafel_app;
grant select, insert, update on all tables in schema directory to aantafel_app;
grant delete on directory.municipality_region, directory.partnership_municipality to aantafel_app;
