-- Somebody asks to take over what another brought into the file of their own organisation. Who brought it allows or refuses it, and
-- sees ever after that it was taken over, by whom and when. Known to these two only.
create table casefile.taking_over (
    id              uuid primary key,
    case_id         uuid        not null references casefile.case_file,
    statement_id    uuid        not null references casefile.statement,
    root_id         uuid        not null references casefile.statement,
    owner_id        uuid        not null,
    asked_by        uuid        not null,
    organisation_id uuid        not null,
    reason          text        not null,
    asked_at        timestamptz not null,
    answer          text        not null default '' check (answer in ('', 'allowed', 'refused')),
    answer_reason   text        not null default '',
    answered_at     timestamptz,
    taken_at        timestamptz,
    check (owner_id <> asked_by),
    check ((answer = '') = (answered_at is null)),
    check (answer <> 'refused' or answer_reason <> ''),
    check (taken_at is null or answer = 'allowed')
);
create index on casefile.taking_over (case_id);
create index on casefile.taking_over (statement_id);
create index on casefile.taking_over (root_id);
create index on casefile.taking_over (owner_id) where answered_at is null;
create unique index taking_over_once on casefile.taking_over (asked_by, root_id) where answer <> 'refused';
grant select, insert on casefile.taking_over to aantafel_app;
grant update (answer, answer_reason, answered_at, taken_at) on casefile.taking_over to aantafel_app;
alter table casefile.taking_over enable row level security;
alter table casefile.taking_over force row level security;
do $$
declare
    member constant text :=
        'exists (select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = taking_over.case_id'
        || ' and m.principals <> ''{}'' and m.from_at <= (select access.clock())'
        || ' and (m.until_at is null or m.until_at > (select access.clock()))';
begin
    execute 'create policy see on casefile.taking_over for select to aantafel_app using ((owner_id = (select access.me())'
        || ' or asked_by = (select access.me())) and ' || member || ' offset 0))';
    -- What one reads oneself, of who brought it, for one's own organisation.
    execute 'create policy add on casefile.taking_over for insert to aantafel_app with check (asked_by = (select access.me())'
        || ' and answered_at is null and ' || member || ' and m.organisation_id = taking_over.organisation_id offset 0)'
        || ' and exists (select 1 from casefile.statement s where s.id = taking_over.statement_id and s.case_id = taking_over.case_id'
        || ' and s.root_id = taking_over.root_id and s.brought_by = taking_over.owner_id offset 0))';
    -- The owner answers once; then whoever asked takes it over once.
    execute 'create policy answer on casefile.taking_over for update to aantafel_app using (owner_id = (select access.me())'
        || ' and answered_at is null and ' || member || ' offset 0)) with check (owner_id = (select access.me()) and taken_at is null)';
    execute 'create policy take on casefile.taking_over for update to aantafel_app using (asked_by = (select access.me())'
        || ' and answer = ''allowed'' and taken_at is null and ' || member || ' offset 0))'
        || ' with check (asked_by = (select access.me()) and answer = ''allowed'' and taken_at is not null)';
end $$;
