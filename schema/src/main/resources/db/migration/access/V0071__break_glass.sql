-- A way into a case in an emergency, for hours: a place of its own, with what the table and who may know the referral see, and nothing
-- that is for named people, an organisation or a part of a meeting. It ends by itself: its last moment is in the row.
create or replace function access.rank(p_role text) returns integer
    language sql immutable as $$
    select array_position(array ['process_director', 'secretary', 'case_director', 'participant', 'referrer', 'decider', 'break_glass'],
                          p_role)
$$;

-- Only for who works in the partnership on a seat, is not in the case, and for a day at most. Called by the room's own function, which
-- finds the case and keeps why; never by the app.
create function access.break_glass(p_case uuid, p_partnership uuid, p_seat uuid, p_until timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
begin
    if p_until <= access.clock() or p_until > access.clock() + interval '1 day'
       or not access.holds(p_partnership, array ['participant', 'subject_expert', 'triage_member', 'case_director'])
       or exists (select 1 from access.membership m where m.case_id = p_case and m.person_id = access.me() and m.principals <> '{}'
                     and (m.until_at is null or m.until_at > access.clock()))
       or not exists (select 1 from access.membership m where m.case_id = p_case and m.partnership_id = p_partnership) then
        raise exception 'may not break the glass' using errcode = '42501';
    end if;
    perform access.put_membership(p_case, p_partnership, access.me(), 'break_glass', p_seat, '{1,3}',
        (select m.categories from access.membership m where m.case_id = p_case order by m.from_at limit 1), access.clock(), p_until);
end $$;

-- One's own, at once.
create function access.mend_glass(p_case uuid) returns void
    language sql security definer set search_path = pg_catalog as $$
    update access.membership m set until_at = access.clock(), principals = '{}'
     where m.case_id = p_case and m.person_id = access.me() and m.role = 'break_glass' and m.until_at > access.clock()
$$;

-- Whether somebody is in a case, as others of that partnership may be told who ask to go in themselves.
create function access.inside(p_case uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog as $$
    select exists (select 1 from access.membership m where m.case_id = p_case and m.person_id = access.me() and m.principals <> '{}'
                      and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock()))
$$;

-- Until when somebody is somewhere by emergency: one moment about one person, for the head of each page.
create function access.emergency_until(p_person uuid, p_now timestamptz) returns timestamptz
    language sql stable security definer set search_path = pg_catalog as $$
    select max(m.until_at) from access.membership m
     where m.person_id = p_person and m.role = 'break_glass' and m.principals <> '{}' and m.until_at > p_now
$$;
create index on access.membership (person_id) where role = 'break_glass';

grant create on schema access to aantafel_keeper;
do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'access' and p.proname in ('break_glass', 'mend_glass', 'inside', 'emergency_until') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_keeper', f);
    end loop;
end $$;
revoke create on schema access from aantafel_keeper;
grant usage on schema access to aantafel_rights;
grant execute on function access.break_glass(uuid, uuid, uuid, timestamptz), access.inside(uuid) to aantafel_rights;
grant execute on function access.mend_glass(uuid), access.emergency_until(uuid, timestamptz) to aantafel_app;
