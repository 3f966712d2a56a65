-- Meetings about a case that was closed are gone for everybody who was in them, guests too.
alter policy see on gathering.gathering using ((case_id is null or access.shielded_since(case_id) is null) and exists (
    select 1 from gathering.person_at p
     where p.gathering_id = gathering.id and p.person_id = (select access.me())
       and (gathering.case_id is null or coalesce((
            select case when gathering.agenda_id is not null
                        then bool_or(m.principals <> '{}' and m.from_at <= (select access.clock())
                                     and (m.until_at is null or m.until_at > (select access.clock())))
                        else bool_or(m.until_at is null or m.until_at > (select access.clock())) or bool_and(m.until_at <= p.added_at) end
              from access.membership m where m.person_id = p.person_id and m.case_id = gathering.case_id), gathering.agenda_id is null))
       offset 0));

-- How many meetings about a case are still to come, also those the actor is not in: a case is not closed over their heads. For who is at
-- its table.
create function gathering.still_planned(p_case uuid) returns integer
    language sql stable security definer set search_path = pg_catalog as $$
    select count(*)::integer from gathering.gathering g
     where g.case_id = p_case and g.state = 'planned' and g.starts_at > access.clock()
       and exists (select 1 from access.membership m where m.person_id = access.me() and m.case_id = p_case and 1 = any (m.principals)
                      and m.from_at <= access.clock() and (m.until_at is null or m.until_at > access.clock()))
$$;
revoke all on function gathering.still_planned(uuid) from public;
grant create on schema gathering to aantafel_keeper;
alter function gathering.still_planned(uuid) owner to aantafel_keeper;
revoke create on schema gathering from aantafel_keeper;
grant execute on function gathering.still_planned(uuid) to aantafel_app;
