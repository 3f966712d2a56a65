-- How far two coders agreed in a round of coding apart that was taken up again: it had been seen, so a later figure says so.
create table survey.coding_round (
    campaign_id    uuid             not null references survey.campaign,
    question       text             not null,
    number         integer          not null check (number > 0),
    partnership_id uuid             not null,
    answers        integer          not null,
    same           integer          not null,
    kappa          double precision,
    reopened_by    uuid             not null,
    reopened_at    timestamptz      not null,
    primary key (campaign_id, question, number)
);

alter table survey.coding_round enable row level security;
alter table survey.coding_round force row level security;
grant select, insert, update, delete on survey.coding_round to aantafel_app;
create policy see on survey.coding_round for select to aantafel_app using
    (partnership_id = any ((select survey.partnerships())::uuid[]));
create policy add on survey.coding_round for insert to aantafel_app with check
    (partnership_id = any ((select survey.partnerships())::uuid[]));
create policy change on survey.coding_round for update to aantafel_app using
    (partnership_id = any ((select survey.partnerships())::uuid[])) with check
    (partnership_id = any ((select survey.partnerships())::uuid[]));
create policy remove on survey.coding_round for delete to aantafel_app using
    (partnership_id = any ((select survey.partnerships())::uuid[]));
