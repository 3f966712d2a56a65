-- The open agreements that people of the team leader's own organisation keep: whose, in which case, by when. Not what was agreed.
-- Where no day was agreed the last one there is stands in open_due; then the day is left out.
create function plan.agreements_of_team(p_partnership uuid)
    returns table (professional_id uuid, case_id uuid, due date)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if not access.holds(p_partnership, '{team_leader}') then
        raise exception 'leads no team' using errcode = '42501';
    end if;
    return query
    select a.professional_id, a.case_id, nullif(a.open_due, date '9999-12-31')
      from directory.professional p
      join plan.agreement_party a on a.professional_id = p.id and a.part = 'does' and a.open_due is not null
     where p.organisation_id = (select me.organisation_id from directory.professional me where me.id = access.me())
       and exists (select 1 from access.membership m where m.person_id = p.id and m.case_id = a.case_id
                      and m.partnership_id = p_partnership and m.principals <> '{}'
                      and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock()));
end $$;
revoke all on function plan.agreements_of_team(uuid) from public;
grant create on schema plan to aantafel_keeper;
grant select (case_id) on plan.agreement_party to aantafel_keeper;
alter function plan.agreements_of_team(uuid) owner to aantafel_keeper;
revoke create on schema plan from aantafel_keeper;
grant execute on function plan.agreements_of_team(uuid) to aantafel_app;
