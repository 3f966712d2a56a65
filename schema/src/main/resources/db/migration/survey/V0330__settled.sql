-- What two coders who are done settle together for an answer they differ on. What each of them gave apart stays as it was.
create table survey.settled (
    response_id    uuid        not null references survey.response on delete cascade,
    question       text        not null,
    code_id        uuid        not null references survey.code,
    partnership_id uuid        not null,
    settled_by     uuid        not null,
    settled_at     timestamptz not null,
    primary key (response_id, question, code_id)
);
create index on survey.settled (code_id);

alter table survey.settled enable row level security;
alter table survey.settled force row level security;
grant select, insert, update, delete on survey.settled to aantafel_app;
create policy see on survey.settled for select to aantafel_app using
    (partnership_id = any ((select survey.partnerships())::uuid[]));
create policy add on survey.settled for insert to aantafel_app with check
    (partnership_id = any ((select survey.partnerships())::uuid[]));
create policy change on survey.settled for update to aantafel_app using
    (partnership_id = any ((select survey.partnerships())::uuid[])) with check
    (partnership_id = any ((select survey.partnerships())::uuid[]));
create policy remove on survey.settled for delete to aantafel_app using
    (partnership_id = any ((select survey.partnerships())::uuid[]));
