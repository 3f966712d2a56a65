-- Creation requests that were answered already: the same key by the same person gets the same answer.
create table exchange.idempotency (
    person_id   uuid        not null,
    key         text        not null,
    fingerprint bytea       not null,
    status      integer     not null,
    location    text        not null default '',
    body        text        not null,
    created_at  timestamptz not null,
    primary key (person_id, key)
);
grant usage on schema exchange to aantafel_app;
grant select, insert on exchange.idempotency to aantafel_app;
alter table exchange.idempotency enable row level security;
alter table exchange.idempotency force row level security;
create policy see on exchange.idempotency for select to aantafel_app using (person_id = (select access.me()));
create policy add on exchange.idempotency for insert to aantafel_app with check (person_id = (select access.me()));
