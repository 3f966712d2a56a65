-- What a team leader (teamleider) knows of the work of their own organisation's people: in which cases somebody takes part, by number, with
-- the phase and how many organisations sit there. No name, no family, nothing that was written. Cases that are weighed or closed are left out.
grant select (id, partnership_id, number, state, traffic_light) on casefile.case_file to aantafel_keeper;
create policy count_work on casefile.case_file for select to aantafel_keeper using (true);
grant select (case_id, phase, position, from_day) on casefile.phase_decision to aantafel_keeper;
create policy count_work on casefile.phase_decision for select to aantafel_keeper using (true);

create function casefile.cases_of_team(p_partnership uuid)
    returns table (professional_id uuid, case_id uuid, number text, role text, phase text, organisations integer)
    language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if not access.holds(p_partnership, '{team_leader}') then
        raise exception 'leads no team' using errcode = '42501';
    end if;
    return query
    select m.person_id, c.id, c.number, m.role,
           coalesce((select d.phase from casefile.phase_decision d
                      where d.case_id = c.id and d.from_day <= access.today() order by d.position desc limit 1), ''),
           (select count(distinct o.organisation_id)::integer from access.membership o
             where o.case_id = c.id and o.role in ('case_director', 'participant')
               and o.from_at <= access.clock() and (o.until_at is null or o.until_at > access.clock()))
      from access.membership m
      join directory.professional p on p.id = m.person_id
      join casefile.case_file c on c.id = m.case_id
     where m.partnership_id = p_partnership and m.role in ('case_director', 'participant')
       and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock())
       and p.organisation_id = (select me.organisation_id from directory.professional me where me.id = access.me())
       and c.state = 'taken_up';
end $$;
revoke all on function casefile.cases_of_team(uuid) from public;
grant create on schema casefile to aantafel_keeper;
alter function casefile.cases_of_team(uuid) owner to aantafel_keeper;
revoke create on schema casefile from aantafel_keeper;
grant execute on function casefile.cases_of_team(uuid) to aantafel_app;
