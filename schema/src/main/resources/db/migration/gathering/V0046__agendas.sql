-- A meeting with an agenda is a row of gatherings, one for each point: each with its own people and its own time, so that nobody can
-- tell from their own that there are others.
alter table gathering.gathering add agenda_id uuid;
create index on gathering.gathering (agenda_id) where agenda_id is not null;

-- A point about a case is there for who is in that case, and for nobody else who may have been asked.
drop policy see on gathering.gathering;
create policy see on gathering.gathering for select to aantafel_app using (exists (
    select 1 from gathering.person_at p
     where p.gathering_id = gathering.id and p.person_id = (select access.me())
       and (gathering.case_id is null or coalesce((
            select case when gathering.agenda_id is not null
                        then bool_or(m.principals <> '{}' and m.from_at <= (select access.clock())
                                     and (m.until_at is null or m.until_at > (select access.clock())))
                        else bool_or(m.until_at is null or m.until_at > (select access.clock())) or bool_and(m.until_at <= p.added_at) end
              from access.membership m where m.person_id = p.person_id and m.case_id = gathering.case_id), gathering.agenda_id is null))
       offset 0));

-- Who comes instead of whom, and why; taken over by who leads the meeting.
create table gathering.substitute (
    gathering_id  uuid        not null references gathering.gathering,
    person_id     uuid        not null,
    substitute_id uuid        not null,
    reason        text        not null default '',
    accepted_by   uuid        not null,
    accepted_at   timestamptz not null,
    primary key (gathering_id, person_id)
);
alter table gathering.substitute enable row level security;
alter table gathering.substitute force row level security;
grant select, insert, delete on gathering.substitute to aantafel_app;

do $$
declare
    inside text := 'exists (select 1 from gathering.gathering g where g.id = gathering_id offset 0)';
    lead text := 'exists (select 1 from gathering.gathering g where g.id = gathering_id'
        || ' and (select access.me()) in (g.chair_id, g.secretary_id) offset 0)';
    change text := 'exists (select 1 from gathering.gathering g where g.id = gathering_id'
        || ' and ((select access.me()) in (g.chair_id, g.secretary_id, g.planned_by)'
        || ' or access.holds(g.partnership_id, array [''process_director'', ''secretary''])) offset 0)';
begin
    execute format('create policy see on gathering.substitute for select to aantafel_app using (%s)', inside);
    execute format('create policy add on gathering.substitute for insert to aantafel_app with check (accepted_by = (select access.me()) and %s)', lead);
    execute format('create policy remove on gathering.substitute for delete to aantafel_app using (%s)', change);
end $$;

-- Who leaves a case is told that its meetings are no longer theirs. A calendar holds a stretch of points behind each other; of a
-- stretch with a point of that case in it, what is left before and after is told anew.
grant create on schema gathering to aantafel_keeper;
create or replace function gathering.withdraw(p_case uuid, p_person uuid, p_from timestamptz)
    returns table (o_gathering uuid, o_sequence integer)
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    point  gathering.gathering;
    held   gathering.calendar_item;
    anchor uuid;
    kept   boolean;
    piece  record;
begin
    if p_person <> access.me() and not access.manages(p_case) then
        raise exception 'may not withdraw' using errcode = '42501';
    end if;
    return query
    insert into gathering.calendar_item as c (gathering_id, person_id, sequence, method, starts_at, ends_at, place, at)
    select i.gathering_id, i.person_id, i.sequence + 1, 'cancel', i.starts_at, i.ends_at, '', access.clock()
      from gathering.calendar_item i join gathering.gathering g on g.id = i.gathering_id
     where i.person_id = p_person and i.method = 'request' and i.starts_at > access.clock() and g.agenda_id is null
       and g.case_id = p_case and g.state = 'planned' and g.chair_id <> p_person
       and g.starts_at >= greatest(p_from, access.clock())
       and not exists (select 1 from gathering.calendar_item n where n.gathering_id = i.gathering_id
                          and n.person_id = i.person_id and n.sequence > i.sequence)
    returning c.gathering_id, c.sequence;

    for point in
        select g.* from gathering.gathering g
         where g.case_id = p_case and g.agenda_id is not null and g.state = 'planned' and g.chair_id <> p_person
           and g.starts_at >= greatest(p_from, access.clock()) and p_person = any (g.people)
         order by g.starts_at
    loop
        select i.* into held
          from gathering.calendar_item i join gathering.gathering g on g.id = i.gathering_id
         where g.agenda_id = point.agenda_id and i.person_id = p_person and i.method = 'request'
           and i.starts_at <= point.starts_at and i.ends_at >= point.ends_at
           and not exists (select 1 from gathering.calendar_item n where n.gathering_id = i.gathering_id
                              and n.person_id = i.person_id and n.sequence > i.sequence)
         limit 1;
        continue when not found;
        kept := false;
        for piece in
            select t.starts, t.ends from (values (held.starts_at, point.starts_at), (point.ends_at, held.ends_at)) as t(starts, ends)
             where t.starts < t.ends
        loop
            select g.id into anchor from gathering.gathering g
             where g.agenda_id = point.agenda_id and g.state = 'planned' and g.id <> point.id and p_person = any (g.people)
               and g.starts_at >= piece.starts and g.ends_at <= piece.ends
             order by g.id <> held.gathering_id, g.starts_at limit 1;
            continue when not found;
            kept := kept or anchor = held.gathering_id;
            return query
            insert into gathering.calendar_item as c (gathering_id, person_id, sequence, method, starts_at, ends_at, place, at)
            select anchor, p_person, coalesce(max(i.sequence) + 1, 0), 'request', piece.starts, piece.ends, held.place, access.clock()
              from gathering.calendar_item i where i.gathering_id = anchor and i.person_id = p_person
            returning c.gathering_id, c.sequence;
        end loop;
        if not kept then
            return query
            insert into gathering.calendar_item as c (gathering_id, person_id, sequence, method, starts_at, ends_at, place, at)
            values (held.gathering_id, p_person, held.sequence + 1, 'cancel', held.starts_at, held.ends_at, '', access.clock())
            returning c.gathering_id, c.sequence;
        end if;
    end loop;
end $$;
revoke create on schema gathering from aantafel_keeper;
