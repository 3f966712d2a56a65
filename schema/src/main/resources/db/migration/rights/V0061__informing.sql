-- That somebody is told that data about them are processed (Bgs, artikel 1.3). There is one row for each person of a case that was
-- sent in; it comes into being with the data themselves, by a trigger in the room that keeps the people, so that nobody can forget
-- it. The term is the frame's and counts from a day. What was judged and what was told stand in the two tables below.
create table rights.informing (
    person_id      uuid primary key,
    case_id        uuid not null,
    partnership_id uuid not null,
    frame_code     text not null,
    subject_key    uuid not null,
    began_on       date not null,
    counts_from    date not null,
    -- Until when the judgement of a participant holds it up; over by itself when that day has passed.
    held_until     date,
    informed_on    date,
    -- Nobody informs the dead.
    died_on        date,
    -- A task was made after the judgement lapsed.
    tasked_for     date
);
create index on rights.informing (case_id);
create index informing_open on rights.informing (partnership_id, counts_from, person_id) where informed_on is null and died_on is null;
create index informing_done on rights.informing (partnership_id, informed_on, person_id) where informed_on is not null;
create index informing_held on rights.informing (held_until) where held_until is not null and informed_on is null;

-- A participant of the case judges that somebody is not to be told yet, or not at all, on a ground of the frame, until a day on which it
-- is looked at again. Given by them, for their own organisation; the contact point cannot.
create table rights.informing_judgement (
    id              uuid primary key,
    person_id       uuid        not null references rights.informing,
    case_id         uuid        not null,
    partnership_id  uuid        not null,
    kind            text        not null check (kind in ('postponed', 'left_out')),
    ground          text        not null,
    why             text        not null check (why <> ''),
    until_day       date        not null,
    given_by        uuid        not null,
    organisation_id uuid        not null,
    given_at        timestamptz not null,
    ended_by        uuid,
    ended_at        timestamptz,
    check ((ended_by is null) = (ended_at is null))
);
create index on rights.informing_judgement (person_id);
create index on rights.informing_judgement (case_id);

-- That somebody was told: when, how, by whom, what, and what they said to it.
create table rights.informed (
    person_id      uuid primary key references rights.informing,
    case_id        uuid        not null,
    partnership_id uuid        not null,
    on_day         date        not null,
    how            text        not null,
    by_whom        text        not null,
    told           text        not null,
    reaction       text        not null default '',
    recorded_by    uuid        not null,
    recorded_at    timestamptz not null,
    version        bigint      not null default 0
);
create index on rights.informed (case_id);

grant select, update (counts_from, held_until, informed_on), delete on rights.informing to aantafel_app;
grant select, insert on rights.informing_judgement to aantafel_app;
grant update (ended_by, ended_at) on rights.informing_judgement to aantafel_app;
grant select, insert on rights.informed to aantafel_app;
grant update (on_day, how, by_whom, told, reaction, recorded_by, recorded_at, version) on rights.informed to aantafel_app;
grant select, insert, update on rights.informing to aantafel_rights;

call access.guard('rights.informing', '{1,2}');
call access.guard('rights.informing_judgement', '{1,2}');
call access.guard('rights.informed', '{1,2}');

-- It is begun by the trigger alone, and at the table nobody says that somebody was told: that is the contact point's.
drop policy see on rights.informing;
drop policy add on rights.informing;
drop policy change on rights.informing;
drop policy remove on rights.informing;
drop policy add on rights.informed;
drop policy change on rights.informed;
drop policy remove on rights.informed;
drop policy add on rights.informing_judgement;
drop policy change on rights.informing_judgement;
drop policy remove on rights.informing_judgement;
create policy keep on rights.informing for all to aantafel_rights using (true) with check (true);
create policy contact_point_see on rights.informing for select to aantafel_app using (access.holds(partnership_id, '{privacy_officer}'));
create policy contact_point_change on rights.informing for update to aantafel_app
    using (access.holds(partnership_id, '{privacy_officer}')) with check (access.holds(partnership_id, '{privacy_officer}'));
create policy contact_point_see on rights.informing_judgement for select to aantafel_app
    using (access.holds(partnership_id, '{privacy_officer}'));
create policy contact_point_see on rights.informed for select to aantafel_app using (access.holds(partnership_id, '{privacy_officer}'));
create policy contact_point_add on rights.informed for insert to aantafel_app
    with check (access.holds(partnership_id, '{privacy_officer}') and recorded_by = access.me());
create policy contact_point_change on rights.informed for update to aantafel_app
    using (access.holds(partnership_id, '{privacy_officer}'))
    with check (access.holds(partnership_id, '{privacy_officer}') and recorded_by = access.me());
do $$
declare
    -- On a seat: who only prepares and chairs judges nothing.
    member constant text :=
        'exists (select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = %1$s.case_id'
        || ' and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock()))'
        || ' and m.principals && ''{1,2}''::integer[] and m.seat_id is not null%2$s offset 0)';
    -- Who refers may take somebody out again who was entered by mistake.
    mine constant text :=
        'exists (select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = informing.case_id'
        || ' and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock()))'
        || ' and (m.principals && ''{1,2}''::integer[] or m.role = ''referrer'') offset 0)';
begin
    execute 'create policy see on rights.informing for select to aantafel_app using (' || mine || ')';
    execute 'create policy remove on rights.informing for delete to aantafel_app using (' || mine || ')';
    execute 'create policy change on rights.informing for update to aantafel_app using (informed_on is null and '
        || format(member, 'informing', '') || ') with check (informed_on is null)';
    execute 'create policy add on rights.informing_judgement for insert to aantafel_app with check (given_by = (select access.me())'
        || ' and ended_at is null and '
        || format(member, 'informing_judgement', ' and m.organisation_id = informing_judgement.organisation_id') || ')';
    execute 'create policy change on rights.informing_judgement for update to aantafel_app using ('
        || format(member, 'informing_judgement', ' and m.organisation_id = informing_judgement.organisation_id')
        || ') with check (ended_by = (select access.me()))';
end $$;

-- For whom the day of a judgement has passed without a task about it yet: marked, and named once. It moves nothing but that mark, so it
-- does not ask who calls it.
create function rights.lapsed_judgements(p_most integer) returns table (person_id uuid, partnership_id uuid, frame_code text, counts_from date)
    language sql security definer set search_path = pg_catalog as $$
    update rights.informing i set tasked_for = i.held_until
      from (select o.person_id from rights.informing o
             where o.held_until is not null and o.informed_on is null and o.held_until < access.today() and o.died_on is null
               and o.tasked_for is distinct from o.held_until
             order by o.held_until, o.person_id limit p_most for update skip locked) due
     where i.person_id = due.person_id
    returning i.person_id, i.partnership_id, i.frame_code, i.counts_from
$$;
revoke all on function rights.lapsed_judgements(integer) from public;
grant create on schema rights to aantafel_rights;
alter function rights.lapsed_judgements(integer) owner to aantafel_rights;
revoke create on schema rights from aantafel_rights;
grant execute on function rights.lapsed_judgements(integer) to aantafel_app;
