-- Who said at a conference of one case that what they hear stays with them: on their own device, or aloud, which whoever leads notes.
create table meeting.conference_secrecy (
    conference_id uuid        not null references meeting.conference,
    case_id       uuid        not null,
    person_id     uuid        not null,
    how           text        not null check (how in ('self', 'orally')),
    noted_by      uuid        not null,
    at            timestamptz not null,
    primary key (conference_id, person_id)
);
create index on meeting.conference_secrecy (case_id);
call access.guard('meeting.conference_secrecy', '{1,2}');
grant select, insert on meeting.conference_secrecy to aantafel_app;
-- Nobody says it in the name of another: what was heard bears the name of who heard it.
drop policy add on meeting.conference_secrecy;
create policy add on meeting.conference_secrecy for insert to aantafel_app with check (
    noted_by = (select access.me()) and (how = 'orally' or person_id = (select access.me()))
    and exists (select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = conference_secrecy.case_id
                   and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock()))
                   and m.principals && '{1,2}'::integer[] offset 0));
