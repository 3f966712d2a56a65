-- Who can see a case and why: each role of each person with its period, what it reaches and who gave it, now and in the last year. For who
-- is at the table or the desk of the case.
create function access.overview(p_case uuid) returns table (person_id uuid, organisation_id uuid, seat_id uuid, role text,
                                                            categories text[], circles integer, from_at timestamptz,
                                                            until_at timestamptz, granted_by uuid)
    language sql stable security definer set search_path = pg_catalog as $$
    select m.person_id, m.organisation_id, m.seat_id, m.role, m.categories,
           (select count(*)::integer from access.principal p
             where p.case_id = m.case_id and p.kind = 'meeting_part' and p.number = any (m.principals)),
           m.from_at, m.until_at, m.granted_by
      from access.membership m
     where m.case_id = p_case and (m.principals <> '{}' or m.until_at is not null)
       and (m.until_at is null or m.until_at > access.clock() - interval '1 year')
       and exists (select 1 from access.membership own where own.case_id = p_case and own.person_id = access.me()
                      and own.principals && '{1,2}'::integer[]
                      and own.from_at <= access.clock() and (own.until_at is null or own.until_at > access.clock()))
     order by access.rank(m.role), m.from_at
$$;

-- In which cases somebody is now: one's own, for who watches over the partnership all, for others those they are at the table of.
create function access.cases_of(p_person uuid, p_partnership uuid) returns table (case_id uuid, role text, from_at timestamptz,
                                                                                  until_at timestamptz)
    language sql stable security definer set search_path = pg_catalog as $$
    select m.case_id, m.role, m.from_at, m.until_at
      from access.membership m
     where m.person_id = p_person and m.partnership_id = p_partnership and m.principals <> '{}'
       and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())
       and (p_person = access.me() or access.holds(p_partnership, array ['privacy_officer', 'data_protection_officer'])
            or exists (select 1 from access.membership own where own.case_id = m.case_id and own.person_id = access.me()
                          and own.principals && '{1,2}'::integer[]
                          and own.from_at <= access.clock() and (own.until_at is null or own.until_at > access.clock())))
     order by m.case_id
$$;

grant create on schema access to aantafel_keeper;
do $$
declare
    f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname = 'access' and p.proname in ('overview', 'cases_of') loop
        execute format('revoke all on function %s from public', f);
        execute format('alter function %s owner to aantafel_keeper', f);
        execute format('grant execute on function %s to aantafel_app', f);
    end loop;
end $$;
revoke create on schema access from aantafel_keeper;
