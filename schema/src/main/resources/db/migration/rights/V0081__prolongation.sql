-- Keeping longer what is due (verlenging): asked for a case on a ground of the frame, with the criteria tested anew where the ground
-- says so. Nothing is changed afterwards; who asks again asks anew.
create table rights.prolongation (
    id        uuid        primary key,
    case_id   uuid        not null,
    ground    text        not null,
    reason    text        not null,
    criteria  jsonb       not null default '[]',
    until_day date        not null,
    asked_by  uuid        not null,
    asked_at  timestamptz not null
);
create index on rights.prolongation (case_id);

-- What each provider said for what it brought in itself: of a provider that agrees it stays until a day, of one that refuses or says
-- nothing it goes. A provider may think otherwise later; the last word counts.
create table rights.prolongation_answer (
    id              uuid        primary key,
    prolongation_id uuid        not null references rights.prolongation,
    case_id         uuid        not null,
    organisation_id uuid        not null,
    agrees          boolean     not null,
    until_day       date,
    reason          text        not null default '',
    answered_by     uuid        not null,
    answered_at     timestamptz not null,
    check (agrees = (until_day is not null))
);
create index on rights.prolongation_answer (case_id);
create index on rights.prolongation_answer (prolongation_id);

grant select, insert on rights.prolongation, rights.prolongation_answer to aantafel_app;
call access.guard('rights.prolongation', '{1,2}');
call access.guard('rights.prolongation_answer', '{1,2}');
alter policy add on rights.prolongation with check (asked_by = (select access.me()) and access.manages(case_id));
-- For one's own organisation; the desk writes down what an organisation said that is not at the table.
alter policy add on rights.prolongation_answer with check (answered_by = (select access.me()) and exists (
    select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = prolongation_answer.case_id
       and (m.organisation_id = prolongation_answer.organisation_id or m.role in ('process_director', 'secretary'))
       and m.principals && '{1,2}'::integer[]
       and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock())) offset 0));
