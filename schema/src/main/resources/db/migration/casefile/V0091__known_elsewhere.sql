-- Whether somebody is known to other safety houses of this installation (bekendheidscheck): what was asked from a case, about whom, by
-- whom, why, and what each house answered. Written by one function, which compares for itself; nobody hands it a name.
create table casefile.known_question (
    id              uuid primary key,
    case_id         uuid        not null,
    partnership_id  uuid        not null,
    person_id       uuid        not null references casefile.person,
    asked_by        uuid        not null,
    organisation_id uuid        not null,
    seat_kind       text        not null,
    reason          text        not null,
    explanation     text        not null,
    asked_at        timestamptz not null
);
create index on casefile.known_question (case_id, id);
create index on casefile.known_question (person_id);
create index on casefile.known_question (asked_by, asked_at);

-- One row for each house, whatever the answer. Held back: somebody was found whose address is shielded; only the contact point of the
-- house that was asked may know.
create table casefile.known_answer (
    question_id    uuid    not null references casefile.known_question,
    case_id        uuid    not null,
    partnership_id uuid    not null,
    known          boolean not null,
    held_back      boolean not null,
    primary key (question_id, partnership_id),
    check (not (known and held_back))
);
create index on casefile.known_answer (case_id);
create index on casefile.known_answer (partnership_id, question_id);

grant select on casefile.known_question to aantafel_app;
grant select (question_id, case_id, partnership_id, known) on casefile.known_answer to aantafel_app;
call access.guard('casefile.known_question', '{1,2}');
call access.guard('casefile.known_answer', '{1,2}');
do $$
declare
    t text;
begin
    foreach t in array array['known_question', 'known_answer'] loop
        execute format('drop policy add on casefile.%I', t);
        execute format('drop policy change on casefile.%I', t);
        execute format('drop policy remove on casefile.%I', t);
        execute format('alter policy see on casefile.%1$I using (exists (select 1 from access.membership m'
            || ' where m.person_id = (select access.me()) and m.case_id = %1$I.case_id and m.from_at <= (select access.clock())'
            || ' and (m.until_at is null or m.until_at > (select access.clock()))'
            || ' and m.principals && ''{1,2}''::integer[] and m.role <> ''break_glass'' offset 0))', t);
    end loop;
end $$;

grant create on schema casefile to aantafel_rights;
grant select, insert on casefile.known_question, casefile.known_answer to aantafel_rights;
create policy ask on casefile.known_question for all to aantafel_rights using (true) with check (true);
create policy ask on casefile.known_answer for all to aantafel_rights using (true) with check (true);
grant select (id, name, frame_code) on directory.partnership to aantafel_rights;

-- How often the caller asked in the last day. One after the other: nobody asks twice at once.
create function casefile.known_asked_lately() returns integer
    language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(access.me()::text, 91));
    return (select count(*) from casefile.known_question q
             where q.asked_by = access.me() and q.asked_at > access.clock() - interval '1 day');
end $$;

-- Asks every other partnership under the same frame. Only for who is at the table of a case that is taken up, about whom that case
-- is, by the name and the date of birth that stand there. Known are those about whom a case there is taken up now: not who is of the direct
-- circle, not what is still weighed, not what was refused or is closed. Each house is looked through alike and gets its row, found or
-- not. Comes back, for the log alone: which keys were found in which case.
create function casefile.ask_known(p_id uuid, p_case uuid, p_person uuid, p_seat_kind text, p_reason text, p_explanation text, p_most integer)
    returns table (in_case uuid, subject uuid)
    language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
    own record;
begin
    select f.partnership_id, f.id, p.name_key, p.birth_date, h.frame_code, m.organisation_id into own
      from casefile.case_file f
      join casefile.person p on p.case_id = f.id and p.id = p_person
      join directory.partnership h on h.id = f.partnership_id
      join access.membership m on m.case_id = f.id and m.person_id = access.me()
     where f.id = p_case and f.state = 'taken_up' and p.role = 'subject' and p.birth_date is not null
       and m.principals && '{1,2}'::integer[] and m.role <> 'break_glass'
       and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock());
    if not found or p_reason = '' or btrim(p_explanation) = '' or casefile.known_asked_lately() >= least(p_most, 50) then
        raise exception 'may not ask' using errcode = '42501';
    end if;
    insert into casefile.known_question (id, case_id, partnership_id, person_id, asked_by, organisation_id, seat_kind, reason, explanation,
                                         asked_at)
    values (p_id, p_case, own.partnership_id, p_person, access.me(), own.organisation_id, p_seat_kind, p_reason, p_explanation,
            access.clock());
    insert into casefile.known_answer (question_id, case_id, partnership_id, known, held_back)
    select p_id, p_case, h.id, count(n.subject_key) > 0 and not coalesce(bool_or(n.shielded), false), coalesce(bool_or(n.shielded), false)
      from directory.partnership h
      left join lateral casefile.known_there(h.id, own.name_key, own.birth_date) n on true
     where h.frame_code = own.frame_code and h.id <> own.partnership_id
     group by h.id;
    return query
    select n.in_case, n.subject_key
      from directory.partnership h, lateral casefile.known_there(h.id, own.name_key, own.birth_date) n
     where h.frame_code = own.frame_code and h.id <> own.partnership_id;
end $$;

-- Whom a house knows by this name and date of birth, and whether they live at a shielded address. For the functions here alone.
create function casefile.known_there(p_partnership uuid, p_name text, p_birth date)
    returns table (in_case uuid, subject_key uuid, number text, first_name text, prefix text, last_name text, shielded boolean)
    language sql stable security definer set search_path = pg_catalog as $$
    select c.id, n.subject_key, c.number, n.first_name, n.prefix, n.last_name,
           exists (select 1 from casefile.stay s join casefile.home h on h.id = s.home_id
                    where s.person_id = n.id and h.shielded and (s.until_day is null or s.until_day >= access.today()))
      from casefile.person n join casefile.case_file c on c.id = n.case_id
     where n.name_key = p_name collate "C" and n.birth_date = p_birth and n.role = 'subject'
       and c.partnership_id = p_partnership and c.state = 'taken_up'
$$;

-- What others asked a house, newest first, for its contact point. Whom it was about and the words beside it are there only when that person
-- was found: about somebody unknown the house that was asked learns nothing either.
create function casefile.known_asked_of(p_partnership uuid, p_before uuid, p_most integer)
    returns table (id uuid, asked_at timestamptz, house text, asked_by uuid, organisation_id uuid, seat_kind text, reason text,
                   explanation text, known boolean, held_back boolean, in_case uuid, subject uuid, number text, first_name text,
                   prefix text, last_name text)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if not access.holds(p_partnership, '{privacy_officer}') then
        raise exception 'may not read' using errcode = '42501';
    end if;
    return query
    select q.id, q.asked_at, h.name, q.asked_by, q.organisation_id, q.seat_kind, q.reason,
           case when a.known or a.held_back then q.explanation else '' end, a.known, a.held_back,
           n.in_case, n.subject_key, n.number, n.first_name, n.prefix, n.last_name
      from casefile.known_answer a
      join casefile.known_question q on q.id = a.question_id
      join directory.partnership h on h.id = q.partnership_id
      join casefile.person p on p.id = q.person_id
      left join lateral (select * from casefile.known_there(a.partnership_id, p.name_key, p.birth_date) t
                          order by t.in_case limit 1) n on a.known or a.held_back
     where a.partnership_id = p_partnership and (p_before is null or q.id < p_before)
     order by q.id desc limit p_most;
end $$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'casefile' and p.proname in ('known_asked_lately', 'ask_known', 'known_there', 'known_asked_of') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_rights', f);
    end loop;
end $$;
grant execute on function casefile.known_asked_lately(), casefile.ask_known(uuid, uuid, uuid, text, text, text, integer),
    casefile.known_asked_of(uuid, uuid, integer) to aantafel_app;
revoke create on schema casefile from aantafel_rights;
