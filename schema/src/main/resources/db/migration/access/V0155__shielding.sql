-- A case that was closed is shielded (afgeschermd): from that moment nobody's place in it reaches anything. Who was at its table stays known
-- as one who brought things in (provider), because requests and prolongation are put to them; the desk stays known as who keeps it
-- (closed_desk). Neither holds a principal, so no policy of any table shows them a row, also none that is made later.
create table access.shielded (
    case_id        uuid        primary key,
    partnership_id uuid        not null,
    since          timestamptz not null
);
create index on access.shielded (partnership_id);
alter table access.shielded enable row level security;
alter table access.shielded force row level security;
grant select, insert on access.shielded to aantafel_keeper;
create policy keep on access.shielded for all to aantafel_keeper using (true) with check (true);

create or replace function access.rank(p_role text) returns integer
    language sql immutable as $$
    select array_position(array ['process_director', 'secretary', 'case_director', 'participant', 'referrer', 'decider', 'break_glass',
                                 'closed_reader', 'closed_desk', 'provider'], p_role)
$$;

-- Since when a case is shielded; nothing as long as it is open.
create function access.shielded_since(p_case uuid) returns timestamptz
    language sql stable security definer set search_path = pg_catalog as $$
    select s.since from access.shielded s where s.case_id = p_case
$$;

-- Whether the actor answers for what was brought into a shielded case, or keeps it.
create function access.of_closed(p_case uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog as $$
    select exists (select 1 from access.membership m where m.person_id = access.me() and m.case_id = p_case
                      and m.role in ('provider', 'closed_desk')
                      and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock()))
$$;

-- Whether the actor keeps a shielded case: process director or secretary.
create function access.keeps_closed(p_case uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog as $$
    select exists (select 1 from access.membership m where m.person_id = access.me() and m.case_id = p_case and m.role = 'closed_desk'
                      and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock()))
$$;

-- Writes one row, as before; into a shielded case comes nobody but by the three roles it knows.
create or replace function access.put_membership(
    p_case uuid, p_partnership uuid, p_person uuid, p_role text, p_seat uuid, p_principals integer[], p_categories text[],
    p_from timestamptz, p_until timestamptz) returns void
    language plpgsql as $$
declare
    own uuid := (select p.organisation_id from directory.professional p where p.id = p_person);
    circles integer[] := array(
        select distinct p.number from access.membership m
          join access.principal p on p.case_id = m.case_id and p.number = any (m.principals) and p.kind = 'meeting_part'
         where m.case_id = p_case and m.person_id = p_person
           and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())
         order by p.number);
begin
    if p_role not in ('provider', 'closed_desk', 'closed_reader')
       and exists (select 1 from access.shielded s where s.case_id = p_case) then
        raise exception 'the case is shielded' using errcode = '42501';
    end if;
    if own is null or (p_seat is not null and not exists (select 1 from directory.seat s
         where s.id = p_seat and s.organisation_id = own and s.partnership_id = p_partnership)) then
        raise exception 'no such person or seat' using errcode = '42501';
    end if;
    insert into access.membership as m (person_id, case_id, partnership_id, organisation_id, seat_id, role, principals, categories,
                                        from_at, until_at, granted_by)
    values (p_person, p_case, p_partnership, own, p_seat, p_role, p_principals || circles, p_categories,
            greatest(p_from, access.clock()), p_until, access.me())
    on conflict (person_id, case_id, role) do update
        set principals = excluded.principals,
            categories = excluded.categories,
            from_at    = case when m.until_at <= access.clock() then excluded.from_at else least(m.from_at, excluded.from_at) end,
            seat_id    = coalesce(excluded.seat_id, m.seat_id),
            organisation_id = excluded.organisation_id,
            until_at   = excluded.until_at,
            granted_by = excluded.granted_by;
end $$;

-- Shields a case. Only for who is at its table or desk, and once; that the seats decided it, the use case knows.
create function access.shield(p_case uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    partnership uuid;
begin
    select o.partnership_id into partnership from access.membership o
     where o.case_id = p_case and o.person_id = access.me() and 1 = any (o.principals)
       and o.role in ('process_director', 'secretary', 'case_director', 'participant')
       and o.from_at <= access.clock() and (o.until_at is null or o.until_at > access.clock()) limit 1;
    if partnership is null or exists (select 1 from access.shielded s where s.case_id = p_case) then
        raise exception 'may not shield' using errcode = '42501';
    end if;
    delete from access.intake where case_id = p_case;
    insert into access.shielded (case_id, partnership_id, since) values (p_case, partnership, access.clock());
    insert into access.membership (person_id, case_id, partnership_id, organisation_id, seat_id, role, principals, categories, from_at,
                                   until_at, granted_by)
    select o.person_id, p_case, partnership, (array_agg(o.organisation_id))[1],
           (array_agg(o.seat_id order by access.rank(o.role)) filter (where o.seat_id is not null))[1],
           case when bool_or(o.role in ('process_director', 'secretary')) then 'closed_desk' else 'provider' end, '{}', '{}',
           access.clock(), case when bool_or(o.until_at is null) then null else max(o.until_at) end, access.me()
      from access.membership o
     where o.case_id = p_case and o.principals <> '{}'
       and o.role in ('process_director', 'secretary', 'case_director', 'participant')
       and o.from_at <= access.clock() and (o.until_at is null or o.until_at > access.clock())
     group by o.person_id;
    update access.membership m set principals = '{}', until_at = least(m.until_at, access.clock())
     where m.case_id = p_case and m.role not in ('provider', 'closed_desk');
end $$;

-- Who keeps a shielded case looks at what the frame lets be seen of it, for hours and for a purpose. It ends by itself.
create function access.look_in_closed(p_case uuid, p_until timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if p_until <= access.clock() or p_until > access.clock() + interval '1 day' or not access.keeps_closed(p_case) then
        raise exception 'may not look' using errcode = '42501';
    end if;
    perform access.put_membership(p_case, (select s.partnership_id from access.shielded s where s.case_id = p_case), access.me(),
        'closed_reader', null, '{5}', '{}', access.clock(), p_until);
end $$;

-- As before; of a shielded case also for who answers for it.
create or replace function access.members(p_case uuid) returns table (person_id uuid, organisation_id uuid, seat_id uuid, role text,
                                                           principals integer[], from_at timestamptz, until_at timestamptz)
    language sql stable security definer set search_path = pg_catalog as $$
    select distinct on (m.person_id) m.person_id, m.organisation_id, m.seat_id, m.role,
           array(select distinct p from access.membership o, unnest(o.principals) p
                  where o.case_id = m.case_id and o.person_id = m.person_id
                    and o.from_at <= access.clock() and (o.until_at is null or o.until_at > access.clock())),
           m.from_at, m.until_at
      from access.membership m
     where m.case_id = p_case
       and exists (select 1 from access.membership own where own.case_id = p_case and own.person_id = access.me()
                      and (own.principals <> '{}' or own.role in ('provider', 'closed_desk'))
                      and own.from_at <= access.clock() and (own.until_at is null or own.until_at > access.clock()))
     order by m.person_id, (m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())) desc, access.rank(m.role)
$$;

-- As before; a shielded case is nobody's place.
create or replace function access.cases_of(p_person uuid, p_partnership uuid) returns table (case_id uuid, role text, from_at timestamptz,
                                                                                  until_at timestamptz)
    language sql stable security definer set search_path = pg_catalog as $$
    select m.case_id, m.role, m.from_at, m.until_at
      from access.membership m
     where m.person_id = p_person and m.partnership_id = p_partnership and m.principals <> '{}' and m.role <> 'closed_reader'
       and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())
       and (p_person = access.me() or access.holds(p_partnership, array ['privacy_officer', 'data_protection_officer'])
            or exists (select 1 from access.membership own where own.case_id = m.case_id and own.person_id = access.me()
                          and own.principals && '{1,2}'::integer[]
                          and own.from_at <= access.clock() and (own.until_at is null or own.until_at > access.clock())))
     order by m.case_id
$$;

-- As before; a new person at the desk keeps the shielded cases too.
create or replace function access.enrol_desk(p_partnership uuid, p_person uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    h record;
    c record;
begin
    if p_person = access.me() then
        raise exception 'nobody enrols themselves' using errcode = '42501';
    end if;
    if not access.holds(p_partnership, array ['functional_administrator', 'process_director', 'data_protection_officer']) then
        raise exception 'may not enrol at the desk' using errcode = '42501';
    end if;
    for h in select * from access.holders(p_partnership, array ['process_director', 'secretary', 'triage_member'])
              where person_id = p_person loop
        for c in
            select m.case_id, coalesce(bool_or(not i.sent), false) as draft, bool_or(i.case_id is not null) as waits,
                   coalesce(bool_or(i.referrer_id = p_person), false) as own,
                   (array_agg(m.categories order by m.from_at))[1]::text as categories, bool_or(s.case_id is not null) as closed
              from (select case_id, from_at, categories::text as categories from access.membership
                     where partnership_id = p_partnership) m
              left join access.intake i on i.case_id = m.case_id
              left join access.shielded s on s.case_id = m.case_id
             group by m.case_id
        loop
            if c.closed then
                if h.role <> 'triage_member' then
                    perform access.put_membership(c.case_id, p_partnership, p_person, 'closed_desk', h.seat_id, '{}', '{}', h.from_at,
                        h.until_at);
                end if;
            elsif h.role <> 'triage_member' then
                perform access.put_membership(c.case_id, p_partnership, p_person, h.role, h.seat_id,
                    case when c.draft then '{}' else '{1,2,3,4}' end::integer[], c.categories::text[], h.from_at, h.until_at);
            elsif c.waits and not c.own then
                perform access.put_membership(c.case_id, p_partnership, p_person, 'decider', h.seat_id,
                    case when c.draft then '{}' else '{3,4}' end::integer[], c.categories::text[], h.from_at, h.until_at);
            end if;
        end loop;
    end loop;
end $$;

-- As before; with the place at the desk ends keeping shielded cases and looking into them.
create or replace function access.end_roles(p_partnership uuid, p_person uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    last timestamptz := access.clock();
begin
    if not access.holds(p_partnership, array ['functional_administrator']) then
        raise exception 'may not end memberships' using errcode = '42501';
    end if;
    update access.membership m
       set until_at = (select coalesce(max(h.until_at), access.clock())
                         from access.holders(p_partnership, array [case m.role when 'decider' then 'triage_member' else m.role end]) h
                        where h.person_id = p_person)
     where m.partnership_id = p_partnership and m.person_id = p_person and m.role in ('process_director', 'secretary', 'decider')
       and (m.until_at is null or m.until_at > access.clock())
       and not exists (select 1 from access.holders(p_partnership, array [case m.role when 'decider' then 'triage_member' else m.role end]) h
                        where h.person_id = p_person and h.until_at is null);
    update access.membership m
       set until_at = least(case m.role when 'closed_reader' then m.until_at end,
                            (select coalesce(max(h.until_at), access.clock())
                               from access.holders(p_partnership, array ['process_director', 'secretary']) h where h.person_id = p_person))
     where m.partnership_id = p_partnership and m.person_id = p_person and m.role in ('closed_desk', 'closed_reader')
       and (m.until_at is null or m.until_at > access.clock())
       and not exists (select 1 from access.holders(p_partnership, array ['process_director', 'secretary']) h
                        where h.person_id = p_person and h.until_at is null);
    if not exists (select 1 from directory.role_holding h where h.partnership_id = p_partnership and h.professional_id = p_person
                      and h.until_day is null) then
        select greatest(last, access.start_of(max(h.until_day) + 1)) into last from directory.role_holding h
         where h.partnership_id = p_partnership and h.professional_id = p_person;
        update access.membership m set until_at = last
         where m.partnership_id = p_partnership and m.person_id = p_person and (m.until_at is null or m.until_at > last);
    end if;
end $$;

grant create on schema access to aantafel_keeper;
do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'access' and p.proname in ('shielded_since', 'of_closed', 'keeps_closed', 'shield', 'look_in_closed') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_keeper', f);
        execute format('grant execute on function %s to aantafel_app', f);
    end loop;
end $$;
revoke create on schema access from aantafel_keeper;
grant execute on function access.of_closed(uuid), access.keeps_closed(uuid) to aantafel_rights;
