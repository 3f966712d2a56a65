-- Who takes part in which case: one row per person and case, with the principals its holder has in that case (the table, the
-- desk, a person, an organisation, a part of a meeting) and the data categories it may see. Every policy of every case table
-- is one lookup in this table.
create function access.me() returns uuid
    language sql stable as $$ select nullif(current_setting('app.person', true), '')::uuid $$;

create function access.clock() returns timestamptz
    language sql stable as $$ select nullif(current_setting('app.clock', true), '')::timestamptz $$;

create table access.membership (
    person_id       uuid        not null,
    case_id         uuid        not null,
    partnership_id  uuid        not null,
    organisation_id uuid        not null,
    seat_id         uuid,
    role            text        not null,
    principals      integer[]   not null,
    categories      text[]      not null,
    from_at         timestamptz not null,
    until_at        timestamptz,
    granted_by      uuid        not null,
    primary key (person_id, case_id)
);
create index on access.membership (case_id);
create index on access.membership (partnership_id, case_id);

-- Numbers for the principals of one case. Below 100 they are fixed (see Principal); from 100 on they are handed out here.
create table access.principal (
    case_id uuid    not null,
    number  integer not null,
    kind    text    not null,
    ref     uuid    not null,
    primary key (case_id, number),
    unique (case_id, kind, ref)
);

-- While a referral is being written or weighed: who refers, and whether it was sent. A draft is nobody else's to see.
create table access.intake (
    case_id        uuid primary key,
    partnership_id uuid    not null,
    referrer_id    uuid    not null,
    sent           boolean not null default false
);
create index on access.intake (partnership_id);

alter table access.intake enable row level security;
alter table access.intake force row level security;
alter table access.membership enable row level security;
alter table access.membership force row level security;
alter table access.principal enable row level security;
alter table access.principal force row level security;

-- The keeper owns the few functions that write memberships; it cannot sign in and has policies on these tables only.
grant usage on schema access to aantafel_app, aantafel_keeper;
grant create on schema access to aantafel_keeper;
grant select, insert, update on access.membership to aantafel_keeper;
grant select, insert, update, delete on access.intake to aantafel_keeper;
grant select on access.membership to aantafel_app;
grant select, insert on access.principal to aantafel_app;
create policy keep on access.membership for all to aantafel_keeper using (true) with check (true);
create policy keep on access.intake for all to aantafel_keeper using (true) with check (true);
create policy own on access.membership for select to aantafel_app using (person_id = (select access.me()));

-- Makes the four policies of a case table: visible to who holds one of the given principals in the case. Where the table has a
-- column "audience", a row's own audience decides instead; where it has "categories", these must all be allowed.
create procedure access.guard(target regclass, principals integer[], case_column name default 'case_id')
    language plpgsql as $$
declare
    condition text;
    has_audience boolean := exists (select 1 from pg_attribute where attrelid = target and attname = 'audience' and not attisdropped);
    has_categories boolean := exists (select 1 from pg_attribute where attrelid = target and attname = 'categories' and not attisdropped);
    alias text := (select relname from pg_class where oid = target);
begin
    condition := format(
        'exists (select 1 from access.membership m where m.person_id = (select access.me()) and m.case_id = %I.%I'
        || ' and m.from_at <= (select access.clock()) and (m.until_at is null or m.until_at > (select access.clock()))'
        || ' and m.principals && %s%s offset 0)',
        alias, case_column,
        case when has_audience then format('%I.audience', alias) else quote_literal(principals::text) || '::integer[]' end,
        case when has_categories then format(' and %I.categories <@ m.categories', alias) else '' end);
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy see on %s for select to aantafel_app using (%s)', target, condition);
    execute format('create policy add on %s for insert to aantafel_app with check (%s)', target, condition);
    execute format('create policy change on %s for update to aantafel_app using (%s) with check (%s)', target, condition, condition);
    execute format('create policy remove on %s for delete to aantafel_app using (%s)', target, condition);
end $$;
revoke all on procedure access.guard from public;

call access.guard('access.principal', '{1,2,3,4}');

create function access.put_membership(
    p_case uuid, p_partnership uuid, p_person uuid, p_organisation uuid, p_seat uuid, p_role text,
    p_principals integer[], p_categories text[], p_until timestamptz) returns void
    language sql as $$
    insert into access.membership as m (person_id, case_id, partnership_id, organisation_id, seat_id, role, principals, categories,
                                        from_at, until_at, granted_by)
    values (p_person, p_case, p_partnership, p_organisation, p_seat, p_role, p_principals, p_categories,
            access.clock(), p_until, access.me())
    on conflict (person_id, case_id) do update
        set role       = case when m.until_at is null and (m.role in ('process_director', 'secretary') or excluded.role = 'decider')
                              then m.role else excluded.role end,
            -- Who comes back after leaving starts anew; nothing of before comes along.
            principals = case when m.until_at <= access.clock() then excluded.principals
                              else array(select distinct p from unnest(m.principals || excluded.principals) p order by p) end,
            categories = case when m.until_at <= access.clock() then excluded.categories
                              else array(select distinct c from unnest(m.categories || excluded.categories) c order by c) end,
            from_at    = case when m.until_at <= access.clock() then excluded.from_at else m.from_at end,
            seat_id    = coalesce(excluded.seat_id, m.seat_id),
            organisation_id = excluded.organisation_id,
            until_at   = excluded.until_at
$$;

-- Opens a case for its first members: the referrer, and, with no principals yet, the desk and who weighs referrals. Refused when
-- the case has members already.
create function access.open_case(p_case uuid, p_partnership uuid, p_members jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    member jsonb;
begin
    if exists (select 1 from access.membership where case_id = p_case) then
        raise exception 'case is open already' using errcode = '42501';
    end if;
    insert into access.intake (case_id, partnership_id, referrer_id) values (p_case, p_partnership, access.me());
    for member in select * from jsonb_array_elements(p_members) loop
        perform access.put_membership(p_case, p_partnership, (member ->> 'person')::uuid, (member ->> 'organisation')::uuid,
            (member ->> 'seat')::uuid, member ->> 'role',
            array(select value::integer from jsonb_array_elements_text(member -> 'principals')),
            array(select value from jsonb_array_elements_text(member -> 'categories')), null);
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
       set principals = case when m.role = 'decider' then '{3,4}'::integer[] else '{1,2,3,4}'::integer[] end, from_at = access.clock()
     where m.case_id = p_case and (m.principals = '{}' or m.role in ('process_director', 'secretary')) and m.until_at is null
       and (m.role <> 'decider' or exists (select 1 from directory.role_holding h
                    where h.professional_id = m.person_id and h.partnership_id = m.partnership_id and h.role = 'triage_member'
                      and h.from_day <= (access.clock() at time zone 'Europe/Amsterdam')::date
                      and (h.until_day is null or h.until_day >= (access.clock() at time zone 'Europe/Amsterdam')::date)));
end $$;

-- Adds or widens one membership; only for who manages the case (the desk, the case director).
create function access.enrol(p_case uuid, p_member jsonb, p_until timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    partnership uuid;
begin
    select m.partnership_id into partnership from access.membership m
     where m.case_id = p_case and m.person_id = access.me()
       and m.role in ('process_director', 'secretary', 'case_director') and m.principals <> '{}'
       and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock());
    if partnership is null then
        raise exception 'may not enrol' using errcode = '42501';
    end if;
    perform access.put_membership(p_case, partnership, (p_member ->> 'person')::uuid, (p_member ->> 'organisation')::uuid,
        (p_member ->> 'seat')::uuid, p_member ->> 'role',
        array(select value::integer from jsonb_array_elements_text(p_member -> 'principals')),
        array(select value from jsonb_array_elements_text(p_member -> 'categories')), p_until);
end $$;

-- Ends a membership from now on; same right as enrolling, or one's own.
create function access.leave(p_case uuid, p_person uuid) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if p_person <> access.me() and not exists (select 1 from access.membership m
         where m.case_id = p_case and m.person_id = access.me() and m.role in ('process_director', 'secretary', 'case_director')
           and m.principals <> '{}' and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())) then
        raise exception 'may not end' using errcode = '42501';
    end if;
    update access.membership set until_at = access.clock() where case_id = p_case and person_id = p_person;
end $$;

-- The triage is over: takes principals away from everyone in a case but the roles that stay; who has none left is out.
create function access.drop_principals(p_case uuid, p_principals integer[], p_keep_roles text[]) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if not exists (select 1 from access.membership m
         where m.case_id = p_case and m.person_id = access.me() and m.role in ('process_director', 'secretary', 'decider') and m.principals <> '{}'
           and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())) then
        raise exception 'may not drop' using errcode = '42501';
    end if;
    delete from access.intake where case_id = p_case;
    -- What was said while weighing stays with the desk.
    update access.membership m set principals = array_remove(m.principals, 4)
     where m.case_id = p_case and 4 = any (p_principals) and 4 = any (m.principals)
       and m.role not in ('process_director', 'secretary');
    update access.membership m
       set principals = array(select p from unnest(m.principals) p where p <> all (p_principals)),
           until_at = case when array(select p from unnest(m.principals) p where p <> all (p_principals)) = '{}'
                           then access.clock() else m.until_at end
     where m.case_id = p_case and m.role <> all (p_keep_roles);
end $$;

-- A new person at the desk joins every case of the partnership, one who judges referrals those that wait for it; drafts stay
-- unseen until they are sent. Only for who administers the partnership.
create function access.enrol_desk(p_partnership uuid, p_member jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    c uuid;
    draft boolean;
begin
    if (p_member ->> 'person')::uuid = access.me() then
        raise exception 'nobody enrols themselves' using errcode = '42501';
    end if;
    if not exists (select 1 from directory.role_holding h
         where h.professional_id = access.me() and h.partnership_id = p_partnership and h.role = 'functional_administrator'
           and h.from_day <= (access.clock() at time zone 'Europe/Amsterdam')::date
           and (h.until_day is null or h.until_day >= (access.clock() at time zone 'Europe/Amsterdam')::date)) then
        raise exception 'may not enrol at the desk' using errcode = '42501';
    end if;
    for c, draft in
        select m.case_id, coalesce(bool_or(not i.sent), false)
          from access.membership m left join access.intake i on i.case_id = m.case_id
         where m.partnership_id = p_partnership and (p_member ->> 'role' <> 'decider' or i.case_id is not null)
         group by m.case_id
    loop
        perform access.put_membership(c, p_partnership, (p_member ->> 'person')::uuid, (p_member ->> 'organisation')::uuid,
            (p_member ->> 'seat')::uuid, p_member ->> 'role',
            array(select value::integer from jsonb_array_elements_text(p_member -> 'principals') where not draft),
            array(select value from jsonb_array_elements_text(p_member -> 'categories')), null);
    end loop;
end $$;

-- Whose role in the partnership ends leaves its cases at a moment: those held in the given roles, or all; only for who
-- administers the partnership.
create function access.leave_partnership(p_partnership uuid, p_person uuid, p_roles text[], p_until timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if not exists (select 1 from directory.role_holding h
         where h.professional_id = access.me() and h.partnership_id = p_partnership and h.role = 'functional_administrator'
           and h.from_day <= (access.clock() at time zone 'Europe/Amsterdam')::date
           and (h.until_day is null or h.until_day >= (access.clock() at time zone 'Europe/Amsterdam')::date)) then
        raise exception 'may not end memberships' using errcode = '42501';
    end if;
    update access.membership set until_at = p_until
     where partnership_id = p_partnership and person_id = p_person and (p_roles = '{}' or role = any (p_roles))
       and (until_at is null or until_at > p_until);
end $$;

-- Who is in a case with which role; for members of that case.
create function access.members(p_case uuid) returns table (person_id uuid, organisation_id uuid, seat_id uuid, role text,
                                                           principals integer[], from_at timestamptz, until_at timestamptz)
    language sql stable security definer set search_path = pg_catalog as $$
    select m.person_id, m.organisation_id, m.seat_id, m.role, m.principals, m.from_at, m.until_at
      from access.membership m
     where m.case_id = p_case
       and exists (select 1 from access.membership own where own.case_id = p_case and own.person_id = access.me()
                      and own.principals <> '{}' and own.from_at <= access.clock() and (own.until_at is null or own.until_at > access.clock()))
$$;

do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'access' and p.proname in
                 ('put_membership', 'open_case', 'refer', 'enrol', 'leave', 'drop_principals', 'enrol_desk', 'leave_partnership', 'members') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_keeper', f);
        if f::text not like 'access.put_membership%' then
            execute format('grant execute on function %s to aantafel_app', f);
        end if;
    end loop;
end $$;
revoke create on schema access from aantafel_keeper;
grant usage on schema directory to aantafel_keeper;
grant select on directory.role_holding to aantafel_keeper;
