-- Every link that leads to something to fill in: of an invitation (it may have several: each reminder brings a new one, and the first
-- mail that is found again must work too), or one that was handed in after beginning at the open link. Only the hash; no day.
create table survey.link (
    hash           bytea primary key,
    campaign_id    uuid  not null references survey.campaign,
    partnership_id uuid  not null,
    invite_id      uuid  references survey.invite on delete cascade
);
create index on survey.link (campaign_id);
create index on survey.link (invite_id);

-- What came in together from elsewhere, line by line, until it is read.
create table survey.load_line (
    load_id        uuid    not null references survey.load on delete cascade,
    number         integer not null,
    partnership_id uuid    not null,
    line           text    not null,
    primary key (load_id, number)
);

do $$
declare
    t text;
begin
    foreach t in array array ['link', 'load_line'] loop
        execute format('alter table survey.%I enable row level security', t);
        execute format('alter table survey.%I force row level security', t);
        execute format('grant select, insert, update, delete on survey.%I to aantafel_app', t);
        execute format('create policy see on survey.%I for select to aantafel_app using '
                       '(partnership_id = any ((select survey.partnerships())::uuid[]) or (select survey.answering()) or (select survey.keeping()))', t);
        execute format('create policy add on survey.%I for insert to aantafel_app with check '
                       '(partnership_id = any ((select survey.partnerships())::uuid[]) or (select survey.answering()) or (select survey.keeping()))', t);
        execute format('create policy change on survey.%I for update to aantafel_app using '
                       '(partnership_id = any ((select survey.partnerships())::uuid[]) or (select survey.answering()) or (select survey.keeping())) with check '
                       '(partnership_id = any ((select survey.partnerships())::uuid[]) or (select survey.answering()) or (select survey.keeping()))', t);
        execute format('create policy remove on survey.%I for delete to aantafel_app using '
                       '(partnership_id = any ((select survey.partnerships())::uuid[]) or (select survey.answering()) or (select survey.keeping()))', t);
    end loop;
end $$;
