-- A consent: about whom, for what, in which categories, to whom, in which form, until when. Who had to give it followed from a rule of
-- the frame; who answered what stands below it. One that is withdrawn or refused stays, so that it is known that it was.
create table rights.consent (
    id               uuid primary key,
    case_id          uuid        not null,
    partnership_id   uuid        not null,
    person_id        uuid        not null references rights.informing,
    state            text        not null check (state in ('given', 'refused', 'withdrawn')),
    purpose          text        not null,
    categories       text[]      not null check (categories <> '{}'),
    recipients       uuid[]      not null default '{}',
    form             text        not null,
    rule             text        not null,
    able             boolean     not null,
    able_reason      text        not null default '',
    exception        text        not null default '',
    exception_reason text        not null default '',
    given_on         date        not null,
    until_day        date,
    -- The birthday on which somebody else has to sign: from then on nothing new rests on it.
    recheck_on       date,
    rechecked        boolean     not null default false,
    note             text        not null default '',
    recorded_by      uuid        not null,
    recorded_at      timestamptz not null,
    ended_by         uuid,
    ended_at         timestamptz,
    end_reason       text        not null default '',
    check ((state = 'withdrawn') = (ended_at is not null))
);
create index on rights.consent (case_id, id);
create index on rights.consent (person_id);
create index consent_recheck on rights.consent (recheck_on) where state = 'given' and not rechecked and recheck_on is not null;

create table rights.consent_answer (
    consent_id uuid    not null references rights.consent,
    case_id    uuid    not null,
    position   integer not null,
    person_id  uuid,
    name       text    not null,
    capacity   text    not null check (capacity in ('self', 'authority', 'representative')),
    reply      text    not null check (reply in ('yes', 'no', 'passed_over')),
    reason     text    not null default '',
    primary key (consent_id, position),
    check (reply <> 'passed_over' or (reason <> '' and capacity <> 'self'))
);
create index on rights.consent_answer (case_id);

grant select, insert on rights.consent, rights.consent_answer to aantafel_app;
grant update (state, ended_by, ended_at, end_reason) on rights.consent to aantafel_app;
call access.guard('rights.consent', '{1,2}');
call access.guard('rights.consent_answer', '{1,2}');
drop policy remove on rights.consent;
drop policy remove on rights.consent_answer;
drop policy change on rights.consent_answer;
drop policy see on rights.consent_answer;
-- Who gave it is seen by who sees what for.
create policy see on rights.consent_answer for select to aantafel_app using (
    exists (select 1 from rights.consent c where c.id = consent_answer.consent_id offset 0));

-- On the birthday one who is in the case gets a task: who recorded it, else who directs the process. Named once; it moves nothing but
-- that mark, so it does not ask who calls it.
grant select, update on rights.consent to aantafel_rights;
create policy keep on rights.consent for all to aantafel_rights using (true) with check (true);
grant select (person_id, case_id, role, principals, from_at, until_at) on access.membership to aantafel_rights;
create policy rights on access.membership for select to aantafel_rights using (true);
create function rights.consents_to_recheck(p_most integer)
    returns table (consent_id uuid, partnership_id uuid, recheck_on date, owner_id uuid)
    language sql security definer set search_path = pg_catalog as $$
    with due as (
        select o.id from rights.consent o
         where o.state = 'given' and not o.rechecked and o.recheck_on is not null and o.recheck_on <= access.today()
         order by o.recheck_on, o.id limit p_most for update skip locked),
    marked as (
        update rights.consent c set rechecked = true from due where c.id = due.id
        returning c.id, c.case_id, c.partnership_id, c.recheck_on, c.recorded_by)
    select m.id, m.partnership_id, m.recheck_on,
           (select a.person_id from access.membership a
             where a.case_id = m.case_id and a.principals <> '{}' and a.from_at <= access.clock()
               and (a.until_at is null or a.until_at > access.clock())
               and (a.person_id = m.recorded_by or a.role in ('process_director', 'secretary', 'case_director'))
             order by a.person_id <> m.recorded_by, a.role <> 'case_director', a.role <> 'process_director', a.person_id limit 1)
      from marked m
$$;
revoke all on function rights.consents_to_recheck(integer) from public;
grant create on schema rights to aantafel_rights;
alter function rights.consents_to_recheck(integer) owner to aantafel_rights;
revoke create on schema rights from aantafel_rights;
grant execute on function rights.consents_to_recheck(integer) to aantafel_app;
