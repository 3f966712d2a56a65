-- Where the table is: the question the chair brought everybody to. Empty before anybody was brought anywhere.
alter table meeting.conference add at_question text not null default '';

-- Everyone's answer to a scaling question is shown at once, by whom and when; until then the database shows each only their own.
create table meeting.reveal (
    case_id       uuid        not null,
    conference_id uuid        not null,
    scale         text        not null,
    revealed_by   uuid        not null,
    revealed_at   timestamptz not null,
    primary key (conference_id, scale),
    foreign key (conference_id, case_id) references meeting.conference (id, case_id)
);
create index on meeting.reveal (case_id);
grant select, insert on meeting.reveal to aantafel_app;
call access.guard('meeting.reveal', '{1,2}');

-- Who wrote an answer down; what it was when it was shown, if it changed since; and of a member of the family whether they chose
-- that others see it, who recorded that choice and when.
alter table meeting.score add entered_by uuid;
alter table meeting.score add revealed_value smallint check (revealed_value between 1 and 10);
alter table meeting.score add shown boolean not null default true;
alter table meeting.score add choice_by uuid;
alter table meeting.score add choice_at timestamptz;

-- What was answered before there was revealing was seen by all.
alter table meeting.score no force row level security;
alter table meeting.conference no force row level security;
alter table meeting.reveal no force row level security;
insert into meeting.reveal (case_id, conference_id, scale, revealed_by, revealed_at)
select distinct s.case_id, s.conference_id, s.scale, c.chair_id, coalesce(c.started_at, c.held_on::timestamp at time zone 'Europe/Amsterdam')
  from meeting.score s join meeting.conference c on c.id = s.conference_id;
alter table meeting.reveal force row level security;
alter table meeting.conference force row level security;
alter table meeting.score force row level security;

-- On top of whatever lets somebody at a score: it is their own, they wrote it down, or it was shown.
do $$
declare
    p record;
begin
    for p in select polname, pg_get_expr(polqual, polrelid) as condition from pg_policy
              where polrelid = 'meeting.score'::regclass and polqual is not null and 'aantafel_app'::regrole = any (polroles) loop
        execute format('alter policy %I on meeting.score using ((%s) and (professional_id = (select access.me())'
            || ' or entered_by = (select access.me())'
            || ' or (shown and exists (select 1 from meeting.reveal r where r.conference_id = score.conference_id'
            || ' and r.scale = score.scale offset 0))))', p.polname, p.condition);
    end loop;
end $$;

-- Who answered, not what: for who sits at the table. A member of the family counts only when others may see that answer.
grant usage on schema meeting to aantafel_keeper;
grant create on schema meeting to aantafel_keeper;
grant select on meeting.score to aantafel_keeper;
create policy keep on meeting.score for select to aantafel_keeper using (true);
create function meeting.answered(p_conference uuid) returns table (scale text, professional_id uuid, person_id uuid)
    language sql stable security definer set search_path = pg_catalog as $$
    select s.scale, s.professional_id, s.person_id from meeting.score s
     where s.conference_id = p_conference and s.shown
       and exists (select 1 from access.membership m
            where m.person_id = access.me() and m.case_id = s.case_id and m.principals && '{1,2}'::integer[]
              and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock()))
$$;
revoke all on function meeting.answered(uuid) from public;
grant execute on function meeting.answered(uuid) to aantafel_app;
alter function meeting.answered(uuid) owner to aantafel_keeper;

-- What a device sent after it was without a connection is taken once: the key the device gave it, and what became of it.
create table meeting.sent (
    case_id       uuid not null,
    conference_id uuid not null,
    sent_by       uuid not null,
    key           uuid not null,
    statement_id  uuid not null,
    primary key (sent_by, key),
    foreign key (conference_id, case_id) references meeting.conference (id, case_id)
);
create index on meeting.sent (conference_id);
create index on meeting.sent (case_id);
grant select, insert, update on meeting.sent to aantafel_app;
call access.guard('meeting.sent', '{1,2}');
