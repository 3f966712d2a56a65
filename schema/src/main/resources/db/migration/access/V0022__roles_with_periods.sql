-- One row for each role somebody has in a case, with a period of its own: what a role gave ends with that role and with nothing
-- else. And the functions that write memberships take ids only: what a role gives, for how long and on whose behalf follows from
-- what the database itself knows.
alter table access.membership drop constraint membership_pkey;
alter table access.membership add primary key (person_id, case_id, role);

-- What remained of a place at the desk in rows that are of the team or of the referrer.
alter table access.membership no force row level security;
update access.membership set principals = array_remove(array_remove(principals, 2), 4)
 where role in ('case_director', 'participant', 'referrer');
alter table access.membership force row level security;

drop function access.put_membership(uuid, uuid, uuid, uuid, uuid, text, integer[], text[], timestamptz);
drop function access.open_case(uuid, uuid, jsonb);
drop function access.refer(uuid);
drop function access.enrol(uuid, jsonb, timestamptz);
drop function access.leave(uuid, uuid);
drop function access.drop_principals(uuid, integer[], text[]);
drop function access.enrol_desk(uuid, jsonb);
drop function access.leave_partnership(uuid, uuid, text[], timestamptz);
drop function access.members(uuid);

create policy keep on access.principal for all to aantafel_keeper using (true) with check (true);
grant select, insert on access.principal to aantafel_keeper;
grant select on directory.professional, directory.seat to aantafel_keeper;
grant create on schema access to aantafel_keeper;

create function access.today() returns date
    language sql stable as $$ select (access.clock() at time zone 'Europe/Amsterdam')::date $$;

create function access.start_of(p_day date) returns timestamptz
    language sql stable as $$ select p_day::timestamp at time zone 'Europe/Amsterdam' $$;

-- Whether the actor has one of these roles in a partnership today; in any role when none is given.
create function access.holds(p_partnership uuid, p_roles text[]) returns boolean
    language sql stable as $$
    select exists (select 1 from directory.role_holding h
         where h.professional_id = access.me() and h.partnership_id = p_partnership
           and (p_roles = '{}' or h.role = any (p_roles))
           and h.from_day <= access.today() and (h.until_day is null or h.until_day >= access.today()) offset 0)
$$;

-- Of someone with several roles in a case, the first of these says what they may.
create function access.rank(p_role text) returns integer
    language sql immutable as $$
    select array_position(array ['process_director', 'secretary', 'case_director', 'participant', 'referrer', 'decider'], p_role)
$$;

-- Whether the actor manages a case: its desk and its director.
create function access.manages(p_case uuid) returns boolean
    language sql stable as $$
    select exists (select 1 from access.membership m where m.person_id = access.me() and m.case_id = p_case
       and m.role in ('process_director', 'secretary', 'case_director') and m.principals <> '{}'
       and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock()) offset 0)
$$;

-- Who holds roles in a partnership, from when until when: as long as role, seat and work last. One row per person and role.
create function access.holders(p_partnership uuid, p_roles text[])
    returns table (person_id uuid, role text, seat_id uuid, from_at timestamptz, until_at timestamptz)
    language sql stable as $$
    select h.professional_id, h.role, (array_agg(h.seat_id order by h.from_day) filter (where h.seat_id is not null))[1],
           access.start_of(min(h.from_day)),
           case when bool_or(least(h.until_day, p.until_day, s.until_day) is null) then null
                else access.start_of(max(least(h.until_day, p.until_day, s.until_day)) + 1) end
      from directory.role_holding h
      join directory.professional p on p.id = h.professional_id
      left join directory.seat s on s.id = h.seat_id
     where h.partnership_id = p_partnership and h.role = any (p_roles)
       and coalesce(least(h.until_day, p.until_day, s.until_day) >= access.today(), true)
     group by h.professional_id, h.role
$$;

-- The number of a person or an organisation in a case.
create function access.number_of(p_case uuid, p_kind text, p_ref uuid) returns integer
    language plpgsql as $$
declare
    found integer := (select p.number from access.principal p where p.case_id = p_case and p.kind = p_kind and p.ref = p_ref);
begin
    if found is null then
        insert into access.principal (case_id, number, kind, ref)
        select p_case, coalesce(max(p.number) filter (where p.number >= 100) + 1, 100), p_kind, p_ref
          from access.principal p where p.case_id = p_case
        returning number into found;
    end if;
    return found;
end $$;

-- Writes one row. The organisation is the person's own, the seat one of that organisation in this partnership.
create function access.put_membership(
    p_case uuid, p_partnership uuid, p_person uuid, p_role text, p_seat uuid, p_principals integer[], p_categories text[],
    p_from timestamptz, p_until timestamptz) returns void
    language plpgsql as $$
declare
    own uuid := (select p.organisation_id from directory.professional p where p.id = p_person);
begin
    if own is null or (p_seat is not null and not exists (select 1 from directory.seat s
         where s.id = p_seat and s.organisation_id = own and s.partnership_id = p_partnership)) then
        raise exception 'no such person or seat' using errcode = '42501';
    end if;
    insert into access.membership as m (person_id, case_id, partnership_id, organisation_id, seat_id, role, principals, categories,
                                        from_at, until_at, granted_by)
    values (p_person, p_case, p_partnership, own, p_seat, p_role, p_principals, p_categories,
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

-- Opens a case for its referrer. The desk and who judges referrals are in it too, and see nothing until it is sent. Refused when
-- the case has members already, and for who may not refer in the partnership.
create function access.open_case(p_case uuid, p_partnership uuid, p_seat uuid, p_categories text[]) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    h record;
begin
    if exists (select 1 from access.membership where case_id = p_case) then
        raise exception 'case is open already' using errcode = '42501';
    end if;
    if not access.holds(p_partnership, array ['participant', 'subject_expert', 'triage_member', 'case_director', 'process_director',
                                              'secretary']) then
        raise exception 'may not refer' using errcode = '42501';
    end if;
    insert into access.intake (case_id, partnership_id, referrer_id) values (p_case, p_partnership, access.me());
    perform access.put_membership(p_case, p_partnership, access.me(), 'referrer', p_seat, '{3}', p_categories, access.clock(), null);
    for h in select * from access.holders(p_partnership, array ['process_director', 'secretary']) loop
        perform access.put_membership(p_case, p_partnership, h.person_id, h.role, h.seat_id,
            case when h.person_id = access.me() then '{1,2,3,4}' else '{}' end::integer[], p_categories, h.from_at, h.until_at);
    end loop;
    for h in select * from access.holders(p_partnership, array ['triage_member']) loop
        if not exists (select 1 from access.membership m where m.case_id = p_case and m.person_id = h.person_id) then
            perform access.put_membership(p_case, p_partnership, h.person_id, 'decider', h.seat_id, '{}', p_categories,
                h.from_at, h.until_at);
        end if;
    end loop;
end $$;

-- The referral was sent: from now on the desk and who weighs referrals see it. Only for its referrer, and once.
create function access.refer(p_case uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    update access.intake i set sent = true where i.case_id = p_case and i.referrer_id = access.me() and not i.sent;
    if not found then
        raise exception 'may not refer' using errcode = '42501';
    end if;
    update access.membership m
       set principals = case when m.role = 'decider' then '{3,4}'::integer[] else '{1,2,3,4}'::integer[] end,
           from_at = greatest(m.from_at, access.clock())
     where m.case_id = p_case and m.role in ('process_director', 'secretary', 'decider')
       and (m.until_at is null or m.until_at > access.clock())
       and exists (select 1 from access.holders(m.partnership_id, array [case m.role when 'decider' then 'triage_member' else m.role end]) h
                    where h.person_id = m.person_id);
end $$;

-- Somebody directs the case or takes part in it, until a moment or until further notice; only for who manages the case, who hands
-- out no more categories than their own.
create function access.enrol(p_case uuid, p_person uuid, p_role text, p_seat uuid, p_until timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    own access.membership;
begin
    select m.* into own from access.membership m
     where m.case_id = p_case and m.person_id = access.me()
       and m.role in ('process_director', 'secretary', 'case_director') and m.principals <> '{}'
       and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())
     order by access.rank(m.role) limit 1;
    if own.case_id is null or p_role not in ('case_director', 'participant') or p_until <= access.clock() then
        raise exception 'may not enrol' using errcode = '42501';
    end if;
    perform access.put_membership(p_case, own.partnership_id, p_person, p_role, p_seat,
        array [1, 3, access.number_of(p_case, 'person', p_person),
               access.number_of(p_case, 'organisation', (select p.organisation_id from directory.professional p where p.id = p_person))],
        own.categories, access.clock(), p_until);
end $$;

-- Ends what somebody is in the team from now on; same right as enrolling, or one's own. The desk's places and the referrer's do
-- not end this way.
create function access.leave(p_case uuid, p_person uuid, p_roles text[]) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if p_person <> access.me() and not access.manages(p_case) then
        raise exception 'may not end' using errcode = '42501';
    end if;
    update access.membership m set until_at = access.clock()
     where m.case_id = p_case and m.person_id = p_person and m.role = any (p_roles) and m.role in ('case_director', 'participant')
       and (m.until_at is null or m.until_at > access.clock());
end $$;

-- The triage is over: what was said while weighing stays with the desk, and who only judged is out.
create function access.end_triage(p_case uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if not exists (select 1 from access.membership m
         where m.case_id = p_case and m.person_id = access.me() and m.role in ('process_director', 'secretary', 'decider') and m.principals <> '{}'
           and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())) then
        raise exception 'may not end the triage' using errcode = '42501';
    end if;
    delete from access.intake where case_id = p_case;
    update access.membership m set principals = '{}', until_at = access.clock()
     where m.case_id = p_case and m.role = 'decider' and (m.until_at is null or m.until_at > access.clock());
end $$;

-- A new person at the desk joins every case of the partnership, one who judges referrals those that wait for it, each as long as
-- the role lasts; drafts stay unseen until they are sent, and nobody judges their own referral. For who administers the
-- partnership and for who may agree with a role, never for themselves; agreeing with a role nobody holds opens nothing.
create function access.enrol_desk(p_partnership uuid, p_person uuid) returns void
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
                   (array_agg(m.categories order by m.from_at))[1]::text as categories
              from (select case_id, from_at, categories::text as categories from access.membership
                     where partnership_id = p_partnership) m
              left join access.intake i on i.case_id = m.case_id
             group by m.case_id
        loop
            if h.role <> 'triage_member' then
                perform access.put_membership(c.case_id, p_partnership, p_person, h.role, h.seat_id,
                    case when c.draft then '{}' else '{1,2,3,4}' end::integer[], c.categories::text[], h.from_at, h.until_at);
            elsif c.waits and not c.own then
                perform access.put_membership(c.case_id, p_partnership, p_person, 'decider', h.seat_id,
                    case when c.draft then '{}' else '{3,4}' end::integer[], c.categories::text[], h.from_at, h.until_at);
            end if;
        end loop;
    end loop;
end $$;

-- With a role in the partnership ends what it gave in its cases; who keeps no role there leaves them all. When, the partnership's
-- own register says; only for who administers the partnership.
create function access.end_roles(p_partnership uuid, p_person uuid) returns void
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
    if not exists (select 1 from directory.role_holding h where h.partnership_id = p_partnership and h.professional_id = p_person
                      and h.until_day is null) then
        select greatest(last, access.start_of(max(h.until_day) + 1)) into last from directory.role_holding h
         where h.partnership_id = p_partnership and h.professional_id = p_person;
        update access.membership m set until_at = last
         where m.partnership_id = p_partnership and m.person_id = p_person and (m.until_at is null or m.until_at > last);
    end if;
end $$;

-- Who is in a case and as what: of each person the role that counts, with everything they are reached by; for members of that case.
create function access.members(p_case uuid) returns table (person_id uuid, organisation_id uuid, seat_id uuid, role text,
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
                      and own.principals <> '{}' and own.from_at <= access.clock() and (own.until_at is null or own.until_at > access.clock()))
     order by m.person_id, (m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())) desc, access.rank(m.role)
$$;

do $$
declare
    f regprocedure;
    called name;
begin
    for f, called in select p.oid::regprocedure, p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'access' and p.proname in
                 ('holders', 'number_of', 'put_membership', 'open_case', 'refer', 'enrol', 'leave', 'end_triage', 'enrol_desk', 'end_roles',
                  'members') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_keeper', f);
        if called not in ('put_membership', 'holders', 'number_of') then
            execute format('grant execute on function %s to aantafel_app', f);
        end if;
    end loop;
end $$;
revoke create on schema access from aantafel_keeper;
