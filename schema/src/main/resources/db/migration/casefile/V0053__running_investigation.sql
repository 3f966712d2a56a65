-- "There is a running investigation, which cannot be shared now": that there is one, from which organisation and since when, and
-- nothing else. Seen by those whose role in the case is named by the frame; no client ever reads these rows, and nothing counts them.
-- Lifted by the organisation that set it.
create table casefile.running_investigation (
    id              uuid primary key,
    case_id         uuid        not null references casefile.case_file,
    organisation_id uuid        not null,
    seat_kind       text        not null,
    roles           text[]      not null,
    set_by          uuid        not null,
    set_at          timestamptz not null,
    lifted_by       uuid,
    lifted_at       timestamptz,
    check ((lifted_at is null) = (lifted_by is null))
);
create index on casefile.running_investigation (case_id);
create unique index running_investigation_holds on casefile.running_investigation (case_id, organisation_id) where lifted_at is null;
grant select, insert on casefile.running_investigation to aantafel_app;
grant update (lifted_by, lifted_at) on casefile.running_investigation to aantafel_app;
alter table casefile.running_investigation enable row level security;
alter table casefile.running_investigation force row level security;
do $$
declare
    member constant text :=
        'exists (select 1 from access.membership m where m.person_id = (select access.me())'
        || ' and m.case_id = running_investigation.case_id and m.from_at <= (select access.clock())'
        || ' and (m.until_at is null or m.until_at > (select access.clock())) and m.principals && ''{1,2}''::integer[]';
    own constant text := ' and m.organisation_id = running_investigation.organisation_id offset 0)';
begin
    execute 'create policy see on casefile.running_investigation for select to aantafel_app using ('
        || member || ' and m.role = any (running_investigation.roles) offset 0))';
    execute 'create policy add on casefile.running_investigation for insert to aantafel_app with check (set_by = (select access.me())'
        || ' and lifted_at is null and ' || member || own || ')';
    execute 'create policy change on casefile.running_investigation for update to aantafel_app using (' || member || own
        || ') with check (lifted_by = (select access.me()))';
end $$;
