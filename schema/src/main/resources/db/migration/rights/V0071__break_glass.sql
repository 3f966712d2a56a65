-- That somebody went into a case by emergency: why, until when, and what somebody else thought of it afterwards. Written by the function
-- that lets in; seen by that person and by who directs or watches over the partnership; judged by one of those who is of another
-- organisation.
create table rights.break_glass (
    id              uuid primary key,
    partnership_id  uuid        not null,
    case_id         uuid        not null,
    case_number     text        not null,
    person_id       uuid        not null,
    organisation_id uuid        not null,
    reason          text        not null,
    explanation     text        not null,
    began_at        timestamptz not null,
    until_at        timestamptz not null,
    stopped_at      timestamptz,
    review_due      date        not null,
    reviewed_by     uuid,
    reviewed_at     timestamptz,
    justified       boolean,
    review          text,
    check ((reviewed_at is null) = (justified is null) and (reviewed_at is null) = (reviewed_by is null))
);
create index on rights.break_glass (partnership_id, id);
create index on rights.break_glass (person_id);
create index on rights.break_glass (case_id);
alter table rights.break_glass enable row level security;
alter table rights.break_glass force row level security;
grant select on rights.break_glass to aantafel_app;
grant update (stopped_at, reviewed_by, reviewed_at, justified, review) on rights.break_glass to aantafel_app;
create policy see on rights.break_glass for select to aantafel_app
    using (person_id = (select access.me())
           or access.holds(partnership_id, '{process_director,data_protection_officer,privacy_officer}'));
create policy stop on rights.break_glass for update to aantafel_app
    using (person_id = (select access.me()) and reviewed_at is null)
    with check (person_id = (select access.me()) and reviewed_at is null);
create policy review on rights.break_glass for update to aantafel_app
    using (person_id <> (select access.me()) and reviewed_at is null
           and access.holds(partnership_id, '{process_director,data_protection_officer,privacy_officer}')
           and organisation_id <> (select p.organisation_id from directory.professional p where p.id = (select access.me())))
    with check (reviewed_by = (select access.me()) and person_id <> (select access.me()));
-- Nothing of what somebody else said is changed by who asked, and the other way round: see the grants of columns and the two policies.

-- That somebody tried a number, right or wrong: so many a day.
create table rights.break_glass_try (
    id        uuid primary key,
    person_id uuid        not null,
    at        timestamptz not null
);
create index on rights.break_glass_try (person_id, at);
alter table rights.break_glass_try enable row level security;
alter table rights.break_glass_try force row level security;
grant select, insert on rights.break_glass_try to aantafel_app;
create policy see on rights.break_glass_try for select to aantafel_app using (person_id = (select access.me()));
create policy add on rights.break_glass_try for insert to aantafel_app with check (person_id = (select access.me()));

grant usage on schema rights to aantafel_rights;
grant insert on rights.break_glass to aantafel_rights;
create policy let_in on rights.break_glass for insert to aantafel_rights with check (person_id = (select access.me()));
