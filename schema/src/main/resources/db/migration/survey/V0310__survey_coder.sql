-- Who codes the open answers to a question, and when they said they were done. Two at most; neither is told what the other gave before
-- both are.
create table survey.coder (
    campaign_id    uuid not null references survey.campaign,
    question       text not null,
    coder          uuid not null,
    partnership_id uuid not null,
    done_at        timestamptz,
    primary key (campaign_id, question, coder)
);

alter table survey.coder enable row level security;
alter table survey.coder force row level security;
grant select, insert, update, delete on survey.coder to aantafel_app;
create policy see on survey.coder for select to aantafel_app using
    (partnership_id = any ((select survey.partnerships())::uuid[]));
create policy add on survey.coder for insert to aantafel_app with check
    (partnership_id = any ((select survey.partnerships())::uuid[]));
create policy change on survey.coder for update to aantafel_app using
    (partnership_id = any ((select survey.partnerships())::uuid[])) with check
    (partnership_id = any ((select survey.partnerships())::uuid[]));
create policy remove on survey.coder for delete to aantafel_app using
    (partnership_id = any ((select survey.partnerships())::uuid[]));
