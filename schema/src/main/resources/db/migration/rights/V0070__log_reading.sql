-- That somebody reads the processing log, for which of the purposes the law gives, and in their own words why (Wgs 1.8(4)). Never
-- changed or removed; seen by those who watch over the partnership.
create table rights.log_reading (
    id             uuid primary key,
    partnership_id uuid        not null,
    reader_id      uuid        not null,
    purpose        text        not null,
    explanation    text        not null,
    began_at       timestamptz not null,
    until_at       timestamptz not null
);
create index on rights.log_reading (partnership_id, id);
grant select, insert on rights.log_reading to aantafel_app;
alter table rights.log_reading enable row level security;
alter table rights.log_reading force row level security;
create policy see on rights.log_reading for select to aantafel_app
    using ((select access.holds(partnership_id, '{privacy_officer,data_protection_officer}')));
create policy add on rights.log_reading for insert to aantafel_app
    with check (reader_id = (select access.me()) and access.holds(partnership_id, '{privacy_officer,data_protection_officer}'));
