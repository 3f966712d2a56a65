-- A role that opens cases, or that lets its holder agree for others, waits here for a second person.
create table directory.role_request (
    id              uuid primary key,
    professional_id uuid not null references directory.professional,
    partnership_id  uuid not null references directory.partnership,
    role            text not null,
    seat_id         uuid references directory.seat,
    from_day        date not null,
    until_day       date,
    asked_by        uuid not null,
    asked_at        timestamptz not null,
    expires_at      timestamptz not null,
    outcome         text check (outcome in ('agreed', 'declined', 'withdrawn')),
    settled_by      uuid,
    settled_at      timestamptz,
    check ((outcome is null) = (settled_by is null) and (outcome is null) = (settled_at is null)),
    check (outcome is distinct from 'agreed' or settled_by <> asked_by)
);
create index on directory.role_request (professional_id);
create index on directory.role_request (partnership_id);
create index on directory.role_request (seat_id);

grant select, insert, update on directory.role_request to aantafel_app;
