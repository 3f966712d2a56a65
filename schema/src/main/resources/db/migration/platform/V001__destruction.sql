-- What was removed for good, so that a restore of an older backup removes it again: the table and the key of the row, nothing
-- of what stood in it. The app only adds; the sealer copies the rows to a file outside the database.
create table platform.destruction (
    id       uuid primary key,
    at       timestamptz not null default now(),
    relation text        not null check (relation ~ '^[a-z_]+[.][a-z_0-9]+$'),
    key      jsonb       not null
);
create index on platform.destruction (at);

grant usage on schema platform to aantafel_app, aantafel_sealer;
grant insert on platform.destruction to aantafel_app;
grant select on platform.destruction to aantafel_sealer;
