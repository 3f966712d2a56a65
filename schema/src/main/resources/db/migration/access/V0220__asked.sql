-- Who is asked in an escalation from outside the case can be let in by whoever asked, for days: a place of its own, with what the table and who may know
-- of the referral see, and nothing that is for named people, an organisation or a part of a meeting. It ends by itself: its last moment is in the row.
create or replace function access.rank(p_role text) returns integer
    language sql immutable as $$
    select array_position(array ['process_director', 'secretary', 'case_director', 'participant', 'referrer', 'decider', 'asked', 'break_glass',
                                 'closed_reader', 'closed_desk', 'provider'], p_role)
$$;

-- By who is at the table, who hands out no more categories than their own; for who works in the partnership and is not in the case, and for a
-- month at most. Called by the room's own function, which knows who was asked what; never by the app.
create function access.admit_asked(p_case uuid, p_person uuid, p_until timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    own access.membership;
begin
    select m.* into own from access.membership m
     where m.case_id = p_case and m.person_id = access.me() and 1 = any (m.principals)
       and m.role in ('process_director', 'secretary', 'case_director', 'participant')
       and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())
     order by access.rank(m.role) limit 1;
    if own.case_id is null or p_person = access.me()
       or p_until <= access.clock() or p_until > access.clock() + interval '32 days'
       or not exists (select 1 from directory.role_holding h
            where h.professional_id = p_person and h.partnership_id = own.partnership_id
              and h.from_day <= access.today() and (h.until_day is null or h.until_day >= access.today()))
       or exists (select 1 from access.membership m where m.case_id = p_case and m.person_id = p_person and m.role <> 'asked'
                     and m.principals <> '{}' and (m.until_at is null or m.until_at > access.clock())) then
        raise exception 'may not let in' using errcode = '42501';
    end if;
    perform access.put_membership(p_case, own.partnership_id, p_person, 'asked', null, '{1,3}', own.categories, access.clock(), p_until);
end $$;

-- At once. Who may, the room's own function knows.
create function access.dismiss_asked(p_case uuid, p_person uuid) returns void
    language sql security definer set search_path = pg_catalog as $$
    update access.membership m set until_at = access.clock(), principals = '{}'
     where m.case_id = p_case and m.person_id = p_person and m.role = 'asked' and m.until_at > access.clock()
$$;

grant create on schema access to aantafel_keeper;
do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'access' and p.proname in ('admit_asked', 'dismiss_asked') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_keeper', f);
    end loop;
end $$;
revoke create on schema access from aantafel_keeper;
