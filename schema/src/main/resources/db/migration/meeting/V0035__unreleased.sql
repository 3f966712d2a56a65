-- How much of each part of a conference nobody else may read yet: counts, for who manages the case, also of parts they are not in.
-- What it is, stays unread.
grant usage on schema meeting, casefile, plan to aantafel_keeper;
grant create on schema meeting to aantafel_keeper;
grant select (id, case_id, conference_id, circles) on meeting.part to aantafel_keeper;
grant select (case_id, conference_id, superseded_by, audience) on casefile.statement to aantafel_keeper;
grant select (case_id, conference_id, audience) on plan.agreement to aantafel_keeper;
create policy keep on meeting.part for select to aantafel_keeper using (true);
create policy keep on casefile.statement for select to aantafel_keeper using (true);
create policy keep on plan.agreement for select to aantafel_keeper using (true);

create function meeting.unreleased(p_conference uuid) returns table (part_id uuid, statements integer, agreements integer)
    language sql stable security definer set search_path = pg_catalog as $$
    select t.id,
           (select count(*)::integer from casefile.statement s
             where s.case_id = t.case_id and s.conference_id = t.conference_id and s.superseded_by is null
               and s.audience <@ t.circles),
           (select count(*)::integer from plan.agreement a
             where a.case_id = t.case_id and a.conference_id = t.conference_id and a.audience <@ t.circles)
      from meeting.part t
     where t.conference_id = p_conference and access.manages(t.case_id)
$$;
revoke all on function meeting.unreleased(uuid) from public;
alter function meeting.unreleased(uuid) owner to aantafel_keeper;
grant execute on function meeting.unreleased(uuid) to aantafel_app;
revoke create on schema meeting from aantafel_keeper;

-- Somebody from outside who sits in a part once (derde; Bgs, artikel 2.21): who, for which organisation, why, that they signed a
-- secrecy statement and when, and which seat decided it. A record, never an account.
create table meeting.third_person (
    id            uuid primary key,
    case_id       uuid        not null,
    conference_id uuid        not null,
    part_id       uuid,
    name          text        not null,
    organisation  text        not null,
    reason        text        not null,
    signed_on     date        not null,
    decided_by    uuid        not null,
    seat_kind     text        not null,
    entered_by    uuid        not null,
    entered_at    timestamptz not null,
    foreign key (conference_id, case_id) references meeting.conference (id, case_id),
    foreign key (part_id, case_id) references meeting.part (id, case_id)
);
create index on meeting.third_person (case_id);
create index on meeting.third_person (conference_id);
create index on meeting.third_person (part_id);
grant select, insert, delete on meeting.third_person to aantafel_app;
call access.guard('meeting.third_person', '{1,2}');
